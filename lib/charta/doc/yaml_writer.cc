// SPDX-License-Identifier: EUPL-1.2
// The only file that writes YAML; yaml-cpp is met here and in its tests.
#include "charta/doc/yaml_writer.h"

#include <fmt/core.h>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

#include <algorithm>

namespace charta {
namespace {

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Words that a YAML 1.1 or 1.2 reader might take for something else.
bool reserved(std::string_view text) {
  constexpr std::string_view kWords[] = {"null", "true", "false", "yes", "no",
                                         "on",   "off",  "y",     "n"};
  std::string low(text);
  std::ranges::transform(low, low.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return std::ranges::find(kWords, low) != std::end(kWords);
}

// Plain only when nobody could read it otherwise; quotes are always safe.
bool plain(std::string_view text) {
  const bool simple = std::ranges::all_of(text, [](char c) {
    return letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
  });
  return simple && !text.empty() && letter(text.front()) && !reserved(text);
}

void write_text(YAML::Emitter& out, std::string_view text) {
  if (!plain(text)) out << YAML::DoubleQuoted;
  out << std::string(text);
}

void write(YAML::Emitter& out, const Value& value);

void write_map(YAML::Emitter& out, const Map& map) {
  out << YAML::BeginMap;
  for (const Entry& entry : map.span()) {
    out << YAML::Key;
    write_text(out, entry.key.text());
    out << YAML::Value;
    write(out, entry.value);
  }
  out << YAML::EndMap;
}

void write_list(YAML::Emitter& out, const List& list) {
  out << YAML::BeginSeq;
  for (const Value& item : list.span()) write(out, item);
  out << YAML::EndSeq;
}

// Depth is bounded by the readers' limit on the tree.
void write(YAML::Emitter& out, const Value& value) {
  switch (value.kind()) {
    case Kind::boolean:
      out << value.boolean();
      return;
    case Kind::integer:
      out << value.integer();
      return;
    case Kind::uinteger:
      out << value.uinteger();
      return;
    case Kind::real:
      out << fmt::format("{}", value.real());
      return;
    case Kind::string:
      write_text(out, value.text());
      return;
    case Kind::list:
      write_list(out, value.list());
      return;
    case Kind::map:
      write_map(out, value.map());
      return;
    case Kind::null:
    case Kind::bytes:
    case Kind::timestamp:
    case Kind::duration:
    case Kind::type:
    case Kind::optional:
    case Kind::address:
    case Kind::network:
    case Kind::error:
    case Kind::unknown:
      out << YAML::Null;
      return;
  }
}

}  // namespace

struct YamlWriter::Emitter {
  YAML::Emitter out{};
};

YamlWriter::YamlWriter() : emitter_(std::make_unique<Emitter>()) {
  emitter_->out.SetIndent(2);
  emitter_->out.SetPreCommentIndent(1);
}

YamlWriter::~YamlWriter() = default;

void YamlWriter::begin_map() { emitter_->out << YAML::BeginMap; }
void YamlWriter::end_map() { emitter_->out << YAML::EndMap; }
void YamlWriter::begin_list() { emitter_->out << YAML::BeginSeq; }
void YamlWriter::end_list() { emitter_->out << YAML::EndSeq; }

void YamlWriter::empty_map() {
  emitter_->out << YAML::Flow << YAML::BeginMap << YAML::EndMap;
}

void YamlWriter::empty_list() {
  emitter_->out << YAML::Flow << YAML::BeginSeq << YAML::EndSeq;
}

void YamlWriter::key(std::string_view text) {
  emitter_->out << YAML::Key;
  write_text(emitter_->out, text);
  emitter_->out << YAML::Value;
}

void YamlWriter::text(std::string_view text) {
  write_text(emitter_->out, text);
}

void YamlWriter::plain(std::string_view text) {
  if (text == "null") {
    emitter_->out << YAML::Null;
  } else {
    emitter_->out << std::string(text);
  }
}

// One line: what could begin another one is a space.
void YamlWriter::comment(std::string_view text) {
  std::string line(text);
  std::ranges::replace_if(
      line, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  emitter_->out << YAML::Comment(line);
}

std::string YamlWriter::take() const {
  return std::string(emitter_->out.c_str(), emitter_->out.size()) + "\n";
}

std::string write_yaml(const Value& root) {
  YAML::Emitter out;
  out.SetIndent(2);
  write(out, root);
  return std::string(out.c_str(), out.size()) + "\n";
}

}  // namespace charta
