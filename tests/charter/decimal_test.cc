// SPDX-License-Identifier: EUPL-1.2
// Weights and thresholds are exact decimals within bounds.
#include <doctest/doctest.h>

#include "charta/charter/assembly.h"
#include "parts.h"

namespace charta {
namespace {

// The weight that this YAML scalar is, as an exact fraction; empty: refused.
std::string weight_of(const std::string& scalar) {
  const Source source{"w.yaml", scalar};
  const Result<Document> document = read_document(source, Syntax::yaml);
  if (!document) return "unreadable";
  const CharterFile sheet(*document);
  const LoadOptions options;
  Loading loading(options);
  const std::optional<Rational> weight =
      read_weight(Node::root(sheet), loading);
  CHECK(loading.faults.errors() == (weight ? 0 : 1));
  return weight ? weight->exact() : "";
}

TEST_CASE("weights are decimals above 0, of six decimals at most") {
  struct Row {
    std::string scalar;
    std::string weight;
  };
  const Row rows[] = {
      {"1", "1"},
      {"0.1", "1/10"},
      {"2.50", "5/2"},
      {"0.000001", "1/1000000"},
      {"1000000", "1000000"},
      {"1000000.000000", "1000000"},
      {"1000000.000001", ""},
      {"1000001", ""},
      {"0.0000001", ""},
      {"0", ""},
      {"0.0", ""},
      {"-1", ""},
      {"+1", ""},
      {".5", ""},
      {"01", ""},
      {"1e3", ""},
      {"0x10", ""},
      {".nan", ""},
      {".inf", ""},
      {"1e308", ""},
      {"9223372036854775807", ""},
      {"99999999999999999999", ""},
      {"\"5\"", ""},
      {"0,5", ""},
      {"true", ""},
      {"null", ""},
      {"[1]", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.scalar);
    CHECK(weight_of(row.scalar) == row.weight);
  }
}

TEST_CASE("other decimals have their own bound and their own code") {
  const Source source{"w.yaml", "100.5"};
  const Result<Document> document = read_document(source, Syntax::yaml);
  REQUIRE(document.has_value());
  const CharterFile sheet(*document);
  const LoadOptions options;
  Loading loading(options);
  const Node node = Node::root(sheet);
  CHECK(read_decimal(node, 101, Code::bad_score, loading).has_value());
  CHECK_FALSE(read_decimal(node, 100, Code::bad_score, loading).has_value());
  const Diagnostics errors = loading.faults.take_errors();
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].code == Code::bad_score);
  CHECK(errors[0].args == std::vector<std::string>{"100.5"});
}

}  // namespace
}  // namespace charta
