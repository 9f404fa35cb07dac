// SPDX-License-Identifier: EUPL-1.2
// Writing a store: its tables, a run, its reports by chunks.
#include "store.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

#include "charta/base/sha256.h"
#include "charta/report/points.h"
#include "store_schema.h"

namespace charta {
namespace {

// Rows a transaction: others wait for one no longer than a blink.
constexpr std::size_t kChunk = 1000;
constexpr int kMicroDigits = 6;
constexpr int kPointDigits = 2;
constexpr std::uint32_t kPause = 10;  // milliseconds

std::int64_t micro(const Rational& points, const Rational& maximum) {
  if (maximum == Rational(0)) return 0;
  std::string digits = (points / maximum * 100).floor(kMicroDigits);
  std::erase(digits, '.');
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

void put_score(const Run& head, const Overall& overall, StoreRow& row) {
  row.grade_low = overall.grade_low;
  row.grade_high = overall.grade_high;
  const Score& score = overall.score;
  row.assessed = score.assessed;
  if (!score.assessed) return;
  const std::vector<Rational> at = boundaries(head, score.maximum);
  row.low = rounded(score.low, kPointDigits, at);
  row.high = rounded(score.high, kPointDigits, at);
  row.low_exact = score.low.exact();
  row.high_exact = score.high.exact();
  row.maximum = score.maximum.exact();
  row.low_micro = micro(score.low, score.maximum);
  row.high_micro = micro(score.high, score.maximum);
}

std::string rules_text(const Run& head) {
  std::string text;
  for (const RuleWords& rule : head.rules) {
    text += rule.id + '\n' + rule.severity + '\n' + rule.force + '\n';
  }
  return text;
}

// Whether the file is a store of ours; an empty one will be.
enum class Found : std::uint8_t { ours, empty };

Result<Found> look_once(const Database& database) {
  CHARTA_TRY(const std::int64_t mark, database.number("PRAGMA application_id"));
  CHARTA_TRY(const std::int64_t version,
             database.number("PRAGMA user_version"));
  CHARTA_TRY(const std::int64_t tables,
             database.number("SELECT count(*) FROM sqlite_schema"));
  const std::string& path = database.path();
  const Mark at{.file = path};
  if (mark == 0 && version == 0 && tables == 0) return Found::empty;
  if (mark != kStoreMark) {
    return fault({.code = Code::store_foreign, .at = at, .args = {path}});
  }
  if (version > kStoreVersion) {
    return fault({.code = Code::store_newer,
                  .at = at,
                  .args = {path, std::to_string(version),
                           std::to_string(kStoreVersion)}});
  }
  if (version == kStoreVersion) return Found::ours;
  return fault({.code = Code::store_corrupt,
                .at = at,
                .args = {path, "user_version " + std::to_string(version)}});
}

// Another writer may have made the store between two of these questions; it is
// made at once, so they agree the second time.
Result<Found> look(const Database& database) {
  auto found = look_once(database);
  return found ? found : look_once(database);
}

// SQLite does not wait here by itself: whoever comes first makes the store.
Result<void> turn_to_wal(const Database& database, std::uint32_t patience) {
  for (std::uint32_t waited = 0;; waited += kPause) {
    const auto done = database.run("PRAGMA journal_mode = WAL");
    if (done) return {};
    const bool locked = done.error().front().code == Code::store_locked;
    if (!locked || waited >= patience) return faults(done.error());
    Database::pause(kPause);
  }
}

std::string_view name_of(bool open, bool whole) {
  if (open) return "open";
  return whole ? "whole" : "cut";
}

// The grades that a run knows, best first.
std::string grades_text(const Run& head) {
  std::string text;
  for (const GradeScale& grade : head.grades) {
    text += (text.empty() ? "" : "\n") + grade.id;
  }
  return text;
}

}  // namespace

char letter(Outcome outcome) {
  constexpr std::array kLetters = {'P', 'F', 'U', 'E', 'N', 'D', 'W'};
  static_assert(kLetters.size() == kOutcomes);
  return kLetters[static_cast<std::size_t>(outcome)];
}

StoreRow row_of(const Run& head, const Report& report, Verdict verdict) {
  StoreRow row{.kind = report.kind,
               .id = report.id,
               .name = report.name,
               .verdict = std::string(name(verdict)),
               .outcomes = std::string(head.rules.size(), '.')};
  if (!report.sources.empty()) {
    const SourceFile& source = report.sources.front();
    row.file = source.name;
    row.line = source.line;
    row.sha256 = source.sha256;
  }
  put_score(head, report.waived, row);
  for (const Finding& finding : report.findings) {
    row.outcomes[finding.rule] = letter(finding.outcome);
  }
  return row;
}

Result<Database> open_store(const std::string& path, std::uint32_t patience) {
  CHARTA_TRY(Database database,
             Database::open(path, Database::Use::read, patience));
  auto found = look(database);
  // Readers of a folder that they may not write in cannot even lock.
  if (!found && found.error().front().code == Code::read_failed &&
      !std::filesystem::exists(path + "-wal")) {
    CHARTA_TRY(database, Database::open(path, Database::Use::frozen, patience));
    found = look(database);
  }
  if (!found) return faults(found.error());
  if (*found == Found::ours) return database;
  return fault(
      {.code = Code::store_foreign, .at = {.file = path}, .args = {path}});
}

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const std::string& path,
                                                       std::uint32_t patience) {
  CHARTA_TRY(Database database,
             Database::open(path, Database::Use::write, patience));
  CHARTA_TRY(const Found found, look(database));
  if (found == Found::empty) {
    auto wal = turn_to_wal(database, patience);
    if (!wal) return faults(wal.error());
  }
  std::unique_ptr<StoreWriter> writer(new StoreWriter(std::move(database)));
  if (found == Found::empty) {
    if (auto made = writer->make(); !made) return faults(made.error());
  }
  return writer;
}

// Another writer may have made it meanwhile.
Result<void> StoreWriter::make() {
  if (auto begun = database_.run("BEGIN IMMEDIATE"); !begun) return begun;
  const auto found = look(database_);
  Result<void> done{};
  if (!found) done = faults(found.error());
  if (found && *found == Found::empty) {
    done = database_.run(
        kStoreSchema +
        ("PRAGMA application_id = " + std::to_string(kStoreMark)) +
        "; PRAGMA user_version = " + std::to_string(kStoreVersion));
  }
  if (done) return database_.run("COMMIT");
  (void)database_.run("ROLLBACK");
  return done;
}

Result<void> StoreWriter::write_rules(std::int64_t set) const {
  CHARTA_TRY(Statement rule,
             database_.prepare("INSERT INTO rules VALUES (?, ?, ?, ?, ?)"));
  std::int64_t number = 0;
  for (const RuleWords& words : head_->rules) {
    rule.bind(set).bind(number++).bind(words.id);
    rule.bind(words.severity).bind(words.force);
    if (auto done = rule.run(); !done) return done;
  }
  return {};
}

// The number of the run's rules, which many runs share.
Result<std::int64_t> StoreWriter::rule_set() const {
  const std::string digest = sha256(rules_text(*head_));
  CHARTA_TRY(Statement find,
             database_.prepare("SELECT id FROM rule_sets WHERE sha256 = ?"));
  CHARTA_TRY(const bool there, find.bind(digest).step());
  if (there) return find.integer(0);
  CHARTA_TRY(Statement add,
             database_.prepare(
                 "INSERT INTO rule_sets (sha256) VALUES (?) RETURNING id"));
  CHARTA_TRY(const bool added, add.bind(digest).step());
  const std::int64_t set = added ? add.integer(0) : 0;
  if (auto done = add.run(); !done) return faults(done.error());
  if (auto done = write_rules(set); !done) return faults(done.error());
  return set;
}

Result<void> StoreWriter::write_run() {
  CHARTA_TRY(const std::int64_t set, rule_set());
  CHARTA_TRY(Statement add,
             database_.prepare(
                 "INSERT INTO runs (state, as_of, tool, charter, version, "
                 "profile, assurance, gate, shard, grades, rule_set, reports, "
                 "unreadable) VALUES ('open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, "
                 "0) RETURNING id"));
  add.bind(to_string(head_->as_of)).bind(head_->tool_version);
  add.bind(head_->charter_id).bind(head_->charter_version);
  add.bind(head_->profile).bind(head_->assurance).bind(head_->gate);
  add.bind(head_->shard).bind(grades_text(*head_)).bind(set);
  CHARTA_TRY(const bool added, add.step());
  run_ = added ? add.integer(0) : 0;
  return add.run();
}

Result<void> StoreWriter::write_rows() {
  CHARTA_TRY(Statement add,
             database_.prepare(
                 "INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                 "?, ?, ?, ?, ?, ?, ?, ?)"));
  for (const StoreRow& row : rows_) {
    add.bind(run_).bind(written_++).bind(row.kind).bind(row.id);
    add.bind(row.name).bind(row.file).bind(std::int64_t{row.line});
    add.bind(row.sha256).bind(row.verdict);
    if (row.assessed) {
      add.bind(row.low).bind(row.high).bind(row.low_exact);
      add.bind(row.high_exact).bind(row.maximum);
      add.bind(row.low_micro).bind(row.high_micro);
    } else {
      for (int i = 0; i < 7; ++i) add.bind_null();
    }
    add.bind(row.grade_low).bind(row.grade_high).bind(row.outcomes);
    if (auto done = add.run(); !done) return done;
  }
  return {};
}

Result<void> StoreWriter::write(State state, std::uint64_t unreadable) {
  if (run_ == 0) {
    if (auto done = write_run(); !done) return done;
  }
  if (auto done = write_rows(); !done) return done;
  CHARTA_TRY(Statement update,
             database_.prepare("UPDATE runs SET state = ?, reports = ?, "
                               "unreadable = ? WHERE id = ?"));
  update.bind(name_of(state == State::open, state == State::whole));
  update.bind(written_).bind(static_cast<std::int64_t>(unreadable)).bind(run_);
  return update.run();
}

Result<void> StoreWriter::flush(State state, std::uint64_t unreadable) {
  if (auto begun = database_.run("BEGIN IMMEDIATE"); !begun) return begun;
  auto done = write(state, unreadable);
  if (done) done = database_.run("COMMIT");
  if (!done) (void)database_.run("ROLLBACK");
  rows_.clear();
  return done;
}

Result<void> StoreWriter::add(StoreRow&& row) {
  rows_.push_back(std::move(row));
  if (rows_.size() < kChunk) return {};
  return flush(State::open, 0);
}

Result<void> StoreWriter::end(bool whole, std::uint64_t unreadable) {
  return flush(whole ? State::whole : State::cut, unreadable);
}

}  // namespace charta
