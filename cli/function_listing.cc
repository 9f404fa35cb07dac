// SPDX-License-Identifier: EUPL-1.2
// One list, three forms. To add a form: a function that goes over sections().
#include "function_listing.h"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "charta/cel/function.h"
#include "charta/value/show.h"

namespace charta {
namespace {

struct Row {
  std::string name{};
  std::vector<std::string> forms{};
  std::string_view doc_en{};
  std::string_view doc_fr{};
  std::string_view example{};

  std::string_view doc(Language language) const {
    return language == Language::french ? doc_fr : doc_en;
  }
};

struct Section {
  std::string_view name{};
  std::vector<Row> rows{};
};

Section macros() {
  Section section{"macros", {}};
  for (const cel::MacroRow& macro : cel::macro_rows()) {
    Row row{
        std::string(macro.name), {}, macro.doc_en, macro.doc_fr, macro.example};
    for (const std::string_view form : macro.forms) {
      if (!form.empty()) row.forms.emplace_back(form);
    }
    section.rows.push_back(std::move(row));
  }
  return section;
}

void add_functions(const cel::Library& library, Section& section) {
  for (const cel::Function& function : library.functions) {
    Row row{std::string(function.name),
            {},
            function.doc_en,
            function.doc_fr,
            function.example};
    for (const cel::Overload& overload : function.overloads) {
      std::string form = cel::signature_text(function, overload);
      if (!form.empty()) row.forms.push_back(std::move(form));
    }
    if (!row.forms.empty()) section.rows.push_back(std::move(row));
  }
}

// The families of one library are one section.
std::vector<Section> sections() {
  std::vector<Section> all{macros()};
  for (const cel::Library& library : cel::libraries()) {
    auto at = std::ranges::find(all, library.name, &Section::name);
    if (at == all.end()) {
      all.push_back({library.name, {}});
      at = all.end() - 1;
    }
    add_functions(library, *at);
  }
  std::erase_if(all, [](const Section& one) { return one.rows.empty(); });
  return all;
}

// Code in a cell of a table: a bar would end the cell.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c;
  }
  return "`" + out + "`";
}

std::string json_text(std::string_view text) {
  std::string out;
  show_json_string(text, out);
  return out;
}

std::string json_row(const Section& section, const Row& row) {
  std::string forms;
  for (const std::string& form : row.forms) {
    forms += (forms.empty() ? "" : ", ") + json_text(form);
  }
  return fmt::format(
      "{{\"library\": {}, \"name\": {}, \"signatures\": [{}], \"doc\": "
      "{{\"en\": {}, \"fr\": {}}}, \"example\": {}}}",
      json_text(section.name), json_text(row.name), forms,
      json_text(row.doc_en), json_text(row.doc_fr), json_text(row.example));
}

}  // namespace

std::string functions_text(Language language) {
  std::string out;
  for (const Section& section : sections()) {
    out += fmt::format("{}{}\n", out.empty() ? "" : "\n", section.name);
    for (const Row& row : section.rows) {
      for (const std::string& form : row.forms) {
        out += fmt::format("  {}\n", form);
      }
      out +=
          fmt::format("      {}\n      {}\n", row.doc(language), row.example);
    }
  }
  return out;
}

std::string functions_json() {
  std::string out;
  for (const Section& section : sections()) {
    for (const Row& row : section.rows) {
      out += out.empty() ? "{\"functions\": [\n  " : ",\n  ";
      out += json_row(section, row);
    }
  }
  return out + "\n]}\n";
}

std::string functions_markdown(Language language) {
  const bool french = language == Language::french;
  std::string out;
  for (const Section& section : sections()) {
    out += fmt::format("{}### {}\n\n", out.empty() ? "" : "\n", section.name);
    out += french ? "| fonction | sens | exemple vrai |\n|---|---|---|\n"
                  : "| function | meaning | example that is true |\n"
                    "|---|---|---|\n";
    for (const Row& row : section.rows) {
      std::string forms;
      for (const std::string& form : row.forms) {
        forms += (forms.empty() ? "" : "<br>") + cell(form);
      }
      out += fmt::format("| {} | {} | {} |\n", forms, row.doc(language),
                         cell(row.example));
    }
  }
  return out;
}

}  // namespace charta
