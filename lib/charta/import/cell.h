// SPDX-License-Identifier: EUPL-1.2
// What a record says at one place -> a value of a field.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/arena.h"
#include "charta/import/mapping.h"
#include "charta/import/record_path.h"
#include "charta/import/records.h"

namespace charta {

// What a column found in a record, and under which of its names. Nothing of it
// is empty or says nothing.
struct RecordCell {
  const Column* column = nullptr;
  std::string_view name{};
  std::vector<FoundValue> found{};
};

// Converts the cells of one record; what cannot be read is told and stays
// unknown. REQUIRES: all that it borrows outlives it, the arena its values.
class CellConverter {
 public:
  CellConverter(const Mapping& mapping, const Source& source,
                const Record& record, Arena& arena, Diagnostics& defects)
      : mapping_(mapping),
        source_(source),
        record_(record),
        arena_(arena),
        defects_(defects) {}

  // What the column finds from a value of the record on.
  RecordCell look(const Column& column, const FoundValue& from) const;
  // Its value, or nothing. `records` is for the caller.
  std::optional<Value> value(const RecordCell& cell);
  // A word that the mapping gives.
  Value made(const WordChoice& choice);
  void tell(Code code, const RecordCell& cell, std::vector<std::string> args);
  Mark mark(Span at) const { return mark_in(source_, record_, at); }

 private:
  using Convert = std::optional<Value> (CellConverter::*)(const RecordCell&,
                                                          const std::string&);

  bool says_nothing(const Column& column, const FoundValue& found) const;
  bool is_absent(const Column& column, const std::string& text) const;
  std::vector<std::string> words(const RecordCell& cell) const;
  std::optional<Value> several(const RecordCell& cell, Convert convert);
  std::optional<Value> single(const RecordCell& cell, Convert convert);
  const WordChoice* choice_of(const Column& column,
                              const std::string& word) const;

  std::optional<Value> text(const RecordCell& cell, const std::string& clean);
  std::optional<Value> choice(const RecordCell& cell, const std::string& clean);
  std::optional<Value> word(const RecordCell& cell, const std::string& clean);
  std::optional<Value> match(const RecordCell& cell);
  std::optional<Value> country(const RecordCell& cell,
                               const std::string& clean);
  std::optional<Value> siret(const RecordCell& cell, const std::string& clean);
  std::optional<Value> number(const RecordCell& cell, const std::string& clean);
  std::optional<Value> integer(const RecordCell& cell,
                               const std::string& clean);
  std::optional<Rational> amount(const RecordCell& cell,
                                 const std::string& clean);
  std::optional<Rational> factor(const RecordCell& cell,
                                 std::string_view written,
                                 const std::string& clean);
  bool in_range(const RecordCell& cell, const std::string& clean,
                const Rational& value);
  std::optional<Value> month(const RecordCell& cell, const std::string& clean);
  std::optional<Value> day(const RecordCell& cell, const std::string& clean);
  std::optional<Value> date(const RecordCell& cell, const std::string& clean,
                            std::size_t size);
  std::optional<Value> url(const RecordCell& cell, const std::string& clean);

  const Mapping& mapping_;
  const Source& source_;
  const Record& record_;
  Arena& arena_;
  Diagnostics& defects_;
};

// A list of these values. Null at the arena's cap.
Value list_value(const std::vector<Value>& items, Arena& arena);

}  // namespace charta
