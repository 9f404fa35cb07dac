// SPDX-License-Identifier: EUPL-1.2
// toml-test, as of TOML 1.0: values by their tagged JSON, invalid texts by
// refusal.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "charta/doc/read.h"
#include "charta/i18n/say.h"
#include "conformance/suites.h"

namespace charta::conformance {
namespace {

bool same_real(const Value& got, std::string_view want) {
  if (!got.is(Kind::real)) return false;
  if (want == "nan") return std::isnan(got.real());
  if (want.starts_with('+')) want.remove_prefix(1);
  double number = 0;
  const auto [end, error] =
      std::from_chars(want.data(), want.data() + want.size(), number);
  return error == std::errc() && end == want.data() + want.size() &&
         number == got.real();
}

// Dates stand in the tree as in the source: `T` and `Z` may be small there, a
// space may stand for `T`, and zeros may end a fraction of a second.
std::string date(std::string_view text) {
  std::string out(text);
  std::ranges::replace(out, ' ', 'T');
  std::ranges::replace(out, 't', 'T');
  std::ranges::replace(out, 'z', 'Z');
  const std::size_t point = out.find('.');
  if (point == std::string::npos) return out;
  std::size_t end = out.find_first_not_of("0123456789", point + 1);
  end = std::min(end, out.size());
  std::size_t last = end;
  while (out[last - 1] == '0') --last;
  if (out[last - 1] == '.') --last;
  return out.erase(last, end - last);
}

bool same_scalar(const Value& got, std::string_view type,
                 std::string_view want) {
  if (type == "string") return got.is(Kind::string) && got.text() == want;
  if (type == "integer") {
    return got.is(Kind::integer) && std::to_string(got.integer()) == want;
  }
  if (type == "float") return same_real(got, want);
  if (type == "bool") {
    return got.is(Kind::boolean) && got.boolean() == (want == "true");
  }
  return got.is(Kind::string) && date(got.text()) == date(want);
}

bool is_tagged(const Map& want) {
  const Value* value = want.find("value");
  return want.size == 2 && value != nullptr && value->is(Kind::string) &&
         want.find("type") != nullptr;
}

bool same(const Value& got, const Value& want);

bool same_map(const Value& got, const Map& want) {
  if (!got.is(Kind::map) || got.map().size != want.size) return false;
  return std::ranges::all_of(want.span(), [&](const Entry& entry) {
    const Value* value = got.map().find(entry.key.text());
    return value != nullptr && same(*value, entry.value);
  });
}

bool same_list(const Value& got, const List& want) {
  if (!got.is(Kind::list)) return false;
  return std::ranges::equal(got.list().span(), want.span(), same);
}

// Recurses as deep as the suite nests, which is little.
bool same(const Value& got, const Value& want) {
  if (want.is(Kind::list)) return same_list(got, want.list());
  const Map& map = want.map();
  if (!is_tagged(map)) return same_map(got, map);
  return same_scalar(got, text_at(map, "type"), text_at(map, "value"));
}

}  // namespace

bool owns_toml(const Map& record) {
  return record.find("in_1.0.0") != nullptr && record.find("in") != nullptr;
}

Verdicts run_toml(const Map& record) {
  Verdict verdict{.name = std::string(text_at(record, "file"))};
  if (!true_at(record, "in_1.0.0")) {
    verdict.outcome = Outcome::skipped;
    return {verdict};
  }
  const Source source{.name = verdict.name,
                      .text = bytes_of(record.find("in")->map())};
  const Result<Document> document =
      read_document(source, Syntax::toml, Limits{});
  const bool valid = true_at(record, "valid");
  const bool right =
      document ? valid && same(document->root(), *record.find("expected"))
               : !valid;
  verdict.why = document ? (valid ? "another tree" : "accepted")
                         : say(Language::english, document.error().front());
  verdict.outcome = right ? Outcome::passed : Outcome::failed;
  verdict.part = valid ? "toml-test 1.0, values equal"
                       : "toml-test 1.0, invalid texts refused";
  return {verdict};
}

}  // namespace charta::conformance
