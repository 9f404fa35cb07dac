// SPDX-License-Identifier: EUPL-1.2
// Places of a charter file, and the faults at them.
#include "charta/charter/sheet.h"

#include <algorithm>
#include <utility>

#include "charta/base/utf8.h"

namespace charta {
namespace {

// What a joined node is, when it is asked for its kind.
constinit const Map kNoEntries{};
constinit const List kNoItems{};

}  // namespace

// CR, LF and CR LF each end one line, as in mark_of().
void CharterFile::find_lines() const {
  const std::string_view text = document_->source().text;
  const bool returns = text.find('\r') != std::string_view::npos;
  const auto next = [&](std::size_t from) {
    return returns ? text.find_first_of("\r\n", from) : text.find('\n', from);
  };
  lines_.push_back(0);
  for (std::size_t at = next(0); at != std::string_view::npos; at = next(at)) {
    at += text.substr(at, 2) == "\r\n" ? 2U : 1U;
    lines_.push_back(static_cast<std::uint32_t>(at));
  }
}

CharterFile::Spot CharterFile::spot(std::uint32_t byte) const {
  if (lines_.empty()) find_lines();
  const std::string_view all = document_->source().text;
  byte = std::min(byte, static_cast<std::uint32_t>(all.size()));
  const auto after = std::ranges::upper_bound(lines_, byte);
  const std::uint32_t begin = *(after - 1);
  std::uint32_t column = 1;
  for (std::uint32_t i = begin; i < byte; ++i) {
    const auto c = static_cast<unsigned char>(all[i]);
    if ((c & 0xC0U) != 0x80U && c != '\r') ++column;
  }
  const auto line = static_cast<std::uint32_t>(after - lines_.begin());
  return {document_->source().first_line + line - 1, column};
}

Mark CharterFile::mark(Span span) const {
  const Spot from = spot(span.begin);
  const Spot to = spot(std::max(span.begin, span.end));
  return {name(), from.line, from.column, to.line, to.column};
}

Node Node::root(const CharterFile& sheet) {
  return {sheet, sheet.document().root(), sheet.document().place()};
}

Node Node::joined(const Node& at, const Overlay& overlay) {
  Node node =
      at.with(overlay.list ? Value::of(&kNoItems) : Value::of(&kNoEntries));
  node.overlay_ = &overlay;
  return node;
}

bool Node::is_scalar() const {
  return kind() != Kind::null && kind() != Kind::list && kind() != Kind::map;
}

Span Node::span() const {
  const bool nothing = place_.value.begin == place_.value.end;
  return nothing && place_.key.end != 0 ? place_.key : place_.value;
}

Mark Node::key_mark() const {
  return place_.key.end == 0 ? mark() : sheet_->mark(place_.key);
}

std::uint32_t Node::size() const {
  if (overlay_ != nullptr) {
    return static_cast<std::uint32_t>(overlay_->items.size());
  }
  if (is_list()) return value_.list().size;
  return is_map() ? value_.map().size : 0;
}

Node Node::at(std::uint32_t i) const {
  if (overlay_ != nullptr) return overlay_->items[i].node;
  if (is_list()) {
    const List& list = value_.list();
    return {*sheet_, list.items[i], list.evidence->places[i]};
  }
  const Map& map = value_.map();
  return {*sheet_, map.entries[i].value, map.evidence->places[i]};
}

std::string_view Node::key(std::uint32_t i) const {
  if (overlay_ != nullptr) return overlay_->items[i].key;
  const Value& key = value_.map().entries[i].key;
  return key.is(Kind::string) ? key.text() : std::string_view{};
}

std::optional<Node> Node::find(std::string_view key) const {
  if (!is_map()) return {};
  if (overlay_ != nullptr) {
    const auto at =
        std::ranges::find(overlay_->items, key, &Overlay::Item::key);
    return at == overlay_->items.end() ? std::nullopt : std::optional(at->node);
  }
  const std::uint32_t i = value_.map().position(key);
  if (i == value_.map().size) return {};
  return at(i);
}

std::string_view Node::text() const {
  if (value_.is(Kind::string)) return value_.text();
  return is_scalar() ? sheet_->text(place_.value) : std::string_view{};
}

Diagnostic& FaultList::add(Diagnostic diagnostic) {
  if (diagnostic.gravity != Gravity::error) {
    // One text for two languages is read twice.
    const bool again =
        std::ranges::find(warnings_, diagnostic) != warnings_.end();
    if (again || warnings_.size() >= room_) return spare_;
    warnings_.push_back(std::move(diagnostic));
    return warnings_.back();
  }
  if (errors_++ < room_) {
    all_.push_back(std::move(diagnostic));
    return all_.back();
  }
  return spare_;
}

Diagnostic& FaultList::add(Code code, const CharterFile& sheet, Span at,
                           std::vector<std::string> args) {
  return add({.code = code,
              .at = sheet.mark(at),
              .args = std::move(args),
              .excerpt = sheet.document().excerpt(at)});
}

Diagnostic& FaultList::add(Code code, const Node& node,
                           std::vector<std::string> args) {
  return add(code, node.sheet(), node.span(), std::move(args));
}

void FaultList::warn(Code code, const Node& node,
                     std::vector<std::string> args) {
  if (warnings_.size() >= room_) return;
  warnings_.push_back({.code = code,
                       .at = node.mark(),
                       .args = std::move(args),
                       .excerpt = node.sheet().document().excerpt(node.span()),
                       .gravity = Gravity::warning});
}

void FaultList::add_all(Diagnostics diagnostics) {
  for (Diagnostic& diagnostic : diagnostics) add(std::move(diagnostic));
}

Diagnostics FaultList::take_errors() {
  if (errors_ > room_) {
    all_.push_back(
        {.code = Code::more_faults, .args = {std::to_string(errors_ - room_)}});
  }
  errors_ = 0;
  return std::exchange(all_, {});
}

Diagnostics FaultList::take_warnings() { return std::exchange(warnings_, {}); }

}  // namespace charta
