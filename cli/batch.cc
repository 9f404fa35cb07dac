// SPDX-License-Identifier: EUPL-1.2
// Chunks of portions go to threads and come back as bytes, in order. This
// thread reads and writes; it never waits while there is something to hand out
// and room to keep what comes back.
#include "batch.h"

#include <algorithm>

#include "charta/base/sha256.h"
#include "ordered_pool.h"

namespace charta {
namespace {

// Enough work that handing it over costs nothing, little enough to keep several
// of them for each thread.
constexpr std::size_t kChunkPortions = 16;
constexpr std::size_t kChunkBytes = 64 * 1024;
// Faults that a format lists at its end are kept; nobody reads more of them.
constexpr std::size_t kFaults = 10'000;

Progress::When when_of(const Arguments& arguments) {
  if (arguments.has("--progress")) return Progress::When::always;
  return arguments.has("--no-progress") ? Progress::When::never
                                        : Progress::When::automatic;
}

}  // namespace

Batch::Batch(const Parts& parts, const Arguments& arguments, Console& console)
    : session_(parts.session),
      gate_(parts.gate),
      outputs_(parts.outputs),
      portions_(parts.portions),
      arguments_(arguments),
      console_(console),
      progress_(console, arguments.language, when_of(arguments)),
      stores_(arguments.has("--store")) {}

Batch::Chunk Batch::gather() {
  Chunk chunk;
  std::size_t bytes = 0;
  while (chunk.size() < kChunkPortions && bytes < kChunkBytes) {
    auto portion = portions_.next_lines();
    if (!portion) break;
    const bool enough = portion->lines;
    bytes += portion->source.text.size();
    chunk.push_back(*std::move(portion));
    if (enough) break;
  }
  return chunk;
}

Result<Report> Batch::report_of(Portion& portion, ThreadMemory& memory) const {
  if (!portion.faults.empty()) return faults(std::move(portion.faults));
  KeyNames* const names = memory.names ? &*memory.names : nullptr;
  auto document =
      read_document(portion.source, portion.syntax, Limits{}, names);
  if (!document) return faults(std::move(document).error());
  return report_of(portion, *document, memory);
}

Result<Report> Batch::report_of(const Portion& portion, Document& document,
                                ThreadMemory& memory) const {
  auto report = session_.judge(document, memory);
  if (!report) return report;
  SourceFile& source = report->sources.front();
  if (portion.part) source.line = portion.source.first_line;
  if (portion.padding > 0) {
    const std::string text = portion.source.text.substr(portion.padding);
    source.sha256 = sha256(text);
    source.bytes = text.size();
  }
  return report;
}

void Batch::judge(Portion& portion, ThreadMemory& memory,
                  Judged& judged) const {
  const Run& head = session_.run();
  auto report = report_of(portion, memory);
  if (!report) {
    outputs_.add(head, report.error().front(), judged.section);
    judged.refused.push_back(std::move(report).error());
    return;
  }
  if (!report->waivers.empty()) judged.waivers.push_back(report->waivers);
  const Verdict found = verdict(gate_, head, *report);
  if (stores_) judged.rows.push_back(row_of(head, *report, found));
  outputs_.add(head, *std::move(report), found, judged.section);
}

// Each line is a source of its own, in memory that serves the next one too.
void Batch::judge_lines(const Portion& lines, ThreadMemory& memory,
                        Judged& judged) const {
  Portion one{.syntax = Syntax::json, .part = true};
  one.source.name = lines.source.name;
  std::uint32_t number = lines.source.first_line;
  std::string_view rest = lines.source.text;
  for (; !rest.empty(); ++number) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (blank(line)) continue;
    one.source.text = line;
    one.source.first_line = number;
    judge(one, memory, judged);
  }
}

Batch::Judged Batch::judge(std::size_t thread, Chunk&& chunk) {
  auto& memory = memories_[thread];
  if (memory == nullptr) {
    memory = std::make_unique<ThreadMemory>(session_.charter(),
                                            session_.field_slots());
  }
  const bool many = chunk.size() > 1 || chunk.front().lines;
  if (many && !memory->names) memory->names.emplace();
  Judged judged;
  for (Portion& portion : chunk) {
    if (portion.lines) {
      judge_lines(portion, *memory, judged);
    } else {
      judge(portion, *memory, judged);
    }
  }
  return judged;
}

void Batch::keep_faults(const Diagnostics& faults) {
  Diagnostics& kept = session_.run().faults;
  if (!outputs_.lists_faults()) return;
  for (const Diagnostic& fault : faults) {
    if (kept.size() < kFaults) {
      kept.push_back(fault);
    } else {
      ++more_faults_;
    }
  }
}

void Batch::open_store() {
  const auto path = arguments_.one("--store");
  if (!path) return;
  auto opened = StoreWriter::open(*path);
  if (!opened) return give_up_store(opened.error());
  store_ = *std::move(opened);
  store_->begin(session_.run());
}

void Batch::keep(std::vector<StoreRow>&& rows) {
  for (StoreRow& row : rows) {
    if (store_ == nullptr) return;
    const auto kept = store_->add(std::move(row));
    if (!kept) give_up_store(kept.error());
  }
}

// The reports matter more: they go on.
void Batch::give_up_store(const Diagnostics& faults) {
  store_.reset();
  progress_.clear();
  const ExitCode code = refuse(arguments_, console_, faults);
  note(code == ExitCode::cannot_create ? code : ExitCode::io_error);
}

