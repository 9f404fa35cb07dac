// SPDX-License-Identifier: EUPL-1.2
// Texts from templates: '%s' and its like.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"
#include "charta/value/number.h"
#include "charta/value/time.h"

namespace charta::cel {
namespace {

constexpr int kMostDigits = 100;
constexpr int kUsualDigits = 6;

// One `%` clause.
struct Clause {
  char verb = 0;
  int digits = kUsualDigits;
};

// Writes one formatted text; a limit or a fault ends it.
class Writer {
 public:
  explicit Writer(Call& call) : call_(call) {}

  Value write();

 private:
  bool clause(std::string_view& rest, Clause& clause);
  bool put(const Clause& clause, const Value& value);
  bool put_text(const Value& value);
  bool put_list(const List& list);
  bool put_map(const Map& map);
  bool put_decimal(const Value& value);
  bool put_real(const Clause& clause, const Value& value);
  bool put_whole(const Value& value, int base);
  bool put_hex(const Value& value, bool upper);
  bool put_number(double number, std::chars_format format, int digits);
  // Adds text within the limit on values.
  bool add(std::string_view text);

  Call& call_;
  std::string out_{};
};

bool Writer::add(std::string_view text) {
  if (!call_.charge_bytes(text.size() + 10)) return false;
  if (out_.size() + text.size() > call_.limits().value_bytes) {
    call_.frame.meter.stop(errors::kValueBytes, call_.node);
    return false;
  }
  out_ += text;
  return true;
}

// NaN and the infinities have names whatever the clause.
std::optional<std::string> special(double number) {
  if (std::isfinite(number)) return {};
  return to_text(number);
}

bool Writer::put_number(double number, std::chars_format format, int digits) {
  if (const auto name = special(number)) return add(*name);
  std::array<char, 512> buffer{};
  const auto written =
      digits < 0 ? std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                 number, format)
                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                 number, format, digits);
  return add({buffer.data(), written.ptr});
}

bool Writer::put_list(const List& list) {
  if (!add("[")) return false;
  bool first = true;
  for (const Value& item : list.span()) {
    if (!std::exchange(first, false) && !add(", ")) return false;
    if (!put_text(item)) return false;
  }
  return add("]");
}

// Entries in the order of their keys' texts.
bool Writer::put_map(const Map& map) {
  std::string before = std::move(out_);
  std::vector<std::pair<std::string, const Value*>> entries;
  for (const Entry& entry : map.span()) {
    if (entry.value.is_absent()) continue;
    out_.clear();
    if (!put_text(entry.key)) return false;
    entries.emplace_back(out_, &entry.value);
  }
  out_ = std::move(before);
  std::ranges::sort(entries, {}, &std::pair<std::string, const Value*>::first);
  if (!add("{")) return false;
  bool first = true;
  for (const auto& [key, value] : entries) {
    if (!std::exchange(first, false) && !add(", ")) return false;
    if (!add(key) || !add(": ") || !put_text(*value)) return false;
  }
  return add("}");
}

bool Writer::put_text(const Value& value) {
  if (value.is(Kind::null)) return add("null");
  if (value.is(Kind::boolean)) return add(value.boolean() ? "true" : "false");
  if (value.is(Kind::string) || value.is(Kind::bytes) || value.is(Kind::type)) {
    return add(value.text());
  }
  if (is_number(value.kind())) return put_decimal(value);
  if (value.is(Kind::timestamp)) {
    return add(to_text(Instant{value.seconds(), value.nanos()}));
  }
  if (value.is(Kind::duration)) return add(length_text(value.nanoseconds()));
  if (value.is(Kind::list)) return put_list(value.list());
  return value.is(Kind::map) && put_map(value.map());
}

bool Writer::put_decimal(const Value& value) {
  if (value.is(Kind::integer)) return add(std::to_string(value.integer()));
  if (value.is(Kind::uinteger)) return add(std::to_string(value.uinteger()));
  return value.is(Kind::real) &&
         put_number(value.real(), std::chars_format::fixed, -1);
}

bool Writer::put_real(const Clause& clause, const Value& value) {
  return is_number(value.kind()) &&
         put_number(to_real(value),
                    clause.verb == 'f' ? std::chars_format::fixed
                                       : std::chars_format::scientific,
                    clause.digits);
}

