// SPDX-License-Identifier: EUPL-1.2
// Bytes -> documents, by syntax. To add a syntax: a reader file, a row in the
// table of read.cc, a test.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "charta/base/limits.h"
#include "charta/doc/document.h"
#include "charta/doc/key_names.h"

namespace charta {

// How bytes are written down. `automatic` goes by the extension of the name.
enum class Syntax { automatic, yaml, toml, json, jsonl };

// The syntax that a name's extension tells (.yaml .yml .toml .json .jsonl
// .ndjson), or nothing.
std::optional<Syntax> syntax_of(std::string_view name);

// The syntax of that name (`yaml`, `toml`, `json`, `jsonl`), or nothing.
std::optional<Syntax> find_syntax(std::string_view name);

// Reads a source that must hold exactly one document. Faults that can be told
// apart are all reported, at most limits.diagnostics of them. Who reads many
// alike lends names, which makes it faster and changes nothing else.
Result<Document> read_document(const Source& source, Syntax syntax,
                               const Limits& limits = {},
                               KeyNames* names = nullptr);

// Reads a source that may hold several documents: multi-document YAML, a JSON
// array of maps at the top, JSON Lines. In JSON Lines each line stands alone,
// so a bad one does not hide the others; elsewhere a fault ends the reading.
std::vector<Result<Document>> read_documents(const Source& source,
                                             Syntax syntax,
                                             const Limits& limits = {});

}  // namespace charta
