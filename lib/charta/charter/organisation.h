// SPDX-License-Identifier: EUPL-1.2
// The facts of an organisation, written once and put behind the descriptors of
// a run.
#pragma once

#include <memory>

#include "charta/charter/descriptor.h"

namespace charta {

// The number of the organisation's file among a report's sources.
inline constexpr std::uint32_t kOrganisationSource = 1;

// A descriptor of kind `organisation`, typed, ready to stand behind others.
// Pinned: descriptors view it.
class Organisation {
 public:
  // REQUIRES: the source and the charter stay as long as this.
  static Result<std::unique_ptr<Organisation>> read(
      const Source& source, const Charter& charter,
      const DescriptorOptions& options);

  // Gives the descriptor every fact that it lacks and the organisation has,
  // with its evidence. The descriptor's own facts win: one that says otherwise
  // is a warning. REQUIRES: the document is the descriptor's; this outlives
  // both.
  void stand_behind(Document& document, Descriptor& descriptor) const;

  const Source& source() const { return document_->source(); }

 private:
  Organisation() = default;

  std::unique_ptr<Document> document_{};
  Descriptor descriptor_{};
};

}  // namespace charta
