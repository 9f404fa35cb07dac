// SPDX-License-Identifier: EUPL-1.2
// Writing a run to all its outputs.
#include "outputs.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::size_t kBuffer = 64 * 1024;
constexpr Phrase kTwoStreams = {
    "only one format can go to standard output",
    "un seul format peut aller à la sortie standard"};

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

bool Outputs::all_in_pieces() const {
  return std::ranges::all_of(
      targets_, [this](const Target& target) { return in_pieces(target); });
}

Result<void> Outputs::begin(Console& console, const Run& head) {
  for (Target& target : targets_) {
    auto output = open_target(console, target.spec, style_, head.as_of);
    if (!output) return faults(std::move(output).error());
    target.output = *std::move(output);
    if (in_pieces(target)) {
      target.format->begin(head, style_, target.buffer);
    }
  }
  return {};
}

void Outputs::flush(Target& target, std::size_t above) {
  if (target.output == nullptr || target.buffer.size() <= above) return;
  const auto written = target.output->write(target.buffer);
  target.buffer.clear();
  if (written) return;
  failures_.push_back(written.error().front());
  target.output.reset();
}

void Outputs::report(Run& head, Report&& report, Verdict verdict) {
  for (Target& target : targets_) {
    if (!in_pieces(target) || target.output == nullptr) continue;
    write_piece(*target.format, {head, report, verdict, style_}, target.tally,
                target.buffer);
    flush(target, kBuffer);
  }
  if (all_in_pieces()) return;
  head.reports.push_back(std::move(report));
  head.verdicts.push_back(verdict);
}

void Outputs::fault(const Run& head, const Diagnostic& fault) {
  for (Target& target : targets_) {
    if (!in_pieces(target) || target.output == nullptr) continue;
    ++target.tally.unreadable;
    target.format->fault(head, fault, style_, target.buffer);
    flush(target, kBuffer);
  }
}

Result<void> Outputs::end(Run& head) {
  for (Target& target : targets_) {
    if (target.output == nullptr) continue;
    if (in_pieces(target)) {
      target.format->end(head, target.tally, style_, target.buffer);
    } else {
      target.format->write(head, style_, target.buffer);
    }
    flush(target, 0);
    if (target.output == nullptr) continue;
    if (auto closed = target.output->close(); !closed) {
      failures_.push_back(closed.error().front());
    }
  }
  if (!failures_.empty()) return faults(std::move(failures_));
  return {};
}

}  // namespace charta
