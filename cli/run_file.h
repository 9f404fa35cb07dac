// SPDX-License-Identifier: EUPL-1.2
// JSON Lines of charta audit, read back line by line: what resume and merge
// need of it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "charta/report/formatter.h"
#include "console.h"

namespace charta {

// One line behind the first.
struct RunRecord {
  enum class Type : std::uint8_t { report, fault, summary };

  Type type = Type::report;
  std::string file{};      // where the descriptor stands
  std::uint32_t line = 0;  // in that file; 0: the whole of it
  std::string sha256{};    // reports only, as the next two
  std::string id{};
  Verdict verdict = Verdict::undecided;
  // What each rule came to before waivers: its id, its outcome.
  std::vector<std::pair<std::string, std::string>> outcomes{};
  Code code = Code::internal;  // faults only
  Tally tally{};               // summaries only, as the next
  Diagnostics warnings{};
};

// Adds one report or fault to a tally.
void count(Tally& tally, const RunRecord& record);

class RunReader {
 public:
  // Reads the first line. A file that has none is one with an empty head.
  static Result<std::unique_ptr<RunReader>> open(Console& console,
                                                 const std::string& path);

  // The first line with its end.
  const std::string& head() const { return head_; }
  const std::string& path() const { return path_; }
  // Steps to the next line; false at the end, or where the file was cut.
  Result<bool> next();
  // The line with its end, and what it says. REQUIRES: next() was true.
  const std::string& line() const { return line_; }
  const RunRecord& record() const { return record_; }
  // How many bytes of the file end with the line.
  std::uint64_t end() const { return end_; }

 private:
  RunReader() = default;
  Result<bool> read_line();

  std::string path_{};
  std::unique_ptr<Input> input_{};
  std::string pending_{};
  std::size_t taken_ = 0;
  std::string head_{};
  std::string line_{};
  std::uint32_t number_ = 0;
  std::uint64_t end_ = 0;
  RunRecord record_{};
};

}  // namespace charta
