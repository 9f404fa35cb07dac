// SPDX-License-Identifier: EUPL-1.2
// Fields of documents, names of reports.
#include "charta/diff/side.h"

#include <algorithm>
#include <map>

#include "charta/value/show.h"

namespace charta {
namespace {

// Where an import found things: nothing that the descriptor says.
constexpr std::string_view kImported = "imported";

void collect(const Value& value, const std::string& path,
             std::vector<Field>& into) {
  if (!value.known() || value.is(Kind::null)) return;
  if (!value.is(Kind::map)) {
    into.push_back({path, {}});
    return show_json(value, into.back().value);
  }
  for (const Entry& entry : value.map().span()) {
    if (!entry.key.is(Kind::string)) continue;
    const std::string_view key = entry.key.text();
    if (path.empty() && key == kImported) continue;
    std::string below = path.empty() ? path : path + ".";
    below += key;
    collect(entry.value, below, into);
  }
}

const std::string& file_of(const Report& report) {
  return report.sources.empty() ? report.id : report.sources.front().name;
}

// How long the folder is that holds all files, with its slash.
std::size_t common_folder(const std::vector<Report>& reports) {
  std::string_view common;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const std::string_view file = file_of(reports[i]);
    const std::string_view folder = file.substr(0, file.rfind('/') + 1);
    if (i == 0) common = folder;
    const auto differ = std::ranges::mismatch(common, folder).in1;
    common =
        common.substr(0, static_cast<std::size_t>(differ - common.begin()));
    common = common.substr(0, common.rfind('/') + 1);
  }
  return common.size();
}

}  // namespace

std::vector<Field> fields_of(const Document& document) {
  std::vector<Field> fields;
  collect(document.root(), "", fields);
  std::ranges::sort(fields, {}, &Field::path);
  return fields;
}

std::string_view name(SideForm form) {
  switch (form) {
    case SideForm::descriptors:
      return "descriptors";
    case SideForm::report:
      return "report";
    case SideForm::lines:
      return "lines";
  }
  return {};
}

bool has_own_id(const Report& report) { return report.id != file_of(report); }

bool one_file(const Side& side) {
  const std::vector<Report>& reports = side.run.reports;
  return std::ranges::all_of(reports, [&](const Report& report) {
    return file_of(report) == file_of(reports.front());
  });
}

std::vector<std::string> keys_of(const Side& side, bool nameless) {
  const std::vector<Report>& reports = side.run.reports;
  const std::size_t folder = common_folder(reports);
  std::map<std::string, std::uint32_t> seen;
  std::vector<std::string> keys;
  for (const Report& report : reports) {
    std::string key =
        report.kind + (has_own_id(report) ? " " + report.id : "/");
    if (!has_own_id(report) && !nameless) key += file_of(report).substr(folder);
    const std::uint32_t number = ++seen[key];
    if (number > 1) key += "\n" + std::to_string(number);
    keys.push_back(std::move(key));
  }
  return keys;
}

}  // namespace charta