void Batch::settle(Judged&& judged) {
  for (const Diagnostics& faults : judged.refused) {
    progress_.clear();
    note(refuse(arguments_, console_, faults));
    keep_faults(faults);
  }
  Report met;
  for (std::vector<WaiverUse>& waivers : judged.waivers) {
    met.waivers = std::move(waivers);
    session_.note(met);
  }
  outputs_.append(session_.run(), std::move(judged.section));
  keep(std::move(judged.rows));
  const Tally& tally = outputs_.tally();
  progress_.show({.judged = tally.reports(),
                  .refused = tally.unreadable,
                  .done = portions_.done()});
}

void Batch::work(std::size_t jobs) {
  Chunk first = gather();
  Chunk next = gather();
  const std::size_t threads = next.empty() || jobs == 1 ? 0 : jobs;
  memories_.resize(std::max<std::size_t>(threads, 1));
  OrderedPool<Chunk, Judged> pool(threads,
                                  [this](std::size_t thread, Chunk&& chunk) {
                                    return judge(thread, std::move(chunk));
                                  });
  const std::size_t room = threads == 0 ? 1 : 2 * threads;
  while (!first.empty() && outputs_.alive()) {
    pool.put(std::move(first));
    while (pool.waiting() >= room || (pool.waiting() > 0 && pool.ready())) {
      settle(pool.take());
    }
    first = std::move(next);
    next = gather();
  }
  while (pool.waiting() > 0) settle(pool.take());
}

ExitCode Batch::finish() {
  const bool cut = console_.interrupted();
  Run& run = session_.run();
  if (more_faults_ > 0) {
    run.faults.push_back(
        {.code = Code::more_faults, .args = {std::to_string(more_faults_)}});
  }
  const Diagnostic interrupted{.code = Code::interrupted,
                               .gravity = Gravity::warning};
  if (cut) {
    run.warnings.push_back(interrupted);
  } else {
    session_.finish();
  }
  const auto ended =
      outputs_.end(run, cut ? Outputs::Ending::cut : Outputs::Ending::whole);
  progress_.clear();
  if (!ended) note(refuse(arguments_, console_, ended.error()));
  if (store_ != nullptr) {
    const auto stored = store_->end(!cut, outputs_.tally().unreadable);
    if (!stored) give_up_store(stored.error());
  }
  if (cut) return refuse(arguments_, console_, {interrupted});
  std::vector<Verdict> found;
  const Tally& tally = outputs_.tally();
  if (tally.met > 0) found.push_back(Verdict::met);
  if (tally.not_met > 0) found.push_back(Verdict::not_met);
  if (tally.undecided > 0) found.push_back(Verdict::undecided);
  const int status = exit_status(static_cast<int>(tool_error_), found);
  return static_cast<ExitCode>(status);
}

// A world that fails weighs more than a file that is wrong; else the first.
void Batch::note(ExitCode code) {
  const auto broken = [](ExitCode one) { return one >= ExitCode::internal; };
  if (tool_error_ == ExitCode::met || (broken(code) && !broken(tool_error_))) {
    tool_error_ = code;
  }
}

ExitCode Batch::run(std::size_t jobs) {
  open_store();
  work(jobs);
  return finish();
}

// Notes what a line of an earlier run says.
void Batch::recall(const RunRecord& record) {
  count(recalled_, record);
  if (record.type == RunRecord::Type::fault) note(exit_code(record.code));
  const auto waivers = session_.brief().terms.waivers;
  Report met;
  for (std::uint32_t i = 0; i < waivers.size(); ++i) {
    if (waivers[i].descriptor != record.id) continue;
    for (const auto& [rule, raw] : record.outcomes) {
      if (rule != waivers[i].rule) continue;
      const bool needed = raw == "fail" || raw == "unknown" || raw == "error";
      met.waivers.push_back({.waiver = i, .needed = needed});
    }
  }
  session_.note(met);
}

// The portion that the line is of must still be what it was.
Result<void> Batch::skip(const RunReader& run) {
  const RunRecord& record = run.record();
  const auto portion = portions_.next();
  const std::string name = portion ? portion->source.name : std::string();
  bool same = portion && name == record.file;
  if (same && record.type == RunRecord::Type::report) {
    const std::string_view text = portion->source.text;
    same = sha256(text.substr(portion->padding)) == record.sha256;
  }
  if (same) return {};
  return fault({.code = Code::input_changed,
                .at = {.file = run.path()},
                .args = {run.path(), record.file}});
}

Result<void> Batch::resume() {
  const std::string path = outputs_.run_file();
  std::string head;
  find_formatter("jsonl")->begin(session_.run(), {}, head);
  if (!console_.exists(path)) return outputs_.begin(console_, session_.run());
  CHARTA_TRY(const auto run, RunReader::open(console_, path));
  if (run->head().empty()) return outputs_.begin(console_, session_.run());
  if (run->head() != head) {
    return fault(
        {.code = Code::other_run, .at = {.file = path}, .args = {path}});
  }
  std::uint64_t kept = run->end();
  for (;;) {
    CHARTA_TRY(const bool more, run->next());
    if (!more || run->record().type == RunRecord::Type::summary) break;
    if (auto same = skip(*run); !same) return same;
    recall(run->record());
    kept = run->end();
  }
  return outputs_.resume(console_, kept, recalled_);
}

}  // namespace charta
