// SPDX-License-Identifier: EUPL-1.2
// charta merge RUN…: partial runs in JSON Lines -> the whole. Parts of one run
// (--shard) are dealt out again as cards are; runs of different files stand in
// the order of their files' names.
#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>
#include <tuple>

#include "commands.h"
#include "run_file.h"

namespace charta {
namespace {

constexpr std::size_t kBuffer = 64 * 1024;
constexpr std::string_view kMember = ",\"shard\":\"";

// `2,4/6`: which parts of how many, from 1.
struct Parts {
  std::vector<std::uint64_t> parts{};
  std::uint64_t of = 0;  // 0: not a part
};

std::uint64_t take_number(std::string_view& text) {
  std::uint64_t number = 0;
  const auto read =
      std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  if (!text.empty()) text.remove_prefix(1);
  return number;
}

// Takes the parts out of a head: what is left is the head of the whole run.
Parts take_parts(std::string& head) {
  Parts out;
  const std::size_t at = head.find(kMember);
  if (at == std::string::npos) return out;
  const std::size_t begin = at + kMember.size();
  const std::size_t end = head.find('"', begin);
  std::string_view text = std::string_view(head).substr(begin, end - begin);
  const std::size_t slash = text.find('/');
  std::string_view parts = text.substr(0, slash);
  std::string_view of = text.substr(slash + 1);
  while (!parts.empty()) out.parts.push_back(take_number(parts));
  out.of = take_number(of);
  head.erase(at, end + 1 - at);
  return out;
}

// One partial run, at one of its lines.
struct Part {
  std::unique_ptr<RunReader> run{};
  std::string head{};  // of the whole run
  Parts parts{};
  std::uint64_t lines = 0;  // before this one
  bool open = true;         // not at its summary yet

  // Where the line stands in the whole run, when that is told by parts.
  std::uint64_t place() const {
    if (parts.of == 0) return 0;
    const std::uint64_t round = lines / parts.parts.size();
    return round * parts.of + parts.parts[lines % parts.parts.size()];
  }
};

bool before(const Part& a, const Part& b) {
  const RunRecord& one = a.run->record();
  const RunRecord& other = b.run->record();
  const std::uint64_t place = a.place();
  const std::uint64_t other_place = b.place();
  return std::tie(place, one.file, one.line, a.run->line()) <
         std::tie(other_place, other.file, other.line, b.run->line());
}

Diagnostic about(Code code, const std::string& path) {
  return {.code = code, .at = {.file = path}, .args = {path}};
}

Result<void> step(Part& part) {
  CHARTA_TRY(const bool more, part.run->next());
  if (!more) return fault(about(Code::run_cut, part.run->path()));
  part.open = part.run->record().type != RunRecord::Type::summary;
  return {};
}

class Merge {
 public:
  Result<void> open(Console& console, const std::vector<std::string>& paths);
  Result<void> write(Output& output);

 private:
  Result<void> join_parts();
  Result<void> write_lines(Output& output);
  Result<void> check_twice(const Part& part);
  std::string head() const;
  std::string summary() const;

