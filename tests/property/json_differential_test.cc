// SPDX-License-Identifier: EUPL-1.2
// Our JSON reader beside nlohmann and simdjson, on mutated texts: who accepts,
// and is it the same value? What they may differ in is in allowed().
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>

#include "charta/doc/read.h"
#include "charta/report/code_name.h"
#include "conformance/suites.h"
#include "doc/shared.h"
#include "doc/show.h"
#include "json.h"
#include "property/mutator.h"

namespace charta {
namespace {

using nlohmann::json;

bool same(const Value& ours, const json& theirs);

bool same_map(const Map& ours, const json& theirs) {
  return theirs.is_object() && theirs.size() == ours.size &&
         std::ranges::all_of(ours.span(), [&](const Entry& entry) {
           const auto at = theirs.find(std::string(entry.key.text()));
           return at != theirs.end() && same(entry.value, *at);
         });
}

// Recurses no deeper than our limit of 64.
bool same(const Value& ours, const json& theirs) {
  switch (ours.kind()) {
    case Kind::null:
      return theirs.is_null();
    case Kind::boolean:
      return theirs.is_boolean() && theirs.get<bool>() == ours.boolean();
    case Kind::integer:
      return theirs.is_number_integer() &&
             theirs.get<std::int64_t>() == ours.integer();
    case Kind::uinteger:
      return theirs.is_number_unsigned() &&
             theirs.get<std::uint64_t>() == ours.uinteger();
    case Kind::real:
      return theirs.is_number_float() && theirs.get<double>() == ours.real();
    case Kind::string:
      return theirs.is_string() && theirs.get<std::string>() == ours.text();
    case Kind::list:
      return theirs.is_array() &&
             std::ranges::equal(ours.list().span(), theirs, same);
    case Kind::map:
      return same_map(ours.map(), theirs);
    case Kind::bytes:
    case Kind::timestamp:
    case Kind::duration:
    case Kind::type:
    case Kind::optional:
    case Kind::address:
    case Kind::network:
    case Kind::error:
    case Kind::unknown:
      break;
  }
  return false;
}

// What we refuse beyond the grammar of RFC 8259.
bool stricter(const Diagnostics& faults) {
  return std::ranges::any_of(faults, [](const Diagnostic& fault) {
    return fault.code == Code::duplicate_key || fault.code == Code::equal_key ||
           fault.code == Code::too_deep || fault.code == Code::limit_exceeded ||
           fault.code == Code::number_out_of_range;
  });
}

// nlohmann takes a NUL for the end; simdjson refuses a byte order mark.
bool allowed(const Result<Document>& ours, const std::string& text) {
  if (!ours) return stricter(ours.error()) || text.find('\0') != text.npos;
  return text.starts_with("\xEF\xBB\xBF");
}

std::vector<std::string> seeds() {
  std::vector<std::string> all = {
      R"({"a": [1, -2.5e3, "é\u00e9\n", true, null], "b": {"c": {}}})",
      R"([{"x": 18446744073709551615}, 9007199254740993, 1e-7, ""])",
      R"({"\ud83d\ude00": "\\\"/", "k": [[], [[]], {"z": false}]})"};
  const std::string shared = shared_folder();
  if (shared.empty()) return all;
  const auto suite = load(shared + "/corpora/JSONTestSuite.jsonl");
  if (!suite) return all;
  for (const auto& record : read_documents(*suite, Syntax::jsonl)) {
    if (!record) continue;
    std::string text = conformance::bytes_of(record->root().map());
    if (!text.empty() && text.size() < 400) all.push_back(std::move(text));
  }
  return all;
}

struct Oracles {
  simdjson::dom::parser parser{};

  void compare(const std::string& text) {
    CAPTURE(text);
    const Source source{.name = "text", .text = text};
    const Result<Document> ours = read_document(source, Syntax::json);
    CAPTURE(show(ours));
    const json theirs = json::parse(text, nullptr, false);
    const bool fast = parser.parse(text).error() == simdjson::SUCCESS;
    if (ours.has_value() == theirs.is_discarded()) {
      CHECK(allowed(ours, text));
    } else if (ours) {
      CHECK(same(ours->root(), theirs));
    }
    if (ours.has_value() != fast) CHECK(allowed(ours, text));
  }
};

TEST_CASE("JSON is what nlohmann and simdjson read") {
  Mutator mutator(seeds(),
                  {"\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "0", "-",
                   "1.", "e5", "true", "null", " ", "\n", "\u00e9", "\x01"},
                  7);
  Oracles oracles;
  for (int i = 0; i < 20000; ++i) oracles.compare(mutator.next());
}

}  // namespace
}  // namespace charta
