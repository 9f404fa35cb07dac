// SPDX-License-Identifier: EUPL-1.2
// From lines to records. A line that is not one of ours refuses the file.
#include "run_file.h"

#include <algorithm>
#include <array>

#include "charta/doc/read.h"
#include "charta/report/code_name.h"

namespace charta {
namespace {

constexpr std::size_t kBlock = 256 * 1024;
// Our own lines: long where a charter has thousands of rules.
constexpr std::size_t kLine = 64U << 20U;
constexpr std::uint32_t kNodes = 4'000'000;
constexpr std::string_view kHead = "{\"type\":\"run\",";

Limits own_limits() {
  Limits limits;
  limits.descriptor_bytes = limits.charter_bytes = kLine;
  limits.line_bytes = kLine;
  limits.nodes = kNodes;
  limits.keys_per_map = kNodes;
  return limits;
}

const Value* member(const Value& value, std::string_view key) {
  return value.is(Kind::map) ? value.map().find(key) : nullptr;
}

std::string text(const Value& value, std::string_view key) {
  const Value* found = member(value, key);
  const bool is_text = found != nullptr && found->is(Kind::string);
  return is_text ? std::string(found->text()) : std::string();
}

std::uint64_t number(const Value& value, std::string_view key) {
  const Value* found = member(value, key);
  const bool is_number = found != nullptr && found->is(Kind::integer);
  return is_number ? static_cast<std::uint64_t>(found->integer()) : 0;
}

std::span<const Value> items(const Value& value, std::string_view key) {
  const Value* found = member(value, key);
  if (found == nullptr || !found->is(Kind::list)) return {};
  return found->list().span();
}

std::uint32_t small(const Value& value, std::string_view key) {
  return static_cast<std::uint32_t>(number(value, key));
}

Mark mark(const Value& value) {
  return {text(value, "file"), small(value, "line"), small(value, "column"),
          small(value, "end_line"), small(value, "end_column")};
}

Code code(std::string_view name) {
  for (int i = 0;; ++i) {
    const auto one = static_cast<Code>(i);
    if (code_name(one).empty()) return Code::internal;
    if (code_name(one) == name) return one;
  }
}

Diagnostic diagnostic(const Value& value) {
  Diagnostic out{.code = code(text(value, "code")),
                 .gravity = Gravity::warning};
  if (const Value* at = member(value, "at")) out.at = mark(*at);
  for (const Value& arg : items(value, "args")) {
    if (arg.is(Kind::string)) out.args.emplace_back(arg.text());
  }
  return out;
}

bool read_verdict(std::string_view word, Verdict& into) {
  constexpr std::array kAll = {Verdict::met, Verdict::not_met,
                               Verdict::undecided};
  const auto at = std::ranges::find(
      kAll, word, [](Verdict verdict) { return name(verdict); });
  if (at == kAll.end()) return false;
  into = *at;
  return true;
}

bool read_report(const Value& root, RunRecord& into) {
  into.type = RunRecord::Type::report;
  into.id = text(root, "id");
  const auto sources = items(root, "sources");
  if (sources.empty()) return false;
  into.file = text(sources.front(), "name");
  into.line = small(sources.front(), "line");
  into.sha256 = text(sources.front(), "sha256");
  for (const Value& finding : items(root, "findings")) {
    const std::string raw = text(finding, "raw");
    into.outcomes.emplace_back(text(finding, "rule"),
                               raw.empty() ? text(finding, "outcome") : raw);
  }
  return read_verdict(text(root, "verdict"), into.verdict);
}

bool read_fault(const Value& root, RunRecord& into) {
  into.type = RunRecord::Type::fault;
  const Value* fault = member(root, "fault");
  if (fault == nullptr) return false;
  const Diagnostic read = diagnostic(*fault);
  into.code = read.code;
  into.file = read.at.file;
  into.line = read.at.line;
  return true;
}

bool read_summary(const Value& root, RunRecord& into) {
  into.type = RunRecord::Type::summary;
  into.tally = {.met = number(root, "met"),
                .not_met = number(root, "not_met"),
                .undecided = number(root, "undecided"),
                .unreadable = number(root, "unreadable")};
  for (const Value& warning : items(root, "warnings")) {
    into.warnings.push_back(diagnostic(warning));
  }
  return true;
}

bool read_record(const Value& root, RunRecord& into) {
  into = {};
  const std::string type = text(root, "type");
  if (type == "report") return read_report(root, into);
  if (type == "fault") return read_fault(root, into);
  return type == "summary" && read_summary(root, into);
}

tl::unexpected<Diagnostics> not_a_run(const std::string& path,
                                      std::uint32_t line) {
  return fault({.code = Code::not_a_run,
                .at = {.file = path, .line = line},
                .args = {path}});
}

}  // namespace

void count(Tally& tally, const RunRecord& record) {
  if (record.type == RunRecord::Type::fault) {
    ++tally.unreadable;
  } else {
    count(tally, record.verdict);
  }
}

Result<std::unique_ptr<RunReader>> RunReader::open(Console& console,
                                                   const std::string& path) {
  std::unique_ptr<RunReader> reader(new RunReader());
  reader->path_ = path;
  CHARTA_TRY(reader->input_, console.open(path));
  CHARTA_TRY(const bool there, reader->read_line());
  if (there) reader->head_ = std::move(reader->line_);
  if (there && !reader->head_.starts_with(kHead)) return not_a_run(path, 1);
  return reader;
}

// The next line that has its end.
Result<bool> RunReader::read_line() {
  for (;;) {
    const std::size_t at = pending_.find('\n', taken_);
    if (at != std::string::npos) {
      line_.assign(pending_, taken_, at + 1 - taken_);
      taken_ = at + 1;
      end_ += line_.size();
      ++number_;
      return true;
    }
    if (input_ == nullptr) return false;
    if (pending_.size() - taken_ > kLine) return not_a_run(path_, number_ + 1);
    pending_.erase(0, taken_);
    taken_ = 0;
    CHARTA_TRY(const std::size_t got, input_->read(pending_, kBlock));
    if (got == 0) input_.reset();
  }
}

Result<bool> RunReader::next() {
  CHARTA_TRY(const bool there, read_line());
  if (!there) return false;
  const Source source{.name = path_, .text = line_, .first_line = number_};
  const auto document = read_document(source, Syntax::json, own_limits());
  if (!document || !read_record(document->root(), record_)) {
    return not_a_run(path_, number_);
  }
  return true;
}

}  // namespace charta
