// SPDX-License-Identifier: EUPL-1.2
// Values to text. Depth is bounded by what made the value: the readers' and the
// evaluator's limits.
#include "charta/value/show.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "charta/value/number.h"
#include "charta/value/time.h"

namespace charta {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

void base64(std::string_view bytes, std::string& out) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t left = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      const auto byte =
          j < left ? static_cast<unsigned char>(bytes[i + j]) : 0U;
      group = group << 8U | byte;
    }
    for (std::size_t j = 0; j < 4; ++j) {
      out += j <= left ? kDigits[group >> (18 - 6 * j) & 63U] : '=';
    }
  }
}

void octets(std::string_view bytes, std::string& out) {
  out += "b\"";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\') {
      out += c;
    } else {
      out += "\\x";
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    }
  }
  out += '"';
}

// A double that cannot be taken for an integer.
std::string real_text(double number) {
  std::string text = to_text(number);
  if (text.find_first_not_of("-0123456789") == std::string::npos) text += ".0";
  return text;
}

template <typename Range, typename Each>
void join(const Range& range, std::string& out, Each each) {
  bool first = true;
  for (const auto& item : range) {
    if (!first) out += ", ";
    first = false;
    each(item);
  }
}

void wrapped(std::string_view name, const std::string& text, std::string& out) {
  out += name;
  out += '(';
  show_json_string(text, out);
  out += ')';
}

std::string address_text(const Host& host) {
  std::string text;
  if (host.size == 4) {
    for (std::size_t i = 0; i < 4; ++i) {
      text += (i == 0 ? "" : ".") + std::to_string(host.bytes[i]);
    }
    return text;
  }
  for (std::size_t i = 0; i < 16; i += 2) {
    if (i != 0) text += ':';
    for (const std::size_t at : {i, i + 1}) {
      text += kHex[host.bytes[at] >> 4U];
      text += kHex[host.bytes[at] & 15U];
    }
  }
  return text;
}

std::string host_text(const Value& value) {
  std::string text = address_text(value.host());
  if (value.is(Kind::network)) {
    text += "/" + std::to_string(value.host().prefix);
  }
  return text;
}

// An absent value has no paths yet: a null pointer.
void show_unknown(const Value& value, std::string& out) {
  if (value.is_absent()) {
    out += "unknown";
    return;
  }
  out += "unknown(";
  join(value.unknown().span(), out,
       [&](const Missing& missing) { out += missing.path; });
  out += ')';
}

void show_optional(const Value& value, std::string& out) {
  if (value.held() == nullptr) {
    out += "optional.none()";
    return;
  }
  out += "optional.of(";
  show(*value.held(), out);
  out += ')';
}

void show_map(const Map& map, std::string& out) {
  out += '{';
  join(map.span(), out, [&](const Entry& entry) {
    show(entry.key, out);
    out += ": ";
    show(entry.value, out);
  });
  out += '}';
}

void json_map(const Map& map, std::string& out) {
  out += '{';
  join(map.span(), out, [&](const Entry& entry) {
    std::string key;
    show(entry.key, key);
    if (entry.key.is(Kind::string)) {
      out += key;
    } else {
      show_json_string(key, out);
    }
    out += ": ";
    show_json(entry.value, out);
  });
  out += '}';
}

// How many bytes at the front stand in a JSON string as they are.
std::size_t plain_run(std::string_view text) {
  const auto odd = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || c == '"' || c == '\\';
  };
  return static_cast<std::size_t>(std::ranges::find_if(text, odd) -
                                  text.begin());
}

}  // namespace

void show_json_string(std::string_view text, std::string& out) {
  out += '"';
  while (!text.empty()) {
    const std::size_t run = plain_run(text);
    out += text.substr(0, run);
    if (run == text.size()) break;
    const char c = text[run];
    text.remove_prefix(run + 1);
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += "\\u00";
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    }
  }
  out += '"';
}

void show(const Value& value, std::string& out) {
  switch (value.kind()) {
    case Kind::null:
      out += "null";
      return;
    case Kind::boolean:
      out += value.boolean() ? "true" : "false";
      return;
    case Kind::integer:
      out += std::to_string(value.integer());
      return;
    case Kind::uinteger:
      out += std::to_string(value.uinteger()) + "u";
      return;
    case Kind::real:
      out += real_text(value.real());
      return;
    case Kind::string:
      return show_json_string(value.text(), out);
    case Kind::bytes:
      return octets(value.text(), out);
    case Kind::list:
      out += '[';
      join(value.list().span(), out,
           [&](const Value& item) { show(item, out); });
      out += ']';
      return;
    case Kind::map:
      return show_map(value.map(), out);
    case Kind::timestamp:
      return wrapped("timestamp", to_text({value.seconds(), value.nanos()}),
                     out);
    case Kind::duration:
      return wrapped("duration", length_text(value.nanoseconds()), out);
    case Kind::type:
      out += value.text();
      return;
    case Kind::optional:
      return show_optional(value, out);
    case Kind::address:
      return wrapped("ip", host_text(value), out);
    case Kind::network:
      return wrapped("cidr", host_text(value), out);
    case Kind::error:
      out += "error(";
      out += value.fault().text;
      out += ')';
      return;
    case Kind::unknown:
      return show_unknown(value, out);
  }
}

void show_json(const Value& value, std::string& out) {
  switch (value.kind()) {
    case Kind::null:
    case Kind::boolean:
    case Kind::integer:
    case Kind::string:
      return show(value, out);
    case Kind::uinteger:
      out += std::to_string(value.uinteger());
      return;
    case Kind::real:
      if (std::isfinite(value.real())) {
        out += real_text(value.real());
        return;
      }
      return show_json_string(to_text(value.real()), out);
    case Kind::bytes:
      out += '"';
      base64(value.text(), out);
      out += '"';
      return;
    case Kind::list:
      out += '[';
      join(value.list().span(), out,
           [&](const Value& item) { show_json(item, out); });
      out += ']';
      return;
    case Kind::map:
      return json_map(value.map(), out);
    case Kind::timestamp:
      return show_json_string(to_text({value.seconds(), value.nanos()}), out);
    case Kind::duration:
      return show_json_string(length_text(value.nanoseconds()), out);
    case Kind::type:
      return show_json_string(value.text(), out);
    case Kind::address:
    case Kind::network:
      return show_json_string(host_text(value), out);
    case Kind::optional:
      if (value.held() != nullptr) return show_json(*value.held(), out);
      [[fallthrough]];
    case Kind::error:
    case Kind::unknown:
      out += "null";
      return;
  }
}

}  // namespace charta