  std::vector<Part> all_{};
  Parts parts_{};  // of all together
  std::string last_file_{};
  std::uint32_t last_line_ = 0;
  std::string last_sha256_{};
};

Result<void> Merge::open(Console& console,
                         const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    Part part;
    CHARTA_TRY(part.run, RunReader::open(console, path));
    part.head = part.run->head();
    if (part.head.empty()) return fault(about(Code::not_a_run, path));
    part.parts = take_parts(part.head);
    const bool same = all_.empty() || (part.head == all_.front().head &&
                                       part.parts.of == all_[0].parts.of);
    if (!same) return fault(about(Code::other_run, path));
    if (auto first = step(part); !first) return first;
    all_.push_back(std::move(part));
  }
  return join_parts();
}

// The same part twice is one too many.
Result<void> Merge::join_parts() {
  for (const Part& part : all_) {
    parts_.of = part.parts.of;
    for (const std::uint64_t one : part.parts.parts) {
      if (std::ranges::count(parts_.parts, one) > 0) {
        return fault(about(Code::judged_twice, part.run->path()));
      }
      parts_.parts.push_back(one);
    }
  }
  std::ranges::sort(parts_.parts);
  return {};
}

std::string Merge::head() const {
  std::string text = all_.front().run->head();
  if (parts_.of == 0) return text;
  if (parts_.parts.size() == parts_.of) return all_.front().head;
  const std::size_t begin = text.find(kMember) + kMember.size();
  std::string parts;
  for (const std::uint64_t one : parts_.parts) {
    parts += (parts.empty() ? "" : ",") + std::to_string(one);
  }
  text.replace(begin, text.find('"', begin) - begin,
               parts + "/" + std::to_string(parts_.of));
  return text;
}

// What stands at one place of one file was judged once.
Result<void> Merge::check_twice(const Part& part) {
  const RunRecord& record = part.run->record();
  const bool same = record.file == last_file_ && record.line == last_line_ &&
                    record.sha256 == last_sha256_;
  last_file_ = record.file;
  last_line_ = record.line;
  last_sha256_ = record.sha256;
  if (!same || parts_.of > 0 || record.file == "-" || record.sha256.empty()) {
    return {};
  }
  return fault(about(Code::judged_twice, record.file));
}

Result<void> Merge::write_lines(Output& output) {
  std::string buffer = head();
  for (;;) {
    Part* first = nullptr;
    for (Part& part : all_) {
      if (!part.open) continue;
      if (first == nullptr || before(part, *first)) first = &part;
    }
    if (first == nullptr) break;
    if (auto once = check_twice(*first); !once) return once;
    buffer += first->run->line();
    ++first->lines;
    if (auto more = step(*first); !more) return more;
    if (buffer.size() < kBuffer) continue;
    if (auto done = output.write(buffer); !done) return done;
    buffer.clear();
  }
  buffer += summary();
  return output.write(buffer);
}

// How far a warning about a waiver is from none: met nothing, was not needed,
// has the wrong days.
int rank(Code code) {
  if (code == Code::waiver_unmatched) return 0;
  return code == Code::waiver_not_needed ? 1 : 2;
}

// A waiver is what its best run says; one without a warning is best.
Diagnostics join_warnings(const std::vector<Part>& all) {
  using Key = std::tuple<std::string, std::uint32_t, std::uint32_t>;
  struct Seen {
    Diagnostic warning{};
    std::size_t runs = 0;
  };
  std::map<Key, Seen> seen;
  for (const Part& part : all) {
    for (const Diagnostic& one : part.run->record().warnings) {
      Seen& now = seen[{one.at.file, one.at.line, one.at.column}];
      const bool better =
          now.runs++ == 0 || rank(one.code) > rank(now.warning.code);
      if (better) now.warning = one;
    }
  }
  Diagnostics out;
  for (const auto& [key, one] : seen) {
    if (one.runs == all.size()) out.push_back(one.warning);
  }
  return out;
}

std::string Merge::summary() const {
  Tally tally;
  for (const Part& part : all_) {
    const Tally& one = part.run->record().tally;
    tally.met += one.met;
    tally.not_met += one.not_met;
    tally.undecided += one.undecided;
    tally.unreadable += one.unreadable;
  }
  Run run;
  run.warnings = join_warnings(all_);
  std::string out;
  find_formatter("jsonl")->end(run, tally, {}, out);
  return out;
}

Result<void> Merge::write(Output& output) {
  if (auto done = write_lines(output); !done) return done;
  return output.close();
}

}  // namespace

ExitCode run_merge(const Arguments& arguments, Console& console) {
  const auto merged = [&]() -> Result<void> {
    Merge merge;
    if (auto all = merge.open(console, arguments.positional); !all) return all;
    CHARTA_TRY(const std::unique_ptr<Output> output,
               console.create(arguments.one("--output").value_or("-")));
    return merge.write(*output);
  }();
  if (!merged) return refuse(arguments, console, merged.error());
  return ExitCode::met;
}

}  // namespace charta
