// SPDX-License-Identifier: EUPL-1.2
// Reading and writing addresses by hand: no socket library, no locale.
#include "charta/cel/address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace charta::cel {
namespace {

constexpr std::size_t kGroups = 8;

// A number in decimal without leading zero, up to a bound.
std::optional<unsigned> small(std::string_view text, unsigned bound) {
  if (text.empty() || text.size() > 3 ||
      (text.size() > 1 && text.front() == '0')) {
    return {};
  }
  unsigned number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return {};
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  if (number > bound) return {};
  return number;
}

std::optional<Host> parse_v4(std::string_view text) {
  Host host;
  host.size = 4;
  for (std::size_t i = 0; i < 4; ++i) {
    const std::size_t dot = i < 3 ? text.find('.') : text.size();
    if (dot == std::string_view::npos) return {};
    const auto octet = small(text.substr(0, dot), 255);
    if (!octet) return {};
    host.bytes[i] = static_cast<std::uint8_t>(*octet);
    text.remove_prefix(std::min(dot + 1, text.size()));
  }
  return host;
}

// Groups of hexadecimal digits with colons between; empty text is no group.
std::optional<std::size_t> parse_groups(
    std::string_view text, std::array<std::uint16_t, kGroups>& groups) {
  if (text.empty()) return 0;
  std::size_t count = 0;
  while (true) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    if (count == kGroups || colon == 0 || colon > 4) return {};
    const auto [end, fault] =
        std::from_chars(text.data(), text.data() + colon, groups[count++], 16);
    if (fault != std::errc() || end != text.data() + colon) return {};
    if (colon == text.size()) return count;
    text.remove_prefix(colon + 1);
  }
}

std::optional<Host> parse_v6(std::string_view text) {
  std::array<std::uint16_t, kGroups> front{};
  std::array<std::uint16_t, kGroups> back{};
  const std::size_t gap = text.find("::");
  const bool open = gap != std::string_view::npos;
  const auto before = parse_groups(text.substr(0, gap), front);
  const auto after = open ? parse_groups(text.substr(gap + 2), back)
                          : std::optional(std::size_t{0});
  if (!before || !after) return {};
  const std::size_t count = *before + *after;
  if (open ? count >= kGroups : count != kGroups) return {};
  std::copy_n(back.begin(), *after, front.begin() + (kGroups - *after));
  Host host;
  host.size = 16;
  for (std::size_t i = 0; i < kGroups; ++i) {
    const bool zero = open && i >= *before && i < kGroups - *after;
    const std::uint16_t group = zero ? std::uint16_t{0} : front[i];
    host.bytes[i * 2] = static_cast<std::uint8_t>(group >> 8U);
    host.bytes[i * 2 + 1] = static_cast<std::uint8_t>(group & 0xFFU);
  }
  return host;
}

unsigned group_of(const Host& host, std::size_t i) {
  return static_cast<unsigned>(host.bytes[i * 2]) << 8U | host.bytes[i * 2 + 1];
}

// The longest run of at least two zero groups, the first of equals.
std::pair<std::size_t, std::size_t> longest_gap(const Host& host) {
  std::pair<std::size_t, std::size_t> best{kGroups, 0};
  for (std::size_t i = 0; i < kGroups; ++i) {
    std::size_t end = i;
    while (end < kGroups && group_of(host, end) == 0) ++end;
    if (end - i >= 2 && end - i > best.second) best = {i, end - i};
  }
  return best;
}

std::string v6_text(const Host& host) {
  const auto [gap, length] = longest_gap(host);
  std::string text;
  for (std::size_t i = 0; i < kGroups; ++i) {
    if (i == gap) {
      text += "::";
      i += length - 1;
      continue;
    }
    if (!text.empty() && text.back() != ':') text += ':';
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                   group_of(host, i), 16);
    text.append(digits.data(), end.ptr);
  }
  return text;
}

}  // namespace

std::optional<Host> parse_address(std::string_view text) {
  return text.find(':') == std::string_view::npos ? parse_v4(text)
                                                  : parse_v6(text);
}

std::optional<Host> parse_network(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return {};
  auto host = parse_address(text.substr(0, slash));
  if (!host) return {};
  const auto prefix = small(text.substr(slash + 1), host->size * 8U);
  if (!prefix) return {};
  host->prefix = static_cast<std::uint8_t>(*prefix);
  return host;
}

std::string address_text(const Host& host) {
  if (host.size == 16) return v6_text(host);
  std::string text;
  for (std::size_t i = 0; i < 4; ++i) {
    if (i > 0) text += '.';
    text += std::to_string(host.bytes[i]);
  }
  return text;
}

std::string network_text(const Host& host) {
  return address_text(host) + '/' + std::to_string(host.prefix);
}

Host unmapped(const Host& host) {
  constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0,    0,
                                                 0, 0, 0, 0, 0xFF, 0xFF};
  if (host.size != 16 ||
      std::memcmp(host.bytes, kMapped.data(), kMapped.size()) != 0) {
    return host;
  }
  Host plain;
  plain.size = 4;
  std::copy_n(host.bytes + kMapped.size(), 4, plain.bytes);
  return plain;
}

Host masked(const Host& network) {
  Host result = network;
  for (std::size_t bit = network.prefix; bit < network.size * 8U; ++bit) {
    result.bytes[bit / 8] &= static_cast<std::uint8_t>(~(0x80U >> bit % 8));
  }
  return result;
}

bool contains_address(const Host& network, const Host& address) {
  if (network.size != address.size) return false;
  Host at = address;
  at.prefix = network.prefix;
  return std::memcmp(masked(at).bytes, masked(network).bytes, network.size) ==
         0;
}

bool contains_network(const Host& network, const Host& other) {
  return network.prefix <= other.prefix && contains_address(network, other);
}

}  // namespace charta::cel
