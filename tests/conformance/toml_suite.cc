// SPDX-License-Identifier: EUPL-1.2
// toml-test, as of TOML 1.0: values by their tagged JSON, invalid texts by
// refusal.
#include "charta/doc/read.h"
#include "conformance/suites.h"

namespace charta::conformance {

bool owns_toml(const Map& record) {
  return record.find("in_1.0.0") != nullptr && record.find("in") != nullptr;
}

Verdicts run_toml(const Map& record) {
  Verdict verdict{.name = std::string(text_at(record, "file"))};
  if (!true_at(record, "in_1.0.0")) {
    verdict.outcome = Outcome::skipped;
    return {verdict};
  }
  const Source source{.name = verdict.name,
                      .text = bytes_of(record.find("in")->map())};
  const bool accepted =
      read_document(source, Syntax::toml, Limits{}).has_value();
  verdict.why = accepted ? "accepted" : "refused";
  verdict.outcome =
      accepted == true_at(record, "valid") ? Outcome::passed : Outcome::failed;
  return {verdict};
}

}  // namespace charta::conformance
