// SPDX-License-Identifier: EUPL-1.2
#include "charta/base/byte_scan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace charta {
namespace {

unsigned byte(const std::string& text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

// The size of the everyday character here, one at a time; 0 for what is none.
std::size_t letter(const std::string& text, std::size_t at, bool controls) {
  const unsigned c = byte(text, at);
  if (c < 0x80) {
    const bool control =
        (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    return control && controls ? 0 : 1;
  }
  const unsigned next = byte(text, at + 1);
  if (c >= 0xC3 && c <= 0xCB) return (next & 0xC0U) == 0x80 ? 2 : 0;
  const unsigned last = byte(text, at + 2);
  return c == 0xE2 && next == 0x80 && last >= 0x90 && last <= 0xA7 ? 3 : 0;
}

constexpr std::array<const char*, 16> kPieces = {
    "a",        "plain ascii ",
    "\n",       "é",
    "ô",        "’",
    "—",        "«",
    "\xE2\x82", "\xE2\x80",
    "\xC3",     "\x80",
    "\x01",     "\x7F",
    "\xCC\x80", "une longue suite sans rien d'autre "};

// Mostly letters, so that strange bytes stand anywhere in a block.
std::string some_text(std::mt19937& random) {
  std::string text;
  const std::size_t rare = random() % 40;
  const std::size_t count = random() % 120;
  for (std::size_t i = 0; i < count; ++i) {
    text += kPieces[random() % (i % 40 == rare ? kPieces.size() : 7)];
  }
  return text;
}

using Scan = const char* (*)(const char*, const char*);

// Where letters end, one at a time.
std::size_t end_of(const std::string& text, bool controls) {
  std::size_t at = 0;
  for (std::size_t size = 1; size > 0 && at < text.size(); at += size) {
    size = letter(text, at, controls);
  }
  return at;
}

// The same by steps of many: one that stops too early is helped on, as callers
// do; one that stops within a letter, or too late, comes to another end.
std::size_t end_of(const std::string& text, Scan scan, bool controls) {
  const char* const end = text.data() + text.size();
  std::size_t at = 0;
  for (std::size_t size = 1; size > 0 && at < text.size(); at += size) {
    at = static_cast<std::size_t>(scan(text.data() + at, end) - text.data());
    size = letter(text, at, controls);
  }
  return std::min(at, text.size());
}

}  // namespace

TEST_CASE("letters are stepped over, in whole characters") {
  std::mt19937 random(11);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = some_text(random);
    CAPTURE(text);
    CHECK(end_of(text, &scan::ascii, false) == end_of(text, false));
    CHECK(end_of(text, &scan::printable, true) == end_of(text, true));
  }
}

TEST_CASE("line breaks before a sign are found, whatever stands around") {
  std::mt19937 random(12);
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (std::size_t size = random() % 90; text.size() < size;) {
      text += "\n\n--..a:  "[random() % (random() % 9 == 0 ? 6 : 10)];
    }
    CAPTURE(text);
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const auto at =
        static_cast<std::size_t>(scan::before_marker(begin, end) - begin);
    const std::size_t first = std::min(text.find("\n-"), text.find("\n."));
    // It may stop early near the end, where callers look line by line.
    CHECK((at == first || (at < first && text.size() - at <= 16)));
  }
}

}  // namespace charta
