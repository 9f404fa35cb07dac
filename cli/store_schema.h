// SPDX-License-Identifier: EUPL-1.2
// The tables of a store. docs/changes.md shows how to ask them. A change of
// meaning is a new version, with the steps from the one before.
#pragma once

#include <cstdint>

namespace charta {

// In the file's header: whose it is, and of which version.
constexpr std::int64_t kStoreMark = 0x63687274;  // `chrt`
constexpr std::int64_t kStoreVersion = 1;

constexpr const char* kStoreSchema = R"(
CREATE TABLE rule_sets (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE rules (
  rule_set INTEGER NOT NULL REFERENCES rule_sets (id),
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  severity TEXT NOT NULL,
  force TEXT NOT NULL,
  PRIMARY KEY (rule_set, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'whole', 'cut')),
  as_of TEXT NOT NULL,
  tool TEXT NOT NULL,
  charter TEXT NOT NULL,
  version TEXT NOT NULL,
  profile TEXT NOT NULL,
  assurance TEXT NOT NULL,
  gate TEXT NOT NULL,
  shard TEXT NOT NULL,
  grades TEXT NOT NULL,
  rule_set INTEGER NOT NULL REFERENCES rule_sets (id),
  reports INTEGER NOT NULL,
  unreadable INTEGER NOT NULL
) STRICT;
CREATE TABLE reports (
  run INTEGER NOT NULL REFERENCES runs (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  verdict TEXT NOT NULL,
  low TEXT,
  high TEXT,
  low_exact TEXT,
  high_exact TEXT,
  maximum TEXT,
  low_micro INTEGER,
  high_micro INTEGER,
  grade_low TEXT NOT NULL,
  grade_high TEXT NOT NULL,
  outcomes TEXT NOT NULL,
  PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_by_id ON reports (id, run, number);
)";

}  // namespace charta
