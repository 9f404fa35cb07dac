// SPDX-License-Identifier: EUPL-1.2
// The conversions of numbers, with their units, and of dates.
#include "charta/import/cell.h"
#include "charta/import/unit.h"
#include "charta/import/written_date.h"
#include "charta/value/number.h"

namespace charta {
namespace {

// The nearest double where the digits are too many to be exact.
std::optional<Rational> read_number(std::string_view text) {
  if (const auto exact = Rational::parse(text)) return exact;
  const auto real = parse_real(text);
  if (!real) return {};
  return Rational::of(*real);
}

// Close enough to print the digits that the source wrote.
double nearest(const Rational& value) {
  return static_cast<double>(static_cast<long double>(value.numerator()) /
                             static_cast<long double>(value.denominator()));
}

}  // namespace

// How many units of the field one written unit is.
std::optional<Rational> CellConverter::factor(const RecordCell& cell,
                                              std::string_view written,
                                              const std::string& clean) {
  const Column& column = *cell.column;
  std::string name(written);
  if (name.empty() && !column.unit_from.empty()) {
    for (const FoundValue& found :
         find_path(cell.found.front(), "../" + column.unit_from)) {
      name = words_of(found, source_).value_or("");
    }
  }
  const auto usual = find_unit(column.unit);
  const auto unit = find_unit(name.empty() ? column.unit : name);
  const auto wanted = find_unit(column.to_unit);
  if (!unit || !wanted || unit->dimension != wanted->dimension) {
    const bool beside = written.empty() && !name.empty();
    tell(Code::import_bad_unit, cell,
         {beside ? clean + " " + name : clean, column.to_unit});
    return {};
  }
  if (usual && !(usual->size == unit->size)) {
    tell(Code::import_other_unit, cell, {name, column.unit});
  }
  return unit->size / wanted->size;
}

bool CellConverter::in_range(const RecordCell& cell, const std::string& clean,
                             const Rational& value) {
  const Column& column = *cell.column;
  const auto least = Rational::parse(column.least.value_or(""));
  const auto most = Rational::parse(column.most.value_or(""));
  if ((!least || value >= *least) && (!most || value <= *most)) return true;
  tell(Code::import_out_of_range, cell,
       {clean, column.least.value_or("…"), column.most.value_or("…")});
  return false;
}

std::optional<Rational> CellConverter::amount(const RecordCell& cell,
                                              const std::string& clean) {
  const bool measured = !cell.column->to_unit.empty();
  const std::string text = mapping_.decimal == "," ? with_point(clean) : clean;
  const Quantity quantity =
      measured ? split_quantity(text) : Quantity{text, {}};
  const auto written = read_number(quantity.number);
  if (!written) {
    tell(Code::import_bad_number, cell, {clean});
    return {};
  }
  Rational value = *written;
  if (measured) {
    const auto times = factor(cell, quantity.unit, clean);
    if (!times) return {};
    value = value * *times;
  }
  if (!in_range(cell, clean, value)) return {};
  return value;
}

std::optional<Value> CellConverter::number(const RecordCell& cell,
                                           const std::string& clean) {
  const auto value = amount(cell, clean);
  if (!value) return {};
  return Value::of(nearest(*value));
}

std::optional<Value> CellConverter::integer(const RecordCell& cell,
                                            const std::string& clean) {
  const auto value = amount(cell, clean);
  if (!value) return {};
  const auto whole = to_integer(value->approximate());
  if (whole && Rational(*whole) == *value) return Value::of(*whole);
  tell(Code::import_bad_number, cell, {clean});
  return {};
}

std::optional<Value> CellConverter::month(const RecordCell& cell,
                                          const std::string& clean) {
  return date(cell, clean, 7);
}

std::optional<Value> CellConverter::day(const RecordCell& cell,
                                        const std::string& clean) {
  return date(cell, clean, 10);
}

// The date down to that many characters of its ISO form.
std::optional<Value> CellConverter::date(const RecordCell& cell,
                                         const std::string& clean,
                                         std::size_t size) {
  const Column& column = *cell.column;
  const auto read = read_date(clean, column.formats);
  if (!read) {
    tell(Code::import_bad_date, cell, {clean});
    return {};
  }
  const std::string whole = iso(*read);
  if (whole.size() < size) {
    tell(Code::import_coarse_date, cell, {clean});
    return {};
  }
  const bool late = column.most && whole > *column.most;
  if (late || (column.least && whole < *column.least)) {
    tell(Code::import_out_of_range, cell,
         {clean, column.least.value_or("…"), column.most.value_or("…")});
    return {};
  }
  return Value::of(arena_.copy(whole.substr(0, size)));
}

}  // namespace charta
