// SPDX-License-Identifier: EUPL-1.2
#include "charta/portfolio/facts.h"

#include <doctest/doctest.h>

#include "charta/base/sha256.h"
#include "portfolio/made.h"

namespace charta {
namespace {

using Texts = std::vector<std::string>;

constexpr const char* kFacts =
    "{\"project\":{\"id\":\"cantines\",\"domain\":\"water\"},\"organisation\":"
    "{\"insee_code\":\"01001\",\"population\":1200},\"data\":{\"subprocessors\""
    ":[{\"name\":\"A\"},{\"name\":\"NSP\"},{\"name\":\"B\"}]}}";

Report report_of(const char* id, const std::string& digest) {
  Report report;
  report.id = id;
  report.kind = "project";
  report.sources = {{.name = "x.json", .sha256 = digest}};
  return report;
}

TEST_CASE("texts are read as they are written, through lists") {
  const Source source{.name = "x.json", .text = kFacts};
  const auto document = read_document(source, Syntax::json);
  REQUIRE(document.has_value());
  CHECK(texts_at(*document, "project.domain") == Texts{"water"});
  CHECK(texts_at(*document, "organisation.population") == Texts{"1200"});
  CHECK(texts_at(*document, "data.subprocessors[].name") == Texts{"A", "B"});
  CHECK(texts_at(*document, "data.subprocessors[].country").empty());
  CHECK(texts_at(*document, "project.domain.deeper").empty());
}

TEST_CASE("facts are found by digest, else by name, never by a shared name") {
  FactBook book;
  add_facts(book, kFacts);
  const auto by_digest = book.find(report_of("other", sha256(kFacts)));
  CHECK(by_digest.from == FactsFrom::file);
  CHECK(book.at(by_digest, "project.domain") == Texts{"water"});
  CHECK(book.at(by_digest, "project.status") == Texts{});
  const auto by_name = book.find(report_of("cantines", "0"));
  CHECK(by_name.from == FactsFrom::name);
  const auto none = book.find(report_of("other", "0"));
  CHECK(none.from == FactsFrom::none);
  CHECK_FALSE(book.at(none, "project.domain").has_value());
  add_facts(book, "{\"project\":{\"id\":\"cantines\",\"domain\":\"waste\"}}");
  CHECK(book.find(report_of("cantines", "0")).from == FactsFrom::none);
  CHECK(book.find(report_of("x", sha256(kFacts))).from == FactsFrom::file);
}

TEST_CASE("readings are what was judged; a cut one says nothing") {
  Run head;
  head.paths = {{.path = "organisation.type"}, {.path = "system.techniques"}};
  Report report;
  report.readings = {{.value = "\"commune\"", .present = true},
                     {.value = "[\"nlp\",\"spe…", .present = true}};
  CHECK(read_at(head, report, "organisation.type") == Texts{"commune"});
  CHECK_FALSE(read_at(head, report, "system.techniques").has_value());
  CHECK_FALSE(read_at(head, report, "project.domain").has_value());
  report.readings[1] = {.value = "[\"nlp\",\"speech\"]", .present = true};
  CHECK(read_at(head, report, "system.techniques") == Texts{"nlp", "speech"});
  report.readings[0] = {};
  CHECK(read_at(head, report, "organisation.type") == Texts{});
  report.readings.clear();
  CHECK_FALSE(read_at(head, report, "organisation.type").has_value());
}

}  // namespace
}  // namespace charta
