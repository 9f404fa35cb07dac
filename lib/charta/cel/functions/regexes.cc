// SPDX-License-Identifier: EUPL-1.2
// Replacing and extracting by regular expression, in linear time.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "charta/base/utf8.h"
#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"
#include "charta/cel/regex.h"

namespace charta::cel {
namespace {

// Groups that a replacement may name: the whole and nine more.
constexpr int kMostGroups = 10;

bool texts(const Call& call, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (!call[i].is(Kind::string)) return false;
  }
  return true;
}

// The matches of a pattern in a text, one after the other.
class Matches {
 public:
  Matches(const Regex& regex, std::string_view text, std::size_t groups)
      : regex_(regex), text_(text), found_(groups + 1) {}

  // The next match, or nothing. An empty match beside the one before does not
  // count.
  bool next() {
    while (from_ <= text_.size() && regex_.find(text_, from_, found_)) {
      const std::size_t begin = offset(found_[0]);
      const std::size_t end = begin + found_[0].size();
      const bool again = found_[0].empty() && begin == last_;
      from_ = end;
      if (found_[0].empty())
        from_ += std::max(decode_utf8(text_, end).size, 1U);
      if (again) continue;
      last_ = end;
      return true;
    }
    return false;
  }
  std::span<const std::string_view> groups() const { return found_; }
  std::size_t offset(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - text_.data());
  }

 private:
  const Regex& regex_;
  std::string_view text_;
  std::vector<std::string_view> found_;
  std::size_t from_ = 0;
  std::size_t last_ = std::string_view::npos;
};

// A pattern that is ready to run on argument 0, or why there is none.
struct Ready {
  const Regex* regex = nullptr;
  Value fault{};
};

Ready ready(Call& call) {
  std::string fault;
  const Regex* regex = regex_of(call, 1, fault);
  if (!call.charge(regex_cost(call, 1))) return {nullptr, call.stopped()};
  if (regex == nullptr) {
    return {nullptr, call.fail(errors::kBadPattern, fault)};
  }
  return {regex, {}};
}

// Adds the replacement with its `\1` put in; false when it is malformed.
bool expand(std::string_view replacement,
            std::span<const std::string_view> groups, std::string& out) {
  for (std::size_t i = 0; i < replacement.size(); ++i) {
    if (replacement[i] != '\\') {
      out += replacement[i];
      continue;
    }
    if (++i == replacement.size()) return false;
    const char c = replacement[i];
    if (c == '\\') {
      out += c;
      continue;
    }
    if (c < '0' || c > '9') return false;
    const auto group = static_cast<std::size_t>(c - '0');
    if (group >= groups.size()) return false;
    out += groups[group];
  }
  return true;
}

std::size_t groups_of(const Regex& regex) {
  return static_cast<std::size_t>(std::min(regex.groups(), kMostGroups - 1));
}

Value replaced(Call& call, const Regex& regex, std::int64_t limit) {
  const std::string_view text = call[0].text();
  Matches matches(regex, text, groups_of(regex));
  std::string out;
  std::size_t copied = 0;
  for (std::int64_t i = 0; i != limit && matches.next(); ++i) {
    const std::string_view match = matches.groups()[0];
    const std::size_t begin = matches.offset(match);
    out += text.substr(copied, begin - copied);
    if (!expand(call[2].text(), matches.groups(), out)) {
      return call.fail(errors::kBadArgument);
    }
    copied = begin + match.size();
    if (!call.charge(regex_cost(call, 1) / 8 + call[2].text().size() / 10)) {
      return call.stopped();
    }
    if (out.size() > call.limits().value_bytes) return call.text(out);
  }
  out += text.substr(copied);
  return call.text(out);
}

Value replace(Call& call) {
  const bool limited = call.size() == 4;
  if (!texts(call, 3) || (limited && !call[3].is(Kind::integer))) {
    return call.no_overload();
  }
  const std::int64_t limit = limited ? call[3].integer() : -1;
  if (limit == 0) return call[0];
  const Ready pattern = ready(call);
  if (pattern.regex == nullptr) return pattern.fault;
  return replaced(call, *pattern.regex, limit < 0 ? -1 : limit);
}

// The group when the pattern has one, else the whole match; nothing when the
// group took no part.
std::optional<std::string_view> wanted(const Matches& matches) {
  const std::string_view part = matches.groups().back();
  if (matches.groups().size() == 2 && part.empty()) return {};
  return part;
}

Value extract(Call& call) {
  if (!texts(call, 2)) return call.no_overload();
  const Ready pattern = ready(call);
  if (pattern.regex == nullptr) return pattern.fault;
  if (pattern.regex->groups() > 1) return call.fail(errors::kBadArgument);
  Matches matches(*pattern.regex, call[0].text(), groups_of(*pattern.regex));
  if (!matches.next()) return Value::optional(nullptr);
  const auto part = wanted(matches);
  return part ? call.optional(Value::of(*part)) : Value::optional(nullptr);
}

Value extract_all(Call& call) {
  if (!texts(call, 2)) return call.no_overload();
  const Ready pattern = ready(call);
  if (pattern.regex == nullptr) return pattern.fault;
  if (pattern.regex->groups() > 1) return call.fail(errors::kBadArgument);
  Matches matches(*pattern.regex, call[0].text(), groups_of(*pattern.regex));
  std::vector<Value> parts;
  while (matches.next()) {
    if (!call.charge(regex_cost(call, 1) / 8 + 1)) return call.stopped();
    const auto part = wanted(matches);
    if (part) parts.push_back(Value::of(*part));
  }
  Value* const items = call.items(parts.size());
  if (items == nullptr) return call.stopped();
  std::ranges::copy(parts, items);
  return call.list(items, parts.size());
}

constexpr auto kReplace = std::to_array<Overload>({
    {"regex_replace_string_string_string",
     false,
     {"string", "string", "string"},
     "string"},
    {"regex_replace_string_string_string_int",
     false,
     {"string", "string", "string", "int"},
     "string"},
});
constexpr auto kExtract =
    std::to_array<Overload>({{"regex_extract_string_string",
                              false,
                              {"string", "string"},
                              "optional_type(string)"}});
constexpr auto kExtractAll =
    std::to_array<Overload>({{"regex_extractAll_string_string",
                              false,
                              {"string", "string"},
                              "list(string)"}});

}  // namespace

constinit const Function kRegexFunctions[3] = {
    {"regex.replace", kReplace, replace,
     "The text with each match replaced; \\1 puts in the first group.",
     "Le texte où chaque correspondance est remplacée\u202f; \\1 insère le "
     "premier groupe.",
     "regex.replace('foo bar', '(fo)o (ba)r', r'\\2 \\1') == 'ba fo'", "regex"},
    {"regex.extract", kExtract, extract,
     "The first match, or its group, as an optional value.",
     "La première correspondance, ou son groupe, comme valeur facultative.",
     "regex.extract('item-A', 'item-([A-Z])').value() == 'A'", "regex"},
    {"regex.extractAll", kExtractAll, extract_all,
     "All matches, or their group.",
     "Toutes les correspondances, ou leur groupe.",
     "regex.extractAll('id:1, id:2', 'id:[0-9]') == ['id:1', 'id:2']", "regex"},
};

}  // namespace charta::cel
