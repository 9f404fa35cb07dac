// SPDX-License-Identifier: EUPL-1.2
// charta render REPORT: any format again, from the canonical JSON alone.
#include <algorithm>
#include <set>

#include "charta/audit/gate.h"
#include "charta/doc/read.h"
#include "charta/recall/recall.h"
#include "commands.h"
#include "outputs.h"

namespace charta {
namespace {

constexpr std::size_t kFew = 9;

// As the audit counted its files, so that the same parts are written.
Outputs::Size size_of(const Run& run, bool brief) {
  std::set<std::string> files;
  for (const Report& report : run.reports) {
    files.insert(report.sources.empty() ? report.id
                                        : report.sources.front().name);
  }
  for (const Diagnostic& fault : run.faults) files.insert(fault.at.file);
  const bool lines = std::ranges::any_of(files, [](const std::string& name) {
    return syntax_of(name) == Syntax::jsonl;
  });
  const bool piped = files.contains("-") && run.reports.size() > 1;
  if (brief || lines || piped || files.size() > kFew) {
    return Outputs::Size::batch;
  }
  return files.size() > 1 ? Outputs::Size::few : Outputs::Size::one;
}

// One fault a descriptor that could not be read, when the files tell which.
std::vector<const Diagnostic*> first_faults(const Run& run,
                                            std::uint64_t unreadable) {
  std::vector<const Diagnostic*> first;
  std::set<std::string> files;
  for (const Diagnostic& fault : run.faults) {
    if (files.insert(fault.at.file).second) first.push_back(&fault);
  }
  if (first.size() == unreadable) return first;
  first.clear();
  for (const Diagnostic& fault : run.faults) first.push_back(&fault);
  first.resize(std::min<std::size_t>(first.size(), unreadable));
  return first;
}

// Brief lines have all that these two need.
const std::string* too_much(const std::vector<std::string>& specs) {
  const auto wrong = std::ranges::find_if(specs, [](const std::string& spec) {
    const std::string name = spec.substr(0, spec.find('='));
    return name != "jsonl" && name != "text";
  });
  return wrong == specs.end() ? nullptr : &*wrong;
}

// The streaming protocol of an audit, with reports that are there already.
Result<void> write(Recalled& recalled, Outputs& outputs, Console& console) {
  Run head = std::move(recalled.run);
  std::vector<Report> reports = std::move(head.reports);
  const std::vector<Verdict> verdicts = std::move(head.verdicts);
  const Diagnostics faults = std::move(head.faults);
  Diagnostics warnings = std::move(head.warnings);
  head.reports.clear();
  head.verdicts.clear();
  head.faults.clear();
  head.warnings.clear();
  if (auto begun = outputs.begin(console, head); !begun) return begun;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    Section section;
    outputs.add(head, std::move(reports[i]), verdicts[i], section);
    outputs.append(head, std::move(section));
  }
  Run failed;
  failed.faults = faults;
  for (const Diagnostic* fault : first_faults(failed, recalled.unreadable)) {
    Section section;
    outputs.add(head, *fault, section);
    outputs.append(head, std::move(section));
  }
  head.faults = faults;
  head.warnings = std::move(warnings);
  return outputs.end(head, Outputs::Ending::whole);
}

}  // namespace

ExitCode run_render(const Arguments& arguments, Console& console) {
  const std::string& path = arguments.positional.front();
  Source source{.name = path};
  auto text = read_all(console, path, recall_limits().descriptor_bytes);
  if (!text) return refuse(arguments, console, text.error());
  source.text = *std::move(text);
  auto recalled = recall(source);
  if (!recalled) return refuse(arguments, console, recalled.error());
  const auto specs = arguments.many("--format");
  if (const std::string* wrong = recalled->brief ? too_much(specs) : nullptr) {
    return refuse(
        arguments, console,
        {{.code = Code::report_brief, .at = {.file = path}, .args = {*wrong}}});
  }
  std::string wrong;
  auto outputs =
      Outputs::from(console, arguments,
                    style_of(console, arguments.language, arguments.colour),
                    size_of(recalled->run, recalled->brief), wrong);
  if (!outputs) return refuse_usage(arguments, console, outputs.error(), wrong);
  const std::vector<Verdict> verdicts = recalled->run.verdicts;
  const bool unread = recalled->unreadable > 0;
  if (auto written = write(*recalled, *outputs, console); !written) {
    return refuse(arguments, console, written.error());
  }
  const int error = unread ? static_cast<int>(ExitCode::malformed) : 0;
  return static_cast<ExitCode>(exit_status(error, verdicts));
}

}  // namespace charta
