// SPDX-License-Identifier: EUPL-1.2
// Descriptors for tests, typed by the vocabulary of parts.h.
#pragma once

#include <memory>
#include <string>

#include "charta/charter/descriptor.h"
#include "charta/value/path.h"
#include "parts.h"

namespace charta {

// A charter that has fields and no rules: what read_descriptor() looks at.
inline Charter charter_of_fields() {
  Charter charter;
  charter.id = "small";
  charter.version = "2026.11.0";
  charter.vocabulary =
      *load_vocabulary({.source = {"v.yaml", std::string(kVocabulary)}});
  charter.tree = FieldTree(charter.vocabulary);
  return charter;
}

// A descriptor with all that it views.
struct Described {
  Charter charter = charter_of_fields();
  Source source{};
  std::unique_ptr<Document> document{};
  Result<Descriptor> descriptor{};

  explicit Described(const std::string& text,
                     const std::string& name = "d.yaml",
                     DescriptorOptions options = {}) {
    source = {name, text};
    Result<Document> read = read_document(source, Syntax::automatic);
    if (!read) {
      descriptor = faults(read.error());
      return;
    }
    document = std::make_unique<Document>(std::move(*read));
    descriptor = read_descriptor(*document, charter, options);
  }

  // The value at a path, or null.
  const Value* find(std::string_view path) const {
    return charta::find(document->root(), *parse_path(path));
  }
  // Errors, else warnings.
  std::string faults_brief() const {
    std::string all =
        brief(descriptor ? descriptor->warnings : descriptor.error());
    for (std::size_t at = 0; (at = all.find("d.yaml ", at)) != all.npos;) {
      all.erase(at, 7);
    }
    return all;
  }
};

}  // namespace charta
