// SPDX-License-Identifier: EUPL-1.2
// Writing a run to all its outputs.
#include "outputs.h"

#include <algorithm>

#include "charta/base/sha256.h"
#include "charta/report/markdown_cut.h"

namespace charta {
namespace {

constexpr std::size_t kBuffer = 64 * 1024;
constexpr std::size_t kSummary = 1024 * 1024;  // GitHub refuses more
constexpr Phrase kTwoStreams = {
    "only one format can go to standard output",
    "un seul format peut aller à la sortie standard"};

void add_to(Tally& all, const Tally& some) {
  all.met += some.met;
  all.not_met += some.not_met;
  all.undecided += some.undecided;
  all.unreadable += some.unreadable;
}

}  // namespace

tl::expected<Outputs, Phrase> Outputs::from(Console& console,
                                            const Arguments& arguments,
                                            const Style& style, Size size,
                                            std::string& wrong) {
  Outputs outputs;
  outputs.style_ = style;
  outputs.style_.batch = size == Size::batch;
  outputs.style_.several = size != Size::one;
  outputs.size_ = size;
  const Plugins plugins =
      arguments.has("--no-plugins") ? Plugins::none : Plugins::allowed;
  std::vector<std::string> specs = arguments.many("--format");
  if (specs.empty()) specs.emplace_back("text");
  std::size_t streams = 0;
  for (const std::string& spec : specs) {
    wrong = spec;
    auto parsed = parse_target(console, spec, plugins);
    if (!parsed) return tl::unexpected(parsed.error());
    if (parsed->path == "-") ++streams;
    outputs.targets_.push_back(
        {.format = parsed->format, .spec = *std::move(parsed)});
  }
  if (streams > 1) return tl::unexpected(kTwoStreams);
  return outputs;
}

// For people, a few reports are written together: a brief of each, then a
// table; on a page, the table that compares them comes first.
bool Outputs::in_pieces(const Target& target) const {
  const bool together = (size_ == Size::few && target.format->name == "text") ||
                        (size_ != Size::batch && target.format->name == "html");
  return has_pieces(*target.format) && !together;
}

// Whether the piece of a report depends on that report alone.
bool Outputs::alone(const Target& target) const {
  return in_pieces(target) && target.format->report != nullptr;
}

// Annotations show ten findings; the summary of the step, in a file that the
// runner names, shows them all.
void Outputs::add_step_summary(Console& console) {
  const auto path = console.variable("GITHUB_STEP_SUMMARY");
  if (!path || path->empty()) return;
  const auto annotates = [](const Target& target) {
    return target.format->name == "github" && target.spec.path == "-";
  };
  if (std::ranges::none_of(targets_, annotates)) return;
  Target summary{.format = find_formatter("markdown")};
  summary.spec = {.format = summary.format, .path = *path};
  summary.summary = true;
  targets_.push_back(std::move(summary));
}

// On GitHub a line of text may pass for a command: they are switched off around
// what people read, until a word that nobody could know before.
void Outputs::guard_commands(Console& console, Target& target) {
  const bool words =
      target.format->name == "text" || target.format->name == "markdown";
  if (!words || target.spec.path != "-") return;
  if (console.variable("GITHUB_ACTIONS").value_or("") != "true") return;
  std::string chance;
  for (const char* name : {"GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_RUN_ID"}) {
    chance += console.variable(name).value_or("") + "\n";
  }
  const std::string word = sha256(chance);
  target.buffer = "::stop-commands::" + word + "\n";
  target.closing = "::" + word + "::\n";
}

Result<void> Outputs::begin(Console& console, const Run& head) {
  console_ = &console;
  add_step_summary(console);
  for (Target& target : targets_) {
    guard_commands(console, target);
    const bool grows =
        target.format->cut_shows && target.spec.making == Making::plain;
    auto output = grows ? console.extend(target.spec.path, 0)
                        : open_target(console, target.spec, style_, head.as_of);
    if (!output) return faults(std::move(output).error());
    target.output = *std::move(output);
    target.spools = console.lend_spools(target.spec.path);
    if (in_pieces(target)) {
      target.format->begin(head, style_, target.buffer);
    }
  }
  return {};
}

Result<void> Outputs::resume(Console& console, std::uint64_t keep,
                             const Tally& done) {
  Target& target = targets_.front();
  CHARTA_TRY(target.output, console.extend(target.spec.path, keep));
  tally_ = target.tally = done;
  return {};
}

void Outputs::flush(Target& target, std::size_t above) {
  if (target.output == nullptr) return;
  if (target.spools != nullptr) {
    if (auto failure = target.spools->failure()) {
      return stop(target, *std::move(failure));
    }
  }
  if (target.buffer.size() <= above) return;
  auto written = target.output->write(target.buffer);
  target.buffer.clear();
  if (!written) stop(target, std::move(written.error().front()));
}

void Outputs::stop(Target& target, Diagnostic&& failure) {
  failures_.push_back(std::move(failure));
  target.buffer.clear();
  target.output.reset();
}

void Outputs::add(const Run& head, Report&& report, Verdict verdict,
                  Section& section) const {
  count(section.tally, verdict);
  section.parts.resize(targets_.size());
  bool keep = false;
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    const Target& target = targets_[i];
    Section::Part& part = section.parts[i];
    keep = keep || !alone(target);
    if (!alone(target)) continue;
    if (part.reports) part.bytes += target.format->between;
    part.reports = true;
    target.format->report(head, report, verdict, style_, part.bytes);
  }
  if (keep) section.kept.emplace_back(std::move(report), verdict);
}

