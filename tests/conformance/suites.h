// SPDX-License-Identifier: EUPL-1.2
// What a public suite of tests is to the runner. To add one: a file that
// defines its functions, a declaration here, a row in main.cc.
#pragma once

#include <string>
#include <vector>

#include "charta/value/value.h"

namespace charta::conformance {

enum class Outcome { passed, failed, skipped };

struct Verdict {
  std::string name{};
  Outcome outcome = Outcome::failed;
  std::string why{};
  // The part of the suite that is counted for itself, or empty.
  std::string_view part{};
  // Of the run that was checked first, when the part tells it apart.
  Outcome checked = Outcome::skipped;
};
using Verdicts = std::vector<Verdict>;

// The record is a line of a .jsonl file, or of the array in a .json file.
struct Suite {
  bool (*owns)(const Map& record) = nullptr;
  Verdicts (*run)(const Map& record) = nullptr;
};

bool owns_yaml(const Map& record);
Verdicts run_yaml(const Map& record);
bool owns_json(const Map& record);
Verdicts run_json(const Map& record);
bool owns_toml(const Map& record);
Verdicts run_toml(const Map& record);
bool owns_cel(const Map& record);
Verdicts run_cel(const Map& record);

// The text at a key, empty when there is none.
std::string_view text_at(const Map& record, std::string_view key);
// Whether true stands at a key.
bool true_at(const Map& record, std::string_view key);
// The bytes of `{text: …}` or `{base64: …}`.
std::string bytes_of(const Map& holder);

}  // namespace charta::conformance
