// SPDX-License-Identifier: EUPL-1.2
// A charter as pages to read: an index, the texts that it rests on, and a page
// a rule.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/author/page.h"
#include "charta/base/day.h"
#include "charta/charter/charter.h"
#include "charta/i18n/language.h"

namespace charta {

// A test of a rule, shown as an example.
struct RuleExample {
  std::string rule{};
  std::string name{};
  std::string given{};    // YAML
  std::string outcome{};  // as charter tests name it
  Day as_of{};
  std::vector<std::string> missing{};
};

struct DocsOptions {
  Language language = Language::english;
  std::vector<RuleExample> examples{};
};

// All pages: `index`, `texts`, then the rules in the order of the charter.
std::vector<Page> charter_pages(const Charter& charter,
                                const DocsOptions& options);

// One rule's page. REQUIRES: a rule of the charter.
Page rule_page(const Charter& charter, const Rule& rule,
               const DocsOptions& options);

// The name of a rule's page: its id, unless that is a page's own name.
std::string page_name(std::string_view rule);

// What the words of the lists are made of, for every page.
std::string joined_levels(const Rule& rule, Language language);

}  // namespace charta
