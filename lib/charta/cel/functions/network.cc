// SPDX-License-Identifier: EUPL-1.2
// IP addresses and networks.
#include <array>

#include "charta/cel/address.h"
#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

Value made(const Call& call, Kind kind, const std::optional<Host>& host) {
  if (!host) return call.fail(errors::kConversion, call[0].text());
  const Host* place = call.arena().make(*host);
  return place == nullptr ? call.out_of_memory() : Value::host(kind, place);
}

// An address that maps an IPv4 one is kept as that one, so that both are equal.
Value to_ip(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  auto host = parse_address(call[0].text());
  if (host) host = unmapped(*host);
  return made(call, Kind::address, host);
}

Value to_cidr(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  return made(call, Kind::network, parse_network(call[0].text()));
}

Value is_ip(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  return Value::of(parse_address(call[0].text()).has_value());
}

Value is_cidr(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  return Value::of(parse_network(call[0].text()).has_value());
}

Value is_canonical(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  const auto host = parse_address(call[0].text());
  if (!host) return call.fail(errors::kConversion, call[0].text());
  return Value::of(address_text(*host) == call[0].text());
}

Value to_text(Call& call) {
  if (call[0].is(Kind::address)) return call.text(address_text(call[0].host()));
  if (!call[0].is(Kind::network)) return call.no_overload();
  return call.text(network_text(call[0].host()));
}

// A property of an address.
template <bool (*kProperty)(const Host&)>
Value property(Call& call) {
  if (!call[0].is(Kind::address)) return call.no_overload();
  return Value::of(kProperty(call[0].host()));
}

bool all_zero(const Host& host, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (host.bytes[i] != 0) return false;
  }
  return true;
}

bool unspecified(const Host& host) { return all_zero(host, 0, host.size); }

bool loopback(const Host& host) {
  if (host.size == 4) return host.bytes[0] == 127;
  return all_zero(host, 0, 15) && host.bytes[15] == 1;
}

bool multicast(const Host& host) {
  return host.size == 4 ? (host.bytes[0] & 0xF0U) == 0xE0U
                        : host.bytes[0] == 0xFF;
}

bool link_local_multicast(const Host& host) {
  if (host.size == 4) {
    return host.bytes[0] == 224 && host.bytes[1] == 0 && host.bytes[2] == 0;
  }
  return host.bytes[0] == 0xFF && (host.bytes[1] & 0x0FU) == 2;
}

bool link_local_unicast(const Host& host) {
  if (host.size == 4) return host.bytes[0] == 169 && host.bytes[1] == 254;
  return host.bytes[0] == 0xFE && (host.bytes[1] & 0xC0U) == 0x80U;
}

bool broadcast(const Host& host) {
  return host.size == 4 && host.bytes[0] == 255 && host.bytes[1] == 255 &&
         host.bytes[2] == 255 && host.bytes[3] == 255;
}

bool global_unicast(const Host& host) {
  return !unspecified(host) && !loopback(host) && !multicast(host) &&
         !link_local_unicast(host) && !broadcast(host);
}

Value family(Call& call) {
  if (!call[0].is(Kind::address)) return call.no_overload();
  return Value::of(std::int64_t{call[0].host().size == 4 ? 4 : 6});
}

Value contains_ip(Call& call) {
  if (!call[0].is(Kind::network)) return call.no_overload();
  if (call[1].is(Kind::address)) {
    return Value::of(contains_address(call[0].host(), call[1].host()));
  }
  if (!call[1].is(Kind::string)) return call.no_overload();
  const auto address = parse_address(call[1].text());
  if (!address) return call.fail(errors::kConversion, call[1].text());
  return Value::of(contains_address(call[0].host(), unmapped(*address)));
}

Value contains_cidr(Call& call) {
  if (!call[0].is(Kind::network)) return call.no_overload();
  if (call[1].is(Kind::network)) {
    return Value::of(contains_network(call[0].host(), call[1].host()));
  }
  if (!call[1].is(Kind::string)) return call.no_overload();
  const auto network = parse_network(call[1].text());
  if (!network) return call.fail(errors::kConversion, call[1].text());
  return Value::of(contains_network(call[0].host(), *network));
}

Value network_ip(Call& call) {
  if (!call[0].is(Kind::network)) return call.no_overload();
  Host host = call[0].host();
  host.prefix = 0;
  return made(call, Kind::address, host);
}

Value network_masked(Call& call) {
  if (!call[0].is(Kind::network)) return call.no_overload();
  return made(call, Kind::network, masked(call[0].host()));
}

Value prefix_length(Call& call) {
  if (!call[0].is(Kind::network)) return call.no_overload();
  return Value::of(std::int64_t{call[0].host().prefix});
}

constexpr auto kIp =
    std::to_array<Overload>({{"string_to_ip", false, {"string"}, "net.IP"}});
constexpr auto kNetworkIp =
    std::to_array<Overload>({{"cidr_ip", true, {"net.CIDR"}, "net.IP"}});
constexpr auto kCidr = std::to_array<Overload>(
    {{"string_to_cidr", false, {"string"}, "net.CIDR"}});
constexpr auto kIsIp =
    std::to_array<Overload>({{"is_ip", false, {"string"}, "bool"}});
constexpr auto kIsCidr =
    std::to_array<Overload>({{"is_cidr", false, {"string"}, "bool"}});
constexpr auto kIsCanonical =
    std::to_array<Overload>({{"ip_is_canonical", false, {"string"}, "bool"}});
constexpr auto kText = std::to_array<Overload>({
    {"ip_to_string", false, {"net.IP"}, "string"},
    {"cidr_to_string", false, {"net.CIDR"}, "string"},
});
constexpr auto kFamily =
    std::to_array<Overload>({{"ip_family", true, {"net.IP"}, "int"}});
