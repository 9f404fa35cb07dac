// SPDX-License-Identifier: EUPL-1.2
// A document as a descriptor: its fields typed by the vocabulary, its evidence
// read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/day.h"
#include "charta/base/limits.h"
#include "charta/base/result.h"
#include "charta/charter/charter.h"
#include "charta/charter/named_fields.h"
#include "charta/doc/document.h"

namespace charta {

// Why a piece of evidence counts for less than it claims.
enum class Weakness : std::uint8_t {
  none,
  expired,
  no_reference,
  no_author,
  no_date
};
// Empty, `expired`, `no_reference`, `no_author` or `no_date`.
std::string_view name(Weakness weakness);

// What backs the fact at `path` (a field, or a record and all below it).
struct EvidenceEntry {
  std::string path{};  // indices as `[3]` or `[]`
  Rung claimed = Rung::declared;
  Rung rung = Rung::declared;  // what it counts as on the day of the audit
  Weakness weakness = Weakness::none;
  std::string ref{};
  std::string sha256{};  // 64 lower-case hexadecimal digits, or empty
  std::string by{};
  std::optional<Day> date{};
  std::optional<Day> expires{};  // the last day on which it counts
  Span at{};                     // the entry, in the document
};

// The charter that a descriptor asks for: `id` or `id@version`.
struct CharterLock {
  std::string id{};
  std::string version{};  // empty: any; `2026.11` admits `2026.11.0`
};

// Whether a charter is the one that a lock asks for.
bool fits(const CharterLock& lock, const Charter& charter);

// A typed document. Views the document: REQUIRES that it outlives this and
// does not move.
struct Descriptor {
  Level kind = Level::project;
  std::string id{};    // empty when the document does not say
  std::string name{};  // empty when the document does not say
  std::optional<CharterLock> lock{};
  const Document* document = nullptr;
  // What rules read of it, see NamedFields::found(); empty when nobody noted.
  cel::Facts::Found found{};
  // The organisation's, where its facts stand behind this descriptor's.
  const Document* behind = nullptr;
  std::vector<EvidenceEntry> evidence{};  // sorted by path
  // Unknown fields, values outside an enumeration, another charter than the
  // lock's, evidence that counts for less than it claims.
  Diagnostics warnings{};

  // The evidence of a path or of its nearest parent that has some; null: the
  // fact is declared. Indices in `path` match `[]` in an entry.
  const EvidenceEntry* find_evidence(std::string_view path) const;
};

struct DescriptorOptions {
  // The day for evidence that expires.
  Day as_of{};
  // The kind of a document that does not say; nothing: a project, with a
  // warning.
  std::optional<Level> kind{};
  Limits limits{};
  // For a document whose mappings have names; null: none are remembered.
  NamedFields* fields = nullptr;
};

// The evidence as expressions read it. Views the descriptor.
std::vector<cel::Proof> proofs_of(const Descriptor& descriptor, Day as_of);

// Types the document's values in place, by the vocabulary: texts get their
// source text, numbers their number, dates a timestamp at 00:00Z; what is
// empty, null, `unknown` or `NSP` becomes a value of Kind::unknown without
// paths (a null pointer), which reads as absent. All faults at once; a document
// with one stays half typed and must not be judged.
Result<Descriptor> read_descriptor(Document& document, const Charter& charter,
                                   const DescriptorOptions& options);

}  // namespace charta
