// SPDX-License-Identifier: EUPL-1.2
// A stack of blocks: which of them a line belongs to, and what they lack when
// they end.
#include "charta/doc/yaml_block.h"

#include "charta/doc/yaml_hints.h"

namespace charta::yaml {

bool BlockParser::read() {
  blocks_.assign(1, {.node_at = s_.at});
  held_ = line_ = {};
  while (true) {
    if (usual()) plain_entries();
    Gap gap;
    if (!s_.gap(gap)) return false;
    if (*s_.at == '\0' || s_.marker(s_.at)) break;
    if (!(gap.fresh ? line(gap) : node(gap))) return false;
  }
  while (blocks_.size() > 1) close();
  if (waits()) absent();
  return true;
}

// Whether lines may come of which nothing is open.
bool BlockParser::usual() const {
  const Block& block = blocks_.back();
  return block.kind == Kind::map && block.turn == Turn::entry &&
         !s_.separators && held_.empty() && line_.empty();
}

bool BlockParser::waits() const {
  const Turn turn = blocks_.back().turn;
  return turn == Turn::item || turn == Turn::explicit_key ||
         turn == Turn::value;
}

// The awaited node is there.
void BlockParser::satisfy() {
  Block& block = top();
  block.turn = block.turn == Turn::explicit_key ? Turn::colon : Turn::entry;
}

void BlockParser::await(Turn turn, const char* indicator_end) {
  Block& block = top();
  block.turn = turn;
  block.compact = turn != Turn::value;
  block.node_at = s_.at = indicator_end;
}

void BlockParser::absent() {
  out_.absent(s_.offset(top().node_at), held_);
  satisfy();
}

void BlockParser::close() {
  if (waits()) absent();
  if (top().turn == Turn::colon) out_.absent(out_.end(), held_);
  out_.close(top().kind == Kind::map ? EventKind::map_end
                                     : EventKind::list_end);
  blocks_.pop_back();
}

bool BlockParser::open(Kind kind, std::int32_t column, std::size_t event) {
  if (blocks_.size() > s_.limits.depth) {
    return s_.fail(Code::too_deep, s_.at, s_.at + 1,
                   {std::to_string(s_.limits.depth)});
  }
  const bool map = kind == Kind::map;
  const std::uint32_t at =
      event < out_.size() ? out_.at(event).at.begin : s_.offset(s_.at);
  out_.insert(event,
              {.kind = map ? EventKind::map_start : EventKind::list_start,
               .style = Style::block,
               .at = {at, at + 1}});
  out_.dress(event, held_);
  satisfy();
  blocks_.push_back({.kind = kind, .turn = Turn::entry, .column = column});
  return true;
}

// A line: ends the blocks that it is not part of, then goes on with its own.
bool BlockParser::line(const Gap& gap) {
  const bool dash = at_indicator('-');
  std::int32_t closed = -1;
  while (top().column >= gap.column) {
    const bool list = top().kind == Kind::list;
    if (top().column == gap.column && (!list || dash)) break;
    closed = top().column;
    close();
  }
  const bool same = top().column == gap.column;
  if (same && !(dash && top().kind == Kind::map && waits())) return entry(gap);
  return waits() ? node(gap) : misfit(gap, closed);
}

// A line that is indented like no block that waits for it; `closed` is the
// column of the last block that it ended, -1 for none.
bool BlockParser::misfit(const Gap& gap, std::int32_t closed) {
  const char* p = s_.at;
  if (gap.tab) return s_.fail(Code::tab_indentation, p - 1, p);
  if (closed == gap.column && looks_like_entry(p)) {
    return s_.fail(Code::key_among_items, p, p + 1);
  }
  if (blocks_.size() == 1) {
    return s_.fail_with_text(Code::text_after_value, p, s_.word_end(p));
  }
  if (closed < 0) return s_.fail(Code::wrong_indentation, p - gap.column, p);
  return s_.fail(Code::wrong_indentation, p - gap.column, p,
                 {std::to_string(gap.column), std::to_string(top().column),
                  std::to_string(closed)});
}

// A line at the column of the innermost block: its next entry.
bool BlockParser::entry(const Gap& gap) {
  if (gap.tab) return s_.fail(Code::tab_indentation, s_.at - 1, s_.at);
  if (waits()) absent();
  if (top().kind == Kind::map) return map_entry(gap);
  await(Turn::item, s_.at + 1);
  return true;
}

bool BlockParser::map_entry(const Gap& gap) {
  if (at_indicator(':') && top().turn == Turn::colon) {
    await(Turn::value, s_.at + 1);
    top().compact = true;
    return true;
  }
  if (top().turn == Turn::colon) {
    out_.absent(out_.end(), held_);
    top().turn = Turn::entry;
  }
  if (at_indicator('?')) {
    await(Turn::explicit_key, s_.at + 1);
    return true;
  }
  if (at_indicator('-')) {
    return s_.fail(Code::item_among_keys, s_.at, s_.at + 1);
  }
  return node(gap);
}

// Whether the map at the top waits for a key and not for a node.
bool BlockParser::key_expected() const {
  return blocks_.back().turn == Turn::entry;
}

bool BlockParser::node(const Gap& gap) {
  Start start{
      .tab = gap.tab, .fresh = gap.fresh, .event = out_.size(), .at = s_.at};
  start.structure = !gap.tab && (gap.fresh || top().compact);
  start.column = gap.column;
  if (!gap.fresh && start.structure) {
    const char* p = s_.at;
    while (!s_.at_line_start(p)) --p;
    start.column = static_cast<std::int32_t>(s_.at - p);
  }
  if (at_property(s_)) {
    if (!properties()) return false;
    if (*s_.at == '#' || is_line_end(*s_.at)) {
      return key_expected() ? not_a_key(start) : hold();
    }
  }
  return content(start);
}

bool BlockParser::properties() {
  while (at_property(s_)) {
    if (!read_property(s_, Context::block, handles_, line_)) return false;
    s_.skip_white();
  }
  return true;
}

// Keeps the properties of a node that begins on a later line; those of this
// line must not repeat what is held.
bool BlockParser::hold() {
  const bool anchors = !held_.anchor.empty() && !line_.anchor.empty();
  const bool tags = !held_.tag.empty() && !line_.tag.empty();
  if (anchors || tags) {
    const Span at = anchors ? line_.anchor_at : line_.tag_at;
    return s_.fail_with_text(Code::extra_property, s_.text + at.begin,
                             s_.text + at.end);
  }
  if (!line_.anchor.empty()) {
    held_.anchor = line_.anchor;
    held_.anchor_at = line_.anchor_at;
  }
  if (!line_.tag.empty()) {
    held_.tag = line_.tag;
    held_.tag_at = line_.tag_at;
  }
  line_ = {};
  return true;
}

}  // namespace charta::yaml
