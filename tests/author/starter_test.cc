// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/starter.h"

#include <doctest/doctest.h>

#include "author/author_sample.h"
#include "charta/audit/audit.h"
#include "rules/content.h"

namespace charta {
namespace {

using Syntax = StarterOptions::Syntax;
const Day kDay = *parse_day("2026-11-23");

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// What an audit says of a starter of that level.
Report judged(const Charter& charter, const StarterOptions& options) {
  const std::string name =
      options.syntax == Syntax::toml ? "start.toml" : "start.yaml";
  const auto read = author_sample::read(name, write_starter(charter, options));
  auto descriptor = read_descriptor(*read->document, charter, {.as_of = kDay});
  REQUIRE(descriptor.has_value());
  CHECK(descriptor->warnings.empty());
  CHECK(descriptor->kind == options.level);
  const Brief brief = prepare(charter, {.as_of = kDay});
  cel::Facts facts(*charter.engine);
  return audit(brief, *descriptor, facts);
}

TEST_CASE("a starter audits without a warning, and nothing passes or fails") {
  for (const char* id : {"essentiel", "fr-territoires"}) {
    const Charter charter = builtin_charter(id);
    for (const Level level :
         {Level::project, Level::organisation, Level::bid}) {
      for (const Syntax syntax : {Syntax::yaml, Syntax::toml}) {
        CAPTURE(id);
        CAPTURE(name(level));
        const Report report =
            judged(charter, {.level = level, .syntax = syntax});
        CHECK(report.counts.pass == 0);
        CHECK(report.counts.fail == 0);
        CHECK(report.counts.error == 0);
        CHECK(report.counts.unknown + report.counts.not_yet_due ==
              report.findings.size());
      }
    }
  }
}

TEST_CASE("a starter says of each field what it is, holds and feeds") {
  const Charter charter = author_sample::charter();
  const std::string text = write_starter(charter, {});
  CAPTURE(text);
  CHECK(holds(text, "charter: sample@1.2.0\n"));
  CHECK(holds(text, "# Hosting\nhosting:\n"));
  CHECK(holds(text, "  # Ask the DPO\n  # value: true or false\n"));
  CHECK(holds(text, "  #   law: Law\n"));
  CHECK(holds(text, "  # rules: R2\n  basis: unknown\n"));
  CHECK(holds(text, "country — Country: country, two letters: FR"));
  CHECK(holds(text, "  exit:\n    # Plan tested\n"));
  CHECK_FALSE(holds(text, "data.rows"));
  CHECK_FALSE(holds(text, "price"));
  const std::string french =
      write_starter(charter, {.language = Language::french});
  CHECK(holds(french, "# Hébergement\n"));
  CHECK(holds(french, "# règles\u00a0: R2\n"));
}

TEST_CASE("TOML holds the same, tables after values") {
  const std::string text =
      write_starter(author_sample::charter(), {.syntax = Syntax::toml});
  CAPTURE(text);
  CHECK(holds(text, "charta = 1\nkind = \"project\"\n"));
  CHECK(holds(text, "[hosting]\n# Hosting countries\n"));
  CHECK(holds(text, "[hosting.exit]\n"));
  CHECK(holds(text, "transfers = \"unknown\"\n"));
}

TEST_CASE("hostile words of a charter stay in their comments") {
  const Charter charter = author_sample::charter(
      "vocabulary: 1\nid: v\nfields:\n  a.b:\n    type: enum\n"
      "    label: \"x\\nkind: bid\\r\\nevil: 1\"\n"
      "    help: \"\\u2028evil: 2 \\e[2J\"\n"
      "    values: {\"y\\nevil: 3\": \"z\\nevil: 4\"}\n    unit: \"u\\nevil: "
      "5\"\n",
      "rules: [{id: R, principle: P1, title: R, require: \"a.b == 'x'\"}]",
      "charta: 1\nid: s\nversion: \"1\\nevil: 6\"\ntitle: \"S\\nevil: 7\"\n"
      "vocabulary: vocabulary.yaml\nprinciples: [{id: P1, title: P}]\n");
  for (const Syntax syntax : {Syntax::yaml, Syntax::toml}) {
    const std::string text = write_starter(charter, {.syntax = syntax});
    CHECK_FALSE(holds(text, "\x1b"));
    CHECK_FALSE(holds(text, "charter"));
    const auto read =
        author_sample::read(syntax == Syntax::toml ? "a.toml" : "a.yaml", text);
    const Map& root = read->document->root().map();
    CHECK(root.find("evil") == nullptr);
    CHECK(root.find("kind")->text() == "project");
    CHECK(root.size == 3);
  }
}

TEST_CASE("types are said in words") {
  const Charter charter = author_sample::charter();
  const auto words = [&](const char* path, Language language) {
    return type_words(*charter.vocabulary.find(path), language);
  };
  CHECK(words("data.personal", Language::english) == "true or false");
  CHECK(words("bid.price", Language::french) ==
        "nombre, avec un point\u00a0: 12.5, en EUR");
  CHECK(words("hosting.countries", Language::english) ==
        "list, [ … ], of: country, two letters: FR");
}

}  // namespace
}  // namespace charta
