// SPDX-License-Identifier: EUPL-1.2
// A recursive walk is fine here: test inputs that get this far are shallow.
#include "doc/show.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "charta/i18n/say.h"

namespace charta {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string show_list(const List& list) {
  std::string out;
  for (const Value& item : list.span()) {
    out += (out.empty() ? "" : ",") + show(item);
  }
  return "[" + out + "]";
}

std::string show_map(const Map& map) {
  std::string out;
  for (const Entry& entry : map.span()) {
    out += (out.empty() ? "" : ",") + show(entry.key) + ":" + show(entry.value);
  }
  return "{" + out + "}";
}

std::string show_faults(const Diagnostics& faults) {
  std::string out;
  for (const Diagnostic& fault : faults) {
    const std::string text = sentence(Language::english, fault);
    out += fmt::format("{}:{} {}\n", fault.at.line, fault.at.column, text);
  }
  if (!out.empty()) out.pop_back();
  return out;
}

void places(const Document& document, const Value& value,
            const std::string& path, const Place& place, std::string& out) {
  out += fmt::format("{} key[{}] value[{}]\n", path, document.text(place.key),
                     document.text(place.value));
  if (value.is(Kind::map)) {
    const Map& map = value.map();
    for (std::uint32_t i = 0; i < map.size; ++i) {
      places(document, map.entries[i].value,
             path + "." + std::string(map.entries[i].key.text()),
             map.evidence->places[i], out);
    }
  } else if (value.is(Kind::list)) {
    const List& list = value.list();
    for (std::uint32_t i = 0; i < list.size; ++i) {
      places(document, list.items[i], fmt::format("{}[{}]", path, i),
             list.evidence->places[i], out);
    }
  }
}

}  // namespace

std::string show(const Value& value) {
  switch (value.kind()) {
    case Kind::null:
      return "null";
    case Kind::boolean:
      return value.boolean() ? "true" : "false";
    case Kind::integer:
      return std::to_string(value.integer());
    case Kind::uinteger:
      return std::to_string(value.uinteger()) + "u";
    case Kind::real: {
      const std::string text = fmt::format("{}", value.real());
      const bool whole = text.find_first_not_of("-0123456789") == text.npos;
      return whole ? text + ".0" : text;
    }
    case Kind::string:
      return quoted(value.text());
    case Kind::list:
      return show_list(value.list());
    case Kind::map:
      return show_map(value.map());
    case Kind::bytes:
    case Kind::timestamp:
    case Kind::duration:
    case Kind::type:
    case Kind::optional:
    case Kind::address:
    case Kind::network:
    case Kind::error:
    case Kind::unknown:
      break;
  }
  return "?";
}

std::string show(const Result<Document>& document) {
  return document ? show(document->root()) : show_faults(document.error());
}

std::string shown(std::string_view text, Syntax syntax) {
  static KeyNames names;
  const Source source{.name = "test", .text = std::string(text)};
  std::string plain = show(read_document(source, syntax));
  // Whatever was learned before, and from the text itself.
  for (int round = 0; round < 2; ++round) {
    CHECK(show(read_document(source, syntax, {}, &names)) == plain);
  }
  return plain;
}

std::string warnings_of(std::string_view text, Syntax syntax) {
  const Source source{.name = "test", .text = std::string(text)};
  const Result<Document> document = read_document(source, syntax);
  return document ? show_faults(document->warnings) : show(document);
}

std::string places_of(const Document& document) {
  std::string out;
  places(document, document.root(), "$", document.place(), out);
  return out;
}

}  // namespace charta
