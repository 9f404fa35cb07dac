// SPDX-License-Identifier: EUPL-1.2
// What a file is shows in its first bytes: reports begin with their schema.
#include "diff_sides.h"

#include <algorithm>

#include "audit_session.h"
#include "charta/audit/gate.h"
#include "charta/recall/recall.h"
#include "portion_queue.h"

namespace charta {
namespace {

constexpr std::size_t kHead = 4096;
constexpr std::string_view kSpace = " \t\r\n";

// Takes the word from the front, past white space.
bool take(std::string_view& text, std::string_view word) {
  text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

SideForm form_of(std::string_view head) {
  if (head.starts_with("{\"type\":\"run\"")) return SideForm::lines;
  const bool report = take(head, "{") && take(head, "\"$schema\"") &&
                      take(head, ":") && take(head, "\"urn:charta:report:");
  return report ? SideForm::report : SideForm::descriptors;
}

// What stands at the beginning of a file; nothing of what is none.
std::string head_of(Console& console, const std::string& path) {
  std::string head;
  if (console.is_folder(path) || !console.exists(path)) return head;
  auto input = console.open(path);
  if (!input) return head;
  while (head.size() < kHead) {
    const auto read = (*input)->read(head, kHead - head.size());
    if (!read || *read == 0) break;
  }
  return head;
}

Result<Side> recall_side(const Source& source, SideForm form) {
  CHARTA_TRY(Recalled recalled, recall(source));
  return Side{.path = source.name,
              .form = form,
              .run = std::move(recalled.run),
              .unreadable = recalled.unreadable};
}

// Descriptors on their way into a side.
class Judging {
 public:
  Judging(const std::string& path, const Arguments& arguments, Console& console,
          ExitCode& code)
      : arguments_(arguments), console_(console), code_(code) {
    side_.path = path;
  }

  Result<void> open() {
    CHARTA_TRY(session_, Session::open(arguments_, console_));
    side_.run = session_->run();
    side_.run.gate = to_text(gate_);
    return {};
  }
  Result<void> judge_files();
  void judge_text(const Source& source, Syntax syntax);
  Side side() { return std::move(side_); }

 private:
  void judge(Portion& portion);
  void add(Document& document, std::uint32_t line);
  void refuse(const Diagnostics& faults) {
    code_ = charta::refuse(arguments_, console_, faults);
    ++side_.unreadable;
  }

  const Arguments& arguments_;
  Console& console_;
  ExitCode& code_;
  SessionHandle session_{};
  Gate gate_{};
  Side side_{};
};

void Judging::add(Document& document, std::uint32_t line) {
  auto report = session_->judge(document);
  if (!report) return refuse(report.error());
  if (!report->sources.empty()) report->sources.front().line = line;
  side_.run.verdicts.push_back(verdict(gate_, side_.run, *report));
  side_.run.reports.push_back(*std::move(report));
  side_.fields.push_back(fields_of(document));
}

void Judging::judge(Portion& portion) {
  if (!portion.faults.empty()) return refuse(portion.faults);
  auto document = read_document(portion.source, portion.syntax, Limits{});
  if (!document) return refuse(document.error());
  add(*document, portion.part ? portion.source.first_line : 0);
}

Result<void> Judging::judge_files() {
  InputQueue inputs(console_, input_syntax(arguments_));
  inputs.add({side_.path});
  if (inputs.known(1) == 0) {
    return fault({.code = Code::nothing_selected,
                  .at = {.file = side_.path},
                  .args = {side_.path}});
  }
  Diagnostics hopeless = inputs.hopeless();
  if (!hopeless.empty()) return faults(std::move(hopeless));
  PortionQueue portions(console_, inputs, {});
  while (auto portion = portions.next()) judge(*portion);
  return {};
}

void Judging::judge_text(const Source& source, Syntax syntax) {
  for (auto& document : read_documents(source, syntax)) {
    if (!document) {
      refuse(document.error());
    } else {
      add(*document, 0);
    }
  }
}

}  // namespace

Result<Side> open_side(const std::string& path, const Arguments& arguments,
                       Console& console, ExitCode& code) {
  const bool piped = path == "-";
  Source source{.name = path};
  SideForm form = SideForm::descriptors;
  if (!piped) form = form_of(head_of(console, path));
  if (piped || form != SideForm::descriptors) {
    CHARTA_TRY(source.text,
               read_all(console, path, recall_limits().descriptor_bytes));
    form = form_of(source.text);
  }
  if (form != SideForm::descriptors) return recall_side(source, form);
  Judging judging(path, arguments, console, code);
  if (auto opened = judging.open(); !opened) return faults(opened.error());
  if (!piped) {
    if (auto done = judging.judge_files(); !done) return faults(done.error());
    return judging.side();
  }
  const auto syntax = input_syntax(arguments);
  if (!syntax) {
    return fault({.code = Code::unknown_input_format,
                  .at = {.file = path},
                  .args = {path}});
  }
  judging.judge_text(source, *syntax);
  return judging.side();
}

}  // namespace charta
