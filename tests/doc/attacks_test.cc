// SPDX-License-Identifier: EUPL-1.2
// Hostile YAML, JSON and TOML files: each gets what the manifest beside them
// requires. What the manifest leaves to a schema is in the table of exceptions.
#include <doctest/doctest.h>
#include <fmt/core.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

#include "charta/doc/read.h"
#include "doc/shared.h"
#include "doc/show.h"

namespace charta {
namespace {

enum class Wanted { refused, accepted, noted };

struct Exception {
  std::string_view file;
  Wanted wanted;
};

// A schema refuses nan; a leap second may be either, toml++ refuses it; a tag
// may be refused or kept as text, we refuse it; zero-width in a key is linted.
constexpr std::array kExceptions = {
    Exception{"yaml/anchor-redefined.yaml", Wanted::noted},
    Exception{"yaml/dup-nfc-nfd.yaml", Wanted::refused},
    Exception{"yaml/dup-zwsp.yaml", Wanted::noted},
    Exception{"yaml/tag-binary.yaml", Wanted::refused},
    Exception{"yaml/directive-1.1.yaml", Wanted::noted},
    Exception{"yaml/scalars-core.yaml", Wanted::accepted},
    Exception{"yaml/bidi.yaml", Wanted::noted},
    Exception{"yaml/merge-key.yaml", Wanted::refused},
    Exception{"yaml/nel-ls.yaml", Wanted::noted},
    Exception{"toml/nan.toml", Wanted::accepted},
    Exception{"toml/leapsec.toml", Wanted::refused},
    Exception{"json/num-2p53.json", Wanted::refused},
};

Wanted wanted(std::string_view file, std::string_view required) {
  const auto row = std::ranges::find(kExceptions, file, &Exception::file);
  if (row != kExceptions.end()) return row->wanted;
  return required.starts_with("accept") ? Wanted::accepted : Wanted::refused;
}

// Words of the requirement and the code that they ask for.
bool names(const Diagnostics& faults, std::string_view required) {
  struct Name {
    std::string_view words;
    std::vector<Code> codes;
  };
  const Name table[] = {
      {"depth", {Code::too_deep}},
      {"alias-expansion", {Code::limit_exceeded}},
      {"expanded-size", {Code::limit_exceeded}},
      {"anchor limit", {Code::limit_exceeded}},
      {"node limit", {Code::limit_exceeded}},
      {"cyclic alias", {Code::cyclic_alias}},
      {"duplicate key", {Code::duplicate_key}},
      {"after NFC", {Code::equal_key}},
      {"merge keys", {Code::merge_key}},
      {"control char", {Code::control_character}},
      {"invalid UTF-8", {Code::bad_utf8, Code::wrong_encoding}},
  };
  for (const Name& name : table) {
    if (required.find(name.words) == std::string_view::npos) continue;
    return std::ranges::any_of(faults, [&](const Diagnostic& fault) {
      return std::ranges::find(name.codes, fault.code) != name.codes.end();
    });
  }
  return true;
}

void check_faults(const Diagnostics& faults, std::string_view required) {
  const Limits limits;
  CHECK(faults.size() <= limits.diagnostics + 1);
  CHECK(names(faults, required));
  for (const Diagnostic& fault : faults) {
    CHECK(fault.at.line > 0);
    CHECK(fault.at.column > 0);
  }
  if (required.find("both positions") != std::string_view::npos) {
    CHECK(faults.front().related.size() == 1);
  }
}

// The most memory that the process has used so far, in KiB.
long peak() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

void attack(const std::string& folder, const Map& entry) {
  const std::string_view file = entry.find("file")->text();
  const std::string_view required = entry.find("required")->text();
  CAPTURE(file);
  CAPTURE(required);
  const auto source = load(folder + "/" + std::string(file));
  REQUIRE(source.has_value());
  const long peak_before = peak();
  const std::clock_t begin = std::clock();
  const Result<Document> document =
      read_document(*source, Syntax::automatic, Limits{});
  const auto spent = std::clock() - begin;
  CHECK(spent < CLOCKS_PER_SEC);
  CHECK(peak() - peak_before < 256 * 1024);
  CAPTURE(show(document).substr(0, 200));
  const Wanted want = wanted(file, required);
  CHECK(document.has_value() == (want != Wanted::refused));
  if (!document) {
    check_faults(document.error(), required);
  } else {
    CHECK(document->warnings.empty() == (want == Wanted::accepted));
  }
}

TEST_CASE("each hostile file gets what it must get") {
  const std::string shared = shared_folder();
  if (shared.empty()) return;
  const std::string folder = shared + "/attacks";
  const auto manifest = load(folder + "/MANIFEST.json");
  REQUIRE(manifest.has_value());
  const Result<Document> list = read_document(*manifest, Syntax::json);
  REQUIRE(list.has_value());
  int count = 0;
  for (const Value& entry : list->root().list().span()) {
    const std::string_view file = entry.map().find("file")->text();
    const std::string_view kind = file.substr(0, file.find('/'));
    if (kind != "yaml" && kind != "json" && kind != "toml") continue;
    attack(folder, entry.map());
    ++count;
  }
  CHECK(count > 90);
}

}  // namespace
}  // namespace charta
