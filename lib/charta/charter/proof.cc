// SPDX-License-Identifier: EUPL-1.2
// Reads the evidence of a descriptor, and says as what it counts on a day.
#include <algorithm>
#include <array>

#include "charta/base/nearest.h"
#include "charta/charter/descriptor_parts.h"

namespace charta {
namespace {

constexpr std::array kRungs = {Rung::declared, Rung::documented,
                               Rung::verified};
constexpr std::array<std::string_view, 5> kWeaknesses = {
    "", "expired", "no_reference", "no_author", "no_date"};
constexpr std::size_t kDigest = 64;

char lower(char c) {
  return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string read_digest(const Node& proof, Loading& loading) {
  std::string digest = text(proof, "sha256");
  std::ranges::transform(digest, digest.begin(), lower);
  const bool good =
      digest.size() == kDigest &&
      digest.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!digest.empty() && !good) {
    loading.faults.add(Code::bad_digest, *proof.find("sha256"), {digest});
  }
  return digest;
}

// `verified` needs who and when, `documented` a reference; what lacks them
// counts as the best rung below that it can back.
void settle(EvidenceEntry& entry, Day as_of) {
  entry.rung = entry.claimed;
  if (entry.rung == Rung::verified && (entry.by.empty() || !entry.date)) {
    entry.weakness = entry.by.empty() ? Weakness::no_author : Weakness::no_date;
    entry.rung = entry.ref.empty() ? Rung::declared : Rung::documented;
  }
  if (entry.rung == Rung::documented && entry.ref.empty()) {
    entry.weakness = Weakness::no_reference;
    entry.rung = Rung::declared;
  }
  const bool expired = entry.expires && *entry.expires < as_of;
  if (expired && entry.claimed != Rung::declared) {
    entry.weakness = Weakness::expired;
    entry.rung = Rung::declared;
  }
}

EvidenceEntry read_proof(std::string_view path, const Node& proof,
                         Loading& loading) {
  return {.path = std::string(path),
          .claimed = word(proof, "status", Rung::declared, kRungs, loading),
          .ref = text(proof, "ref"),
          .sha256 = read_digest(proof, loading),
          .by = text(proof, "by"),
          .date = day(proof, "date"),
          .expires = day(proof, "expires"),
          .at = proof.span()};
}

void check_path(std::string_view path, const Node& proof,
                const Charter& charter, Loading& loading) {
  if (charter.tree.find_path(path) != nullptr) return;
  std::vector<std::string_view> known;
  for (const VocabularyField& field : charter.vocabulary.fields) {
    known.push_back(field.path);
  }
  loading.faults.warn(
      Code::unknown_field, proof,
      {std::string(path), {}, std::string(nearest(path, known))});
}

void check_strength(const EvidenceEntry& entry, const Node& proof,
                    Loading& loading) {
  if (entry.weakness == Weakness::none) return;
  const std::string claimed(name(entry.claimed));
  const std::string rung(name(entry.rung));
  if (entry.weakness == Weakness::expired) {
    loading.faults.warn(Code::evidence_expired, proof,
                        {entry.path, to_string(*entry.expires), rung});
    return;
  }
  const std::string_view missing =
      entry.weakness == Weakness::no_reference ? "ref"
      : entry.weakness == Weakness::no_author  ? "by"
                                               : "date";
  loading.faults.warn(Code::evidence_incomplete, proof,
                      {entry.path, claimed, std::string(missing), rung});
}

// Whether `path` is `entry` or lies below it; an index matches `[]`.
bool covers(std::string_view entry, std::string_view path) {
  while (!entry.empty()) {
    const bool any = entry.starts_with("[]") && path.starts_with('[');
    if (any) {
      entry.remove_prefix(2);
      path.remove_prefix(std::min(path.find(']'), path.size() - 1) + 1);
    } else if (!path.empty() && entry.front() == path.front()) {
      entry.remove_prefix(1);
      path.remove_prefix(1);
    } else {
      return false;
    }
  }
  return path.empty() || path.front() == '.' || path.front() == '[';
}

}  // namespace

std::string_view name(Weakness weakness) {
  return kWeaknesses.at(static_cast<std::size_t>(weakness));
}

const EvidenceEntry* Descriptor::find_evidence(std::string_view path) const {
  const EvidenceEntry* best = nullptr;
  for (const EvidenceEntry& entry : evidence) {
    if (!covers(entry.path, path)) continue;
    if (best == nullptr || entry.path.size() > best->path.size()) best = &entry;
  }
  return best;
}

std::vector<cel::Proof> proofs_of(const Descriptor& descriptor, Day as_of) {
  constexpr std::int64_t kSecondsPerDay = 86'400;
  std::vector<cel::Proof> all;
  all.reserve(descriptor.evidence.size());
  for (const EvidenceEntry& entry : descriptor.evidence) {
    const Value date =
        entry.date ? Value::timestamp(entry.date->days * kSecondsPerDay, 0)
                   : Value::absent();
    all.push_back({.path = entry.path,
                   .rung = name(entry.rung),
                   .date = date,
                   .expired = entry.expires && *entry.expires < as_of});
  }
  return all;
}

std::vector<EvidenceEntry> read_evidence(const Node& map,
                                         const Charter& charter, Day as_of,
                                         Loading& loading) {
  std::vector<EvidenceEntry> all;
  for (std::uint32_t i = 0; i < map.size(); ++i) {
    const Node proof = map.at(i);
    const std::string_view path = map.key(i);
    if (!check(proof, kProofKeys, path, loading)) continue;
    check_path(path, proof, charter, loading);
    all.push_back(read_proof(path, proof, loading));
    settle(all.back(), as_of);
    check_strength(all.back(), proof, loading);
  }
  std::ranges::sort(all, {}, &EvidenceEntry::path);
  return all;
}

}  // namespace charta
