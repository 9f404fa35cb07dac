// SPDX-License-Identifier: EUPL-1.2
// A page that loads nothing, sends nothing, and runs one script that it names.
#include "charta/report/html_document.h"

#include <array>

#include "charta/base/sha256.h"
#include "charta/i18n/say.h"

namespace charta {
namespace {

using namespace label;

constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::uint32_t hex_digit(char c) {
  return static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

// Hexadecimal digits as Base64. REQUIRES: whole bytes.
std::string base64(std::string_view hex) {
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 6) {
    const std::size_t digits = std::min<std::size_t>(6, hex.size() - i);
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 6; ++k) {
      bits = bits << 4U | (k < digits ? hex_digit(hex[i + k]) : 0U);
    }
    const std::size_t letters = digits / 2 + 1;
    for (std::size_t k = 0; k < 4; ++k) {
      out += k < letters ? kBase64[bits >> (18U - 6U * k) & 63U] : '=';
    }
  }
  return out;
}

void put_meta(const HtmlSheet& sheet) {
  sheet.out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; style-src '";
  sheet.out += policy_digest(page_asset("report.css"));
  sheet.out += "'; script-src '";
  sheet.out += policy_digest(page_asset("report.js"));
  sheet.out +=
      "'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"generator\" content=\"charta ";
  append_html(plain(sheet.run.tool_version), sheet.out);
  sheet.out += "\">\n";
}

void put_data(const HtmlSheet& sheet, std::string_view name,
              const Term& words) {
  sheet.out.append(" data-").append(name).append("=\"");
  append_html(words.in(sheet.language()), sheet.out);
  sheet.out += '"';
}

}  // namespace

std::string_view page_asset(std::string_view name) {
  for (const PageAsset& asset : page_assets()) {
    if (asset.name == name) return asset.text;
  }
  return {};
}

std::string policy_digest(std::string_view text) {
  return "sha256-" + base64(sha256(text));
}

void begin_document(const HtmlSheet& sheet, std::string_view title) {
  sheet.out += "<!DOCTYPE html>\n<html lang=\"";
  sheet.out.append(tag(sheet.language())).append("\">\n<head>\n");
  sheet.out += "<meta charset=\"utf-8\">\n";
  put_meta(sheet);
  sheet.out += "<title>";
  append_html(title, sheet.out);
  sheet.out += "</title>\n<style>";
  sheet.out.append(page_asset("report.css"));
  sheet.out += "</style>\n</head>\n<body";
  put_data(sheet, "copy", kCopy);
  put_data(sheet, "copied", kCopied);
  put_data(sheet, "save", kSaveCsv);
  sheet.out += ">\n<a class=\"skip\" href=\"#content\">";
  append_html(kSkip.in(sheet.language()), sheet.out);
  sheet.out += "</a>\n<main id=\"content\">\n";
}

void end_document(const HtmlSheet& sheet) {
  sheet.out += "</main>\n<script>";
  sheet.out.append(page_asset("report.js"));
  sheet.out += "</script>\n</body>\n</html>\n";
}

}  // namespace charta