bool Writer::put_whole(const Value& value, int base) {
  std::array<char, 72> buffer{};
  char* const end = buffer.data() + buffer.size();
  if (value.is(Kind::integer)) {
    return add({buffer.data(),
                std::to_chars(buffer.data(), end, value.integer(), base).ptr});
  }
  return value.is(Kind::uinteger) &&
         add({buffer.data(),
              std::to_chars(buffer.data(), end, value.uinteger(), base).ptr});
}

bool Writer::put_hex(const Value& value, bool upper) {
  constexpr unsigned kSixteen = 16;
  const std::size_t begin = out_.size();
  if (value.is(Kind::string) || value.is(Kind::bytes)) {
    std::string octets;
    if (!call_.charge(value.text().size() / 4)) return false;
    for (const char c : value.text()) {
      const auto octet = static_cast<unsigned char>(c);
      octets += "0123456789abcdef"[octet / kSixteen];
      octets += "0123456789abcdef"[octet % kSixteen];
    }
    if (!add(octets)) return false;
  } else if (!put_whole(value, kSixteen)) {
    return false;
  }
  if (!upper) return true;
  for (std::size_t i = begin; i < out_.size(); ++i) {
    if (out_[i] >= 'a' && out_[i] <= 'f')
      out_[i] = static_cast<char>(out_[i] - 0x20);
  }
  return true;
}

bool Writer::put(const Clause& clause, const Value& value) {
  switch (clause.verb) {
    case 's':
      return put_text(value);
    case 'd':
      return put_decimal(value);
    case 'f':
    case 'e':
      return put_real(clause, value);
    case 'o':
      return put_whole(value, 8);
    case 'b':
      if (value.is(Kind::boolean)) return add(value.boolean() ? "1" : "0");
      return put_whole(value, 2);
    case 'x':
    case 'X':
      return put_hex(value, clause.verb == 'X');
    default:
      return false;
  }
}

// What stands after a `%`, taken off the text.
bool Writer::clause(std::string_view& rest, Clause& clause) {
  if (rest.starts_with('.')) {
    rest.remove_prefix(1);
    const auto [end, fault] =
        std::from_chars(rest.data(), rest.data() + rest.size(), clause.digits);
    if (fault != std::errc() || clause.digits < 0 ||
        clause.digits > kMostDigits) {
      return false;
    }
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  }
  if (rest.empty()) return false;
  clause.verb = rest.front();
  rest.remove_prefix(1);
  return true;
}

Value Writer::write() {
  std::string_view rest = call_[0].text();
  const List& args = call_[1].list();
  std::uint32_t next = 0;
  while (!rest.empty()) {
    const std::size_t percent = std::min(rest.find('%'), rest.size());
    if (!add(rest.substr(0, percent))) return call_.stopped();
    rest.remove_prefix(percent);
    if (rest.empty()) break;
    rest.remove_prefix(1);
    if (rest.starts_with('%')) {
      rest.remove_prefix(1);
      if (!add("%")) return call_.stopped();
      continue;
    }
    Clause one;
    if (!clause(rest, one)) return call_.fail(errors::kBadFormat);
    if (next == args.size) return call_.fail(errors::kBadFormat);
    if (!put(one, args.items[next++])) {
      return call_.frame.meter.broken.empty() ? call_.fail(errors::kBadFormat)
                                              : call_.stopped();
    }
  }
  return call_.text(out_);
}

Value format(Call& call) {
  if (!call[0].is(Kind::string) || !call[1].is(Kind::list)) {
    return call.no_overload();
  }
  return Writer(call).write();
}

constexpr auto kFormat = std::to_array<Overload>(
    {{"string_format", true, {"string", "list(dyn)"}, "string"}});

}  // namespace

constinit const Function kFormatFunctions[1] = {
    {"format", kFormat, format,
     "The template with values in the place of its % clauses.",
     "Le modèle où des valeurs remplacent ses clauses %.",
     "'%s : %.1f %%'.format(['taux', 12.34]) == 'taux : 12.3 %'", "strings"},
};

}  // namespace charta::cel
