// SPDX-License-Identifier: EUPL-1.2
// Addresses and networks: what is one, what holds what.
#include <doctest/doctest.h>

#include "cel/asker.h"

using charta::testing::Asker;

namespace {

// The value, or `error` whatever its words.
std::string said(Asker& ask, const char* expression) {
  const std::string text = ask(expression);
  return text.starts_with("error(") ? "error" : text;
}

}  // namespace

TEST_CASE("addresses and networks") {
  struct Row {
    const char* expression;
    const char* value;
  };
  const auto checked = [](charta::cel::Environment& environment) {
    environment.checked = true;
  };
  Asker run("{}");
  Asker check("{}", checked);
  for (const Row& row : {
           Row{"ip('127.0.0.1')==ip('127.0.0.1')", "true"},
           {"type(ip('127.0.0.1')) == net.IP", "true"},
           {"type(cidr('10.0.0.0/8')) == net.CIDR", "true"},
           {"string(ip('192.168.0.1'))", "\"192.168.0.1\""},
           {"string(cidr('10.0.0.0/8'))", "\"10.0.0.0/8\""},
           {"ip('::ffff:192.168.0.1')", "error"},
           {"ip('fe80::1%eth0')", "error"},
           {"isIP('fe80::1%eth0')", "false"},
           {"isIP('::ffff:192.168.0.1')", "false"},
           {"ip('::ffff:c0a8:1') == ip('192.168.0.1')", "true"},
           {"ip('192.168.0.1.0')", "error"},
           {"isIP('192.168.0.1.0')", "false"},
           {"isCIDR('192.168.0.0/24')", "true"},
           {"isCIDR('192.168.0.0')", "false"},
           {"isCIDR('192.168.0.0/33')", "false"},
           {"cidr('192.168.0.0/')", "error"},
           {"cidr('192.168.0.0')", "error"},
           {"cidr('::ffff:192.168.0.0/112')", "error"},
           {"cidr('fe80::1%en0/24')", "error"},
           {"ip.isCanonical('127.0.0.1')", "true"},
           {"ip.isCanonical('2001:db8::abcd')", "true"},
           {"ip.isCanonical('2001:DB8::ABCD')", "false"},
           {"ip.isCanonical('2001:db8:0:0:0:0:0:abcd')", "false"},
           {"ip.isCanonical('127.0.0.1.0')", "error"},
           {"ip('2001:db8::abcd').family()", "6"},
           {"ip('127.0.0.1').family()", "4"},
           {"ip('0.0.0.0').isUnspecified()", "true"},
           {"ip('::').isUnspecified()", "true"},
           {"ip('127.0.0.1').isUnspecified()", "false"},
           {"ip('127.0.0.1').isLoopback()", "true"},
           {"ip('127.0.1.1').isLoopback()", "true"},
           {"ip('::1').isLoopback()", "true"},
           {"ip('2001:db8::abcd').isLoopback()", "false"},
           {"ip('224.0.0.1').isLinkLocalMulticast()", "true"},
           {"ip('224.0.1.1').isLinkLocalMulticast()", "false"},
           {"ip('ff02::1').isLinkLocalMulticast()", "true"},
           {"ip('fd00::1').isLinkLocalMulticast()", "false"},
           {"ip('169.254.169.254').isLinkLocalUnicast()", "true"},
           {"ip('192.168.0.1').isLinkLocalUnicast()", "false"},
           {"ip('fe80::1').isLinkLocalUnicast()", "true"},
           {"ip('fd80::1').isLinkLocalUnicast()", "false"},
           {"ip('192.168.0.1').isGlobalUnicast()", "true"},
           {"ip('255.255.255.255').isGlobalUnicast()", "false"},
           {"ip('2001:db8::abcd').isGlobalUnicast()", "true"},
           {"ip('ff00::1').isGlobalUnicast()", "false"},
           {"cidr('192.168.0.0/24').containsIP('192.168.0.1')", "true"},
           {"cidr('192.168.0.0/24').containsIP(ip('192.168.0.1'))", "true"},
           {"cidr('192.168.0.0/24').containsIP('192.168.1.1')", "false"},
           {"cidr('192.168.0.0/24').containsIP('x')", "error"},
           {"cidr('2001:db8::/32').containsIP(ip('2001:db8::1'))", "true"},
           {"cidr('2001:db8::/32').containsIP('192.168.0.1')", "false"},
           {"cidr('192.168.0.0/24').containsCIDR(cidr('192.168.0.0/25'))",
            "true"},
           {"cidr('192.168.0.0/24').containsCIDR('192.168.0.0/23')", "false"},
           {"cidr('192.168.0.0/24').containsCIDR('192.168.0.0/24')", "true"},
           {"cidr('192.168.0.0/24').containsCIDR('x')", "error"},
           {"cidr('2001:db8::/32').containsCIDR('10.0.0.0/8')", "false"},
           {"cidr('192.168.0.1/24').ip() == ip('192.168.0.1')", "true"},
           {"cidr('192.168.0.1/24').masked() == cidr('192.168.0.0/24')",
            "true"},
           {"cidr('192.168.0.1/24') == cidr('192.168.0.0/24')", "false"},
           {"cidr('192.168.0.1/24').prefixLength()", "24"},
           {"cidr('192.168.0.0/24').masked().ip() == ip('192.168.0.0')",
            "true"},
           {"string(cidr('192.168.0.1/24').masked())", "\"192.168.0.0/24\""},
           {"dyn(ip('1.2.3.4')) == '1.2.3.4'", "false"},
           {"ip('1.2.3.4') in [ip('1.2.3.4')]", "true"},
           {"cidr('::1/128').containsIP('::1')", "true"},
           {"ip('2001:DB8::1') == ip('2001:db8::1')", "true"},
           {"string(ip('2001:DB8::ABCD'))", "\"2001:db8::abcd\""},
           {"string(ip('::ffff:c0a8:1'))", "\"192.168.0.1\""},
           {"ip('::ffff:c0a8:1').family()", "4"},
           {"isIP('')", "false"},
           {"isIP('127.0.0.1:80')", "false"},
           {"isIP('01.2.3.4')", "false"},
           {"cidr('10.0.0.0/08')", "error"},
           {"cidr('0.0.0.0/0').containsIP('8.8.8.8')", "true"},
           {"cidr('::/0').containsIP('8.8.8.8')", "false"},
           {"cidr('10.0.0.0/8').containsCIDR('10.0.0.0/8') && "
            "cidr('10.0.0.0/8').containsCIDR(cidr('10.1.0.1/32'))",
            "true"},
           {"cidr('1.2.3.4/32').ip().isGlobalUnicast()", "true"},
       }) {
    CAPTURE(row.expression);
    CHECK(said(run, row.expression) == row.value);
    CHECK(said(check, row.expression) == row.value);
  }
}
