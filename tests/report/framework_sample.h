// SPDX-License-Identifier: EUPL-1.2
// A framework of three items, judged, whose every text is the one given.
#pragma once

#include <string>

#include "charta/report/frameworks.h"
#include "report/sample.h"

namespace charta {

inline FrameworkWords framework_sample(const std::string& text) {
  const Localized both{.en = text, .fr = text};
  const ServingRule rule{.id = "R1",
                         .title = both,
                         .force = "law",
                         .levels = {"project"},
                         .outcome = Outcome::fail};
  ItemWords failed{.id = "art-1",
                   .title = both,
                   .summary = both,
                   .addressee = both,
                   .checkable = "project",
                   .rules = {rule},
                   .standing = ItemStanding::fail};
  ItemWords closed{.id = "art-2",
                   .title = both,
                   .checkable = "none",
                   .reason = both,
                   .standing = ItemStanding::not_checkable};
  ItemWords other{.id = "art-3",
                  .title = both,
                  .checkable = "bid",
                  .rules = {{.id = "R2",
                             .title = both,
                             .force = "soft",
                             .levels = {"bid"}}},
                  .standing = ItemStanding::not_judged};
  return {.id = "text",
          .title = both,
          .reference = text,
          .items = {failed, closed, other}};
}

}  // namespace charta