constexpr auto kLoopback =
    std::to_array<Overload>({{"ip_is_loopback", true, {"net.IP"}, "bool"}});
constexpr auto kGlobal = std::to_array<Overload>(
    {{"ip_is_global_unicast", true, {"net.IP"}, "bool"}});
constexpr auto kUnspecified =
    std::to_array<Overload>({{"ip_is_unspecified", true, {"net.IP"}, "bool"}});
constexpr auto kLinkMulticast = std::to_array<Overload>(
    {{"ip_is_link_local_multicast", true, {"net.IP"}, "bool"}});
constexpr auto kLinkUnicast = std::to_array<Overload>(
    {{"ip_is_link_local_unicast", true, {"net.IP"}, "bool"}});
constexpr auto kContainsIp = std::to_array<Overload>({
    {"cidr_contains_ip", true, {"net.CIDR", "net.IP"}, "bool"},
    {"cidr_contains_ip_string", true, {"net.CIDR", "string"}, "bool"},
});
constexpr auto kContainsCidr = std::to_array<Overload>({
    {"cidr_contains_cidr", true, {"net.CIDR", "net.CIDR"}, "bool"},
    {"cidr_contains_cidr_string", true, {"net.CIDR", "string"}, "bool"},
});
constexpr auto kMasked =
    std::to_array<Overload>({{"cidr_masked", true, {"net.CIDR"}, "net.CIDR"}});
constexpr auto kPrefix = std::to_array<Overload>(
    {{"cidr_prefix_length", true, {"net.CIDR"}, "int"}});

}  // namespace

constinit const Function kNetworkFunctions[17] = {
    {"ip", kIp, to_ip, "The IP address that a text spells.",
     "L’adresse IP écrite dans un texte.",
     "ip('2001:DB8::1') == ip('2001:db8::1')", "network"},
    {"ip", kNetworkIp, network_ip, "The address that a network is named by.",
     "L’adresse par laquelle un réseau est nommé.",
     "cidr('10.0.0.1/8').ip() == ip('10.0.0.1')", "network"},
    {"cidr", kCidr, to_cidr, "The network that a text in CIDR form spells.",
     "Le réseau écrit sous forme CIDR.",
     "cidr('10.0.0.0/8').prefixLength() == 8", "network"},
    {"isIP", kIsIp, is_ip, "Whether a text is an IP address.",
     "Indique si un texte est une adresse IP.", "isIP('::1') && !isIP('1.2.3')",
     "network"},
    {"isCIDR", kIsCidr, is_cidr, "Whether a text is a network in CIDR form.",
     "Indique si un texte est un réseau sous forme CIDR.",
     "isCIDR('10.0.0.0/8')", "network"},
    {"ip.isCanonical", kIsCanonical, is_canonical,
     "Whether an address is spelled as RFC 5952 wants.",
     "Indique si une adresse est écrite comme le veut la RFC 5952.",
     "!ip.isCanonical('2001:DB8::1')", "network"},
    {"string", kText, to_text, "The canonical text of an address or network.",
     "Le texte canonique d’une adresse ou d’un réseau.",
     "string(ip('0:0::1')) == '::1'", "network"},
    {"family", kFamily, family, "4 or 6, the version of an address.",
     "4 ou 6, la version d’une adresse.", "ip('::1').family() == 6", "network"},
    {"isLoopback", kLoopback, property<loopback>,
     "Whether the address is that of the machine itself.",
     "Indique si l’adresse est celle de la machine elle-même.",
     "ip('127.0.0.1').isLoopback()", "network"},
    {"isGlobalUnicast", kGlobal, property<global_unicast>,
     "Whether the address may stand for one host beyond its link.",
     "Indique si l’adresse peut désigner un hôte au-delà de son lien.",
     "ip('192.168.0.1').isGlobalUnicast()", "network"},
    {"isUnspecified", kUnspecified, property<unspecified>,
     "Whether the address is all zeros.",
     "Indique si l’adresse ne contient que des zéros.",
     "ip('0.0.0.0').isUnspecified()", "network"},
    {"isLinkLocalMulticast", kLinkMulticast, property<link_local_multicast>,
     "Whether the address stands for many hosts of one link.",
     "Indique si l’adresse désigne plusieurs hôtes d’un même lien.",
     "ip('224.0.0.1').isLinkLocalMulticast()", "network"},
    {"isLinkLocalUnicast", kLinkUnicast, property<link_local_unicast>,
     "Whether the address stands for one host of one link.",
     "Indique si l’adresse désigne un hôte d’un seul lien.",
     "ip('fe80::1').isLinkLocalUnicast()", "network"},
    {"containsIP", kContainsIp, contains_ip,
     "Whether an address lies in a network.",
     "Indique si une adresse fait partie d’un réseau.",
     "cidr('10.0.0.0/8').containsIP('10.1.2.3')", "network"},
    {"containsCIDR", kContainsCidr, contains_cidr,
     "Whether a network lies in another.",
     "Indique si un réseau fait partie d’un autre.",
     "cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16')", "network"},
    {"masked", kMasked, network_masked,
     "The network with all bits of hosts cleared.",
     "Le réseau dont les bits d’hôte sont à zéro.",
     "cidr('10.1.2.3/8').masked() == cidr('10.0.0.0/8')", "network"},
    {"prefixLength", kPrefix, prefix_length, "How many bits name the network.",
     "Le nombre de bits qui désignent le réseau.",
     "cidr('10.0.0.0/8').prefixLength() == 8", "network"},
};

}  // namespace charta::cel
