// SPDX-License-Identifier: EUPL-1.2
// Runs kept over time, in one SQLite file: what `charta audit --store` writes
// and `charta history` reads. To add a column: store_schema.h and its version.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "charta/audit/report.h"
#include "sqlite.h"

namespace charta {

// What a report leaves in a store.
struct StoreRow {
  std::string kind{};
  std::string id{};
  std::string name{};
  std::string file{};
  std::string sha256{};
  std::uint32_t line = 0;
  std::string verdict{};
  // Scores with waivers; all empty without one.
  bool assessed = false;
  std::string low{};  // as reports print it
  std::string high{};
  std::string low_exact{};
  std::string high_exact{};
  std::string maximum{};
  std::int64_t low_micro = 0;  // of 100, in millionths
  std::int64_t high_micro = 0;
  std::string grade_low{};
  std::string grade_high{};
  // A letter a rule of the run, see letter().
  std::string outcomes{};
};

// `P` pass, `F` fail, `U` unknown, `E` error, `N` not applicable, `D` not yet
// due, `W` waived; `.` where the rule is not asked.
char letter(Outcome outcome);

StoreRow row_of(const Run& head, const Report& report, Verdict verdict);

// How long a writer waits for another one.
constexpr std::uint32_t kPatience = 5000;

// Opens a store for reading, and checks that it is one that we know.
Result<Database> open_store(const std::string& path,
                            std::uint32_t patience = kPatience);

// One run on its way into a store. Rows go in by bounded chunks, a transaction
// each; readers see a run once end() has said that it is whole.
class StoreWriter {
 public:
  // Makes the store where there is none.
  static Result<std::unique_ptr<StoreWriter>> open(
      const std::string& path, std::uint32_t patience = kPatience);

  // REQUIRES: the head outlives this.
  void begin(const Run& head) { head_ = &head; }
  Result<void> add(StoreRow&& row);
  Result<void> end(bool whole, std::uint64_t unreadable);

 private:
  explicit StoreWriter(Database&& database) : database_(std::move(database)) {}
  enum class State : std::uint8_t { open, whole, cut };

  Result<void> make();
  Result<void> flush(State state, std::uint64_t unreadable);
  Result<void> write(State state, std::uint64_t unreadable);
  Result<void> write_run();
  Result<std::int64_t> rule_set() const;
  Result<void> write_rules(std::int64_t set) const;
  Result<void> write_rows();

  Database database_;
  const Run* head_ = nullptr;
  std::int64_t run_ = 0;  // 0: not there yet
  std::int64_t written_ = 0;
  std::vector<StoreRow> rows_{};
};

}  // namespace charta
