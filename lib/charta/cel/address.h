// SPDX-License-Identifier: EUPL-1.2
// IP addresses and networks as texts (RFC 4291, RFC 4632, RFC 5952).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "charta/value/value.h"

namespace charta::cel {

// `192.168.0.1` or `2001:db8::1`; no zone, no IPv4 part in an IPv6 address.
std::optional<Host> parse_address(std::string_view text);
// An address, a slash, and a prefix length without sign or leading zero.
std::optional<Host> parse_network(std::string_view text);

// The canonical text of RFC 5952.
std::string address_text(const Host& host);
std::string network_text(const Host& host);

// The same address, an IPv6 address that maps an IPv4 one as that one.
Host unmapped(const Host& host);
// The network with the bits behind its prefix cleared.
Host masked(const Host& network);
// Whether the address, or the whole other network, lies in the network.
bool contains_address(const Host& network, const Host& address);
bool contains_network(const Host& network, const Host& other);

}  // namespace charta::cel
