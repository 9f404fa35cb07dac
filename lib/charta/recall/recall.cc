// SPDX-License-Identifier: EUPL-1.2
// The two forms of a canonical report: one object, or an object a line.
#include "charta/recall/recall.h"

#include "charta/doc/read.h"
#include "charta/recall/parts.h"
#include "charta/recall/recompute.h"

namespace charta {
namespace {

constexpr std::string_view kSchema = "urn:charta:report:1";

// Whether the text is JSON Lines: its first line is the `run` line.
bool in_lines(std::string_view text) {
  return text.starts_with("{\"type\":\"run\"");
}

// One recalling: what was read so far.
class Recalling {
 public:
  explicit Recalling(const Source& source) : source_(source) {}

  Result<Recalled> object();
  Result<Recalled> lines();

 private:
  void head(const Members& members);
  void report(const Members& members);
  void summary(const Members& members);
  void line(const Document& document);
  Result<Recalled> finish();
  void refuse(Code code, std::vector<std::string> args) {
    faults_.push_back(
        {.code = code, .at = {.file = source_.name}, .args = std::move(args)});
  }

  const Source& source_;
  Recalled recalled_{};
  Numbering names_{};
  Diagnostics faults_{};
  bool summed_ = false;
};

void Recalling::head(const Members& members) {
  if (members.text("$schema") != kSchema) {
    return refuse(Code::report_foreign, {members.text("$schema")});
  }
  recall_head(members, recalled_.run, names_);
}

// A report with a fault is not looked at further: its numbers mean nothing.
void Recalling::report(const Members& members) {
  RecalledReport read = recall_report(members, names_);
  if (!faults_.empty()) return;
  if (!members.has("readings")) recalled_.brief = true;
  if (const auto wrong = recompute(recalled_.run, read.report)) {
    refuse(Code::report_score,
           {read.report.id, wrong->what, wrong->written, wrong->computed});
  }
  recalled_.run.reports.push_back(std::move(read.report));
  recalled_.run.verdicts.push_back(read.verdict);
}

void Recalling::summary(const Members& members) {
  summed_ = true;
  recalled_.unreadable = members.number("unreadable", Need::required);
  if (members.number("reports", Need::required) !=
      recalled_.run.reports.size()) {
    members.refuse("reports");
  }
}

Result<Recalled> Recalling::finish() {
  if (faults_.empty() && !summed_) refuse(Code::report_cut, {});
  const std::size_t most = recall_limits().diagnostics;
  if (faults_.size() > most) faults_.resize(most);
  if (!faults_.empty()) return faults(std::move(faults_));
  return std::move(recalled_);
}

Result<Recalled> Recalling::object() {
  CHARTA_TRY(const Document document,
             read_document(source_, Syntax::json, recall_limits()));
  const Members members(document, document.root(), faults_);
  head(members);
  if (!faults_.empty()) return finish();
  members.each("reports", Need::required,
               [this](const Members& each) { report(each); });
  const auto recall_all = [&](std::string_view key, Diagnostics& into) {
    members.each(key, Need::required, [&](const Members& each) {
      into.push_back(recall_diagnostic(each));
    });
  };
  recall_all("faults", recalled_.run.faults);
  recall_all("warnings", recalled_.run.warnings);
  if (!faults_.empty()) return finish();
  summary(members.object("summary", Need::required));
  return finish();
}

void Recalling::line(const Document& document) {
  const Members members(document, document.root(), faults_);
  const std::string type = members.text("type", Need::required);
  if (type == "run") return head(members);
  if (type == "report") return report(members);
  if (type == "fault") {
    recalled_.run.faults.push_back(recall_diagnostic(members.object("fault")));
    return;
  }
  if (type != "summary") return members.refuse("type");
  members.each("warnings", Need::optional, [this](const Members& each) {
    recalled_.run.warnings.push_back(recall_diagnostic(each));
  });
  summary(members);
}

Result<Recalled> Recalling::lines() {
  const Limits limits = recall_limits();
  std::string_view rest = source_.text;
  for (std::uint32_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const Source one{.name = source_.name,
                     .text = std::string(rest.substr(0, end)),
                     .first_line = number};
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (one.text.empty()) continue;
    CHARTA_TRY(const Document document,
               read_document(one, Syntax::json, limits));
    line(document);
    if (!faults_.empty()) break;
  }
  return finish();
}

}  // namespace

Limits recall_limits() {
  Limits limits;
  limits.descriptor_bytes = std::size_t{1} << 30U;
  limits.line_bytes = std::size_t{1} << 28U;
  limits.nodes = 100'000'000;
  limits.document_arena_bytes = std::size_t{4} << 30U;
  limits.scalar_bytes = std::size_t{1} << 24U;
  return limits;
}

Result<Recalled> recall(const Source& source) {
  Recalling recalling(source);
  return in_lines(source.text) ? recalling.lines() : recalling.object();
}

}  // namespace charta
