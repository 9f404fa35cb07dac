// SPDX-License-Identifier: EUPL-1.2
// The frame of a page: head with its rules of security, style and script,
// embedded at build. Internal to report.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "charta/report/html_sheet.h"

namespace charta {

// A file of lib/charta/report/html, embedded at build.
struct PageAsset {
  std::string_view name{};
  std::string_view text{};
};
std::span<const PageAsset> page_assets();

// The text of an asset; empty when there is none of that name.
std::string_view page_asset(std::string_view name);

// The digest that a content security policy allows: `sha256-…` in Base64.
std::string policy_digest(std::string_view text);

// From the doctype to the open <main>; the title is inert text.
void begin_document(const HtmlSheet& sheet, std::string_view title);
void end_document(const HtmlSheet& sheet);

}  // namespace charta
