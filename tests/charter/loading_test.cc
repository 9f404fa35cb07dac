// SPDX-License-Identifier: EUPL-1.2
// Mappings against their tables of keys.
#include "charta/charter/loading.h"

#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

constexpr std::array kAll = {
    Key{"id", Shape::identifier, true}, Key{"title", Shape::localized},
    Key{"words", Shape::texts},         Key{"day", Shape::date},
    Key{"on", Shape::boolean},          Key{"n", Shape::number},
    Key{"list", Shape::list},           Key{"map", Shape::mapping},
    Key{"cel", Shape::expression},      Key{.name = "soon", .later = true},
};
constexpr KeyTable kTable{"thing", kAll};

struct Checked {
  Source source{};
  Result<Document> document;
  CharterFile sheet;
  LoadOptions options{};
  Loading loading;
  Node root;

  explicit Checked(const std::string& content)
      : source{"small/charter.yaml", content},
        document(read_document(source, Syntax::yaml)),
        sheet(document.value()),
        loading(options),
        root(Node::root(sheet)) {
    check(root, kTable, "thing", loading);
  }
};

TEST_CASE("values are read as they were written") {
  const Checked made(
      "id: 007\ntitle: {fr: Été, en: Summer}\nwords: [a, 1.10]\n"
      "day: 2024-02-29\non: true\nlist: [1, 2]\nmap: {a: 1}\n");
  CHECK(made.loading.faults.errors() == 0);
  CHECK(text(made.root, "id") == "007");
  CHECK(localized(made.root, "title") == Localized{"Summer", "Été"});
  CHECK(texts(made.root, "words") == std::vector<std::string>{"a", "1.10"});
  CHECK(to_string(*day(made.root, "day")) == "2024-02-29");
  CHECK(boolean(made.root, "on", false));
  CHECK(items(made.root, "list").size() == 2);
  CHECK(mapping(made.root, "map")->size() == 1);
}

TEST_CASE("what is not there is empty") {
  const Checked made("id: a\nwords: one\ntitle: One\n");
  CHECK(text(made.root, "none") == "");
  CHECK(localized(made.root, "none").empty());
  CHECK_FALSE(day(made.root, "day").has_value());
  CHECK(boolean(made.root, "on", true));
  CHECK(items(made.root, "list").empty());
  CHECK_FALSE(mapping(made.root, "map").has_value());
  CHECK(texts(made.root, "words") == std::vector<std::string>{"one"});
  CHECK(localized(made.root, "title") == Localized{"One", "One"});
}

TEST_CASE("each fault has its place") {
  struct Row {
    std::string text;
    std::string faults;
  };
  const Row rows[] = {
      {"title: a\n", "1:1-9 key `id` is missing in `thing`\n"},
      {"id: a\nidd: b\n",
       "2:1-4 key `idd` does not exist here, did you mean `id`?\n"},
      {"id: a\nsoon: 1\n",
       "2:1-5 key `soon` is not supported by this version of charta yet\n"},
      {"id: [a]\n", "1:5-8 `id` must be a text\n"},
      {"id:\n", "1:1-3 `id` must be a text\n"},
      {"id: \"\"\n", "1:5-7 `id` is empty\n"},
      {"id: a\ntitle: [a]\n",
       "2:8-11 `title` must be a text in each language, as {fr: …, en: …}\n"},
      {"id: a\ntitle: {}\n",
       "2:8-10 `title` must be a text in each language, as {fr: …, en: …}\n"},
      {"id: a\ntitle: {fr: a, de: b, en: c}\n",
       "2:16-18 key `de` does not exist here\n"},
      {"id: a\nwords: {a: b}\n", "2:8-14 `words` must be a list\n"},
      {"id: a\nwords: [a, [b]]\n", "2:12-15 `words` must be a text\n"},
      {"id: a\nday: 2024-02-30\n",
       "2:6-16 `day` must be a day that exists, as YYYY-MM-DD, not "
       "`2024-02-30`\n"},
      {"id: a\non: yes\n", "2:5-8 `on` must be true or false, not `yes`\n"},
      {"id: a\nn: \"1\"\n", "2:4-7 `n` must be a number, not `1`\n"},
      {"id: a\nlist: 5\n", "2:7-8 `list` must be a list: write [5]\n"},
      {"id: a\nmap: 5\n", "2:6-7 `map` must be a mapping of keys to values\n"},
      {"id: a\ncel: [a]\n", "2:6-9 `cel` must be a text\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    Checked made(row.text);
    CHECK(brief(made.loading.faults.take_errors()) == row.faults);
  }
}

TEST_CASE("a language that lacks is a warning") {
  Checked made("id: a\ntitle: {fr: a}\n");
  CHECK(made.loading.faults.errors() == 0);
  CHECK(brief(made.loading.faults.take_warnings()) ==
        "2:8-15 `title` has no text in language en\n");
}

}  // namespace
}  // namespace charta
