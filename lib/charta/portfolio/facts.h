// SPDX-License-Identifier: EUPL-1.2
// The facts that descriptors are grouped by, from descriptors beside the runs
// and from what a run says of itself.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/audit/report.h"
#include "charta/doc/document.h"
#include "charta/portfolio/portfolio.h"

namespace charta {

// Descriptors, found again by the digest of their bytes, else by kind and
// identifier where only one has them. Keeps their groups' facts, not them.
class FactBook {
 public:
  void add(const Document& document);
  bool empty() const { return all_.empty(); }

  // The facts of a report: of the very files that were judged, else of the
  // descriptor of that name.
  struct Page {
    FactsFrom from = FactsFrom::none;
    std::vector<std::uint32_t> facts{};  // numbers, strongest first
  };
  Page find(const Report& report) const;
  // What the page says at a path; nothing when it has no facts.
  std::optional<std::vector<std::string>> at(const Page& page,
                                             std::string_view path) const;

 private:
  // Number of a path and number of a text, by path.
  using Facts = std::vector<std::pair<std::uint16_t, std::uint32_t>>;

  std::vector<Facts> all_{};
  WordPool texts_{};
  std::map<std::string, std::uint32_t, std::less<>> by_digest_{};
  // Nothing: several have that name.
  std::map<std::string, std::optional<std::uint32_t>, std::less<>> by_name_{};
};

// The scalars at a path of a document, as they are written; those that say
// nothing are left out.
std::vector<std::string> texts_at(const Document& document,
                                  std::string_view path);

// What a report's readings say at a path; nothing when no rule reads it, or it
// was cut.
std::optional<std::vector<std::string>> read_at(const Run& head,
                                                const Report& report,
                                                std::string_view path);

}  // namespace charta
