// SPDX-License-Identifier: EUPL-1.2
// Evidence: what it claims, and as what it counts.
#include <doctest/doctest.h>

#include "described.h"

namespace charta {
namespace {

DescriptorOptions on(std::string_view day) {
  DescriptorOptions options;
  options.as_of = *parse_day(day);
  return options;
}

Described with(const std::string& evidence) {
  return Described("kind: project\nevidence:\n  " + evidence + "\n", "d.yaml",
                   on("2026-06-30"));
}

TEST_CASE("evidence counts as what it can back") {
  struct Row {
    std::string proof;
    Rung rung;
    std::string weakness;
  };
  const Row rows[] = {
      {"{status: declared}", Rung::declared, ""},
      {"{status: documented, ref: a.pdf}", Rung::documented, ""},
      {"{status: documented}", Rung::declared, "no_reference"},
      {"{status: verified, by: DPO, date: 2026-01-01}", Rung::verified, ""},
      {"{status: verified, date: 2026-01-01}", Rung::declared, "no_author"},
      {"{status: verified, date: 2026-01-01, ref: a.pdf}", Rung::documented,
       "no_author"},
      {"{status: verified, by: DPO, ref: a.pdf}", Rung::documented, "no_date"},
      {"{status: documented, ref: a, expires: 2026-06-30}", Rung::documented,
       ""},
      {"{status: documented, ref: a, expires: 2026-06-29}", Rung::declared,
       "expired"},
      {"{status: declared, expires: 2020-01-01}", Rung::declared, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.proof);
    const Described made = with("project.name: " + std::string(row.proof));
    REQUIRE(made.descriptor.has_value());
    REQUIRE(made.descriptor->evidence.size() == 1);
    const EvidenceEntry& entry = made.descriptor->evidence[0];
    CHECK(entry.path == "project.name");
    CHECK(entry.rung == row.rung);
    CHECK(name(entry.weakness) == row.weakness);
    CHECK(made.descriptor->warnings.empty() == row.weakness.empty());
  }
}

TEST_CASE("an entry keeps all that it says") {
  const std::string digest(64, 'A');
  const Described made = with(
      "project.name: {status: documented, ref: p/a.pdf, sha256: " + digest +
      ", date: 2026-03-02, by: DPO, expires: 2029-03-02}");
  REQUIRE(made.descriptor.has_value());
  const EvidenceEntry& entry = made.descriptor->evidence.at(0);
  CHECK(entry.ref == "p/a.pdf");
  CHECK(entry.sha256 == std::string(64, 'a'));
  CHECK(to_string(*entry.date) == "2026-03-02");
  CHECK(to_string(*entry.expires) == "2029-03-02");
  CHECK(entry.by == "DPO");
  CHECK(made.document->text(entry.at).starts_with("{status"));
}

TEST_CASE("faults of evidence") {
  struct Row {
    std::string evidence;
    std::string faults;
  };
  const Row rows[] = {
      {"project.name: {status: documentd, ref: a}",
       "3:26-35 `status` cannot be `documentd`, did you mean `documented`? "
       "(one of: declared, documented, verified)\n"},
      {"project.name: {ref: a}",
       "3:17-25 key `status` is missing in `project.name`\n"},
      {"project.name: {status: documented, ref: a, expire: 2029-01-01}",
       "3:46-52 key `expire` does not exist here, did you mean `expires`?\n"},
      {"project.name: {status: documented, ref: a, expires: never}",
       "3:55-60 `expires` must be a day that exists, as YYYY-MM-DD, not "
       "`never`\n"},
      {"project.name: {status: documented, ref: a, sha256: abc}",
       "3:54-57 `abc` is not a SHA-256 digest of 64 hexadecimal digits\n"},
      {"project.name: documented",
       "3:17-27 `project.name` must be a mapping of keys to values\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.evidence);
    const Described made = with(row.evidence);
    CHECK_FALSE(made.descriptor.has_value());
    CHECK(made.faults_brief() == row.faults);
  }
}

TEST_CASE("what counts for less is said") {
  CHECK(with("project.name: {status: verified, by: DPO, ref: a}")
            .faults_brief() ==
        "3:17-52 the evidence of `project.name` is not verified without "
        "`date`: it counts as documented\n");
  CHECK(with("project.name: {status: documented, ref: a, expires: "
             "2025-01-01}")
            .faults_brief() ==
        "3:17-66 the evidence of `project.name` expired on 2025-01-01: it "
        "counts as declared\n");
  CHECK(with("project.nmae: {status: declared}").faults_brief() ==
        "3:17-35 field `project.nmae` is not in the vocabulary, did you mean "
        "`project.name`?\n");
}

TEST_CASE("evidence of a record backs what lies below") {
  const Described made = with(
      "project: {status: declared}\n"
      "  project.name: {status: documented, ref: a}\n"
      "  \"data.transfers[].country\": {status: documented, ref: b}\n"
      "  \"data.transfers[1]\": {status: documented, ref: c}");
  REQUIRE(made.descriptor.has_value());
  struct Row {
    std::string path;
    std::string entry;  // empty: none
  };
  const Row rows[] = {
      {"project.name", "project.name"},
      {"project.status", "project"},
      {"project", "project"},
      {"projects", ""},
      {"hosting.country", ""},
      {"data.transfers[0].country", "data.transfers[].country"},
      {"data.transfers[].country", "data.transfers[].country"},
      {"data.transfers[1].since", "data.transfers[1]"},
      {"data.transfers[2].since", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    const EvidenceEntry* entry = made.descriptor->find_evidence(row.path);
    CHECK((entry == nullptr ? "" : entry->path) == row.entry);
  }
}

}  // namespace
}  // namespace charta
