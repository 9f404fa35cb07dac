// SPDX-License-Identifier: EUPL-1.2
// JSONTestSuite: what must be accepted, what must be refused, and a table of
// what its author left open.
#include <algorithm>
#include <array>

#include "charta/doc/read.h"
#include "conformance/suites.h"

namespace charta::conformance {
namespace {

// Left open by the suite, accepted here; all other open cases are refused. The
// page docs/decisions/0003-json-reader.md says why, case by case.
constexpr std::array<std::string_view, 1> kAccepted = {
    "i_structure_UTF-8_BOM_empty_object.json",
};

bool to_be_accepted(const Map& record) {
  const std::string_view expect = text_at(record, "expect");
  if (expect != "either") return expect == "accept";
  return std::ranges::find(kAccepted, text_at(record, "file")) !=
         kAccepted.end();
}

std::string_view part_of(std::string_view expect) {
  if (expect == "accept") return "JSONTestSuite, texts accepted";
  if (expect == "reject") return "JSONTestSuite, texts refused";
  return "JSONTestSuite, open cases as decided";
}

// The suite tests the grammar, which allows a key twice; the tree does not.
bool accepts(const Result<Document>& document) {
  return document || std::ranges::all_of(
                         document.error(), [](const Diagnostic& diagnostic) {
                           return diagnostic.code == Code::duplicate_key;
                         });
}

}  // namespace

bool owns_json(const Map& record) {
  return record.find("expect") != nullptr && record.find("base64") != nullptr;
}

Verdicts run_json(const Map& record) {
  const Source source{.name = std::string(text_at(record, "file")),
                      .text = bytes_of(record)};
  Limits limits;
  limits.number_bytes = 100;  // one case is a number of 82 bytes
  const bool accepted = accepts(read_document(source, Syntax::json, limits));
  const bool right = accepted == to_be_accepted(record);
  return {{.name = source.name,
           .outcome = right ? Outcome::passed : Outcome::failed,
           .why = accepted ? "accepted" : "refused",
           .part = part_of(text_at(record, "expect"))}};
}

}  // namespace charta::conformance