void Outputs::add(const Run& head, const Diagnostic& fault,
                  Section& section) const {
  ++section.tally.unreadable;
  section.parts.resize(targets_.size());
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    if (!in_pieces(targets_[i])) continue;
    targets_[i].format->fault(head, fault, style_, section.parts[i].bytes);
  }
}

void Outputs::append(Run& head, Section&& section) {
  add_to(tally_, section.tally);
  for (std::size_t i = 0; i < section.parts.size(); ++i) {
    append(head, section, section.parts[i], targets_[i]);
  }
  if (std::ranges::all_of(targets_, [this](const Target& target) {
        return in_pieces(target);
      })) {
    return;
  }
  for (auto& [report, verdict] : section.kept) {
    head.reports.push_back(std::move(report));
    head.verdicts.push_back(verdict);
  }
}

void Outputs::append(const Run& head, const Section& section,
                     const Section::Part& part, Target& target) {
  if (target.output == nullptr || !in_pieces(target)) return;
  if (alone(target)) {
    if (target.tally.reports() > 0 && part.reports) {
      target.buffer += target.format->between;
    }
    target.buffer += part.bytes;
    add_to(target.tally, section.tally);
  } else {
    for (const auto& [report, verdict] : section.kept) {
      write_piece(*target.format,
                  {head, report, verdict, style_, target.spools.get()},
                  target.tally, target.buffer);
      flush(target, kBuffer);
    }
    target.buffer += part.bytes;
    target.tally.unreadable += section.tally.unreadable;
  }
  flush(target, kBuffer);
}

// The runner's file may hold what earlier steps said.
void Outputs::put_after_summary(Target& target) {
  const std::string before =
      read_all(*console_, target.spec.path, kSummary).value_or("");
  cut_markdown(target.buffer, kSummary - before.size(), style_.language);
  target.buffer.insert(0, before);
}

void Outputs::close(Run& head, Target& target) {
  if (!in_pieces(target)) target.format->write(head, style_, target.buffer);
  target.buffer += target.closing;
  if (target.summary) put_after_summary(target);
  flush(target, 0);
  if (target.output == nullptr) return;
  if (auto closed = target.output->close(); !closed) {
    failures_.push_back(closed.error().front());
  }
}

void Outputs::finish(const Run& head, Target& target) {
  while (target.output != nullptr &&
         write_end(*target.format, head, target.tally, style_, target.buffer)) {
    flush(target, kBuffer);
  }
}

Result<void> Outputs::end(Run& head, Ending ending) {
  for (Target& target : targets_) {
    if (target.output == nullptr) continue;
    const bool silent = ending == Ending::cut && target.format->cut_shows;
    if (in_pieces(target) && !silent) finish(head, target);
    close(head, target);
  }
  if (!failures_.empty()) return faults(std::move(failures_));
  return {};
}

std::string Outputs::run_file() const {
  const TargetSpec& spec = targets_.front().spec;
  const bool only = targets_.size() == 1 && spec.path != "-" &&
                    spec.making == Making::plain && spec.format->cut_shows;
  return only ? spec.path : std::string();
}

Detail Outputs::detail() const {
  Detail most = Detail::outcomes;
  for (const Target& target : targets_) {
    most = std::max(most, target.format->detail);
  }
  return most;
}

bool Outputs::lists_faults() const {
  return std::ranges::any_of(targets_, [](const Target& target) {
    return !target.format->tells_faults;
  });
}

bool Outputs::alive() const {
  return std::ranges::any_of(
      targets_, [](const Target& target) { return target.output != nullptr; });
}

}  // namespace charta
