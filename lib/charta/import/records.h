// SPDX-License-Identifier: EUPL-1.2
// The bytes of a foreign file -> its records, each a tree with places.
#pragma once

#include <memory>
#include <vector>

#include "charta/base/arena.h"
#include "charta/doc/document.h"
#include "charta/import/mapping.h"

namespace charta {

// One record. `begin` is where it begins, so that places in it cost little.
struct Record {
  Value root{};
  Span at{};
  SourcePosition begin{};
};

// Where a part of a record stands. What an alias of YAML stands for may be
// before the record.
Mark mark_in(const Source& source, const Record& record, Span at);

// All of a file. Owns what the records view.
struct Records {
  std::unique_ptr<Source> source{};  // in UTF-8; never moves
  std::vector<Document> documents{};
  Arena arena{1};
  std::vector<Record> items{};
  Diagnostics defects{};  // warnings, and errors for records that are lost
};

// Reads the records of a file as the mapping says: rows of a table, or what its
// paths find in trees. Faults: no bytes of an allowed encoding, no table or
// tree at all, no record.
Result<Records> read_records(const Source& bytes, const Mapping& mapping);

}  // namespace charta
