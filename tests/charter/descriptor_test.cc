// SPDX-License-Identifier: EUPL-1.2
// A descriptor's head: kind, names, the charter that it asks for.
#include "charta/charter/descriptor.h"

#include <doctest/doctest.h>

#include "described.h"

namespace charta {
namespace {

TEST_CASE("a descriptor says what it is and who") {
  struct Row {
    std::string text;
    Level kind;
    std::string id;
    std::string name;
  };
  const Row rows[] = {
      {"kind: project\nproject: {id: 007, name: Cantines}\n", Level::project,
       "007", "Cantines"},
      {"kind: bid\nbid: {id: b1, supplier: ACME}\n", Level::bid, "b1", "ACME"},
      {"kind: organisation\n", Level::organisation, "", ""},
      {"kind: project\nproject: {id: unknown}\n", Level::project, "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Described made(row.text);
    REQUIRE(made.descriptor.has_value());
    CHECK(made.faults_brief() == "");
    CHECK(made.descriptor->kind == row.kind);
    CHECK(made.descriptor->id == row.id);
    CHECK(made.descriptor->name == row.name);
    CHECK(made.descriptor->document == made.document.get());
  }
}

TEST_CASE("a kind that is not given is assumed, and said") {
  const Described made("project: {id: a}\n");
  REQUIRE(made.descriptor.has_value());
  CHECK(made.descriptor->kind == Level::project);
  REQUIRE(made.descriptor->warnings.size() == 1);
  CHECK(made.descriptor->warnings[0].code == Code::kind_assumed);

  DescriptorOptions options;
  options.kind = Level::bid;
  const Described told("project: {id: a}\n", "d.yaml", options);
  REQUIRE(told.descriptor.has_value());
  CHECK(told.descriptor->kind == Level::bid);
  CHECK(told.descriptor->warnings.empty());
}

TEST_CASE("faults of the head") {
  struct Row {
    std::string text;
    std::string faults;
  };
  const Row rows[] = {
      {"kind: projet\n",
       "1:7-13 `kind` cannot be `projet`, did you mean `project`? (one of: "
       "project, organisation, bid)\n"},
      {"kind: [bid]\n", "1:7-12 `kind` must be a text\n"},
      {"charta: 2\nkind: bid\n",
       "1:9-10 this version of charta reads `charta` in version 1, not `2`\n"},
      {"kind: bid\ncharter: a b\n",
       "2:10-13 `a b` is not the name of a charter, as `id` or `id@version`\n"},
      {"kind: bid\ncharter: small@\n",
       "2:10-16 `small@` is not the name of a charter, as `id` or "
       "`id@version`\n"},
      {"kind: bid\nevidence: [a]\n",
       "2:11-14 `evidence` must be a mapping of keys to values\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Described made(row.text);
    CHECK_FALSE(made.descriptor.has_value());
    CHECK(made.faults_brief() == row.faults);
  }
}

TEST_CASE("a lock fits its charter, or says so") {
  struct Row {
    std::string lock;
    bool fits;
  };
  const Row rows[] = {
      {"small", true},          {"small@2026.11.0", true},
      {"small@2026.11", true},  {"small@2026", true},
      {"small@2026.1", false},  {"small@2026.11.0.1", false},
      {"small@2025.11", false}, {"other", false},
      {"other@2026.11", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.lock);
    const Described made("kind: bid\ncharter: " + std::string(row.lock) + "\n");
    REQUIRE(made.descriptor.has_value());
    CHECK(fits(*made.descriptor->lock, made.charter) == row.fits);
    CHECK(made.descriptor->warnings.empty() == row.fits);
  }
  CHECK(Described("kind: bid\ncharter: other@1\n").faults_brief() ==
        "2:10-17 the descriptor asks for charter `other@1`, and is judged by "
        "`small@2026.11.0`\n");
}

}  // namespace
}  // namespace charta
