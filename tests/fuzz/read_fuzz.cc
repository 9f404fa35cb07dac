// SPDX-License-Identifier: EUPL-1.2
// Any bytes as YAML, TOML, JSON or JSON Lines (CHARTA_FUZZ_SYNTAX): documents
// or faults, each with a place inside the text, with names lent as without.
#include "charta/doc/read.h"
#include "charta/value/show.h"
#include "fuzz/fuzzer.h"

namespace {

using namespace charta;

constexpr Syntax kSyntax = Syntax::CHARTA_FUZZ_SYNTAX;

void expect_faults(const Source& source, const Diagnostics& faults) {
  expect(!faults.empty());
  for (const Diagnostic& fault : faults) {
    expect(fault.at.file == source.name);
    expect(fault.at.line <= source.text.size() + 1);
  }
}

std::string shown(const Document& document) {
  std::string text;
  show(document.root(), text);
  return text;
}

// Read to learn the names, then by what was learned.
void expect_same(const Source& source, const Result<Document>& plain) {
  KeyNames names;
  for (int round = 0; round < 2; ++round) {
    const auto named = read_document(source, kSyntax, {}, &names);
    expect(named.has_value() == plain.has_value());
    if (!plain) {
      expect(named.error() == plain.error());
    } else {
      expect(shown(*named) == shown(*plain));
      expect(named->warnings == plain->warnings);
      expect(named->place().value == plain->place().value);
    }
  }
}

}  // namespace

void fuzz(std::string_view input) {
  const Source source{.name = "input", .text = std::string(input)};
  const auto documents = read_documents(source, kSyntax);
  for (const Result<Document>& document : documents) {
    if (!document) expect_faults(source, document.error());
  }
  const Result<Document> one = read_document(source, kSyntax);
  if (!one) {
    expect_faults(source, one.error());
  } else {
    expect(documents.size() == 1 || kSyntax == Syntax::json);
  }
  expect_same(source, one);
}
