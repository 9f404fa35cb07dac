// SPDX-License-Identifier: EUPL-1.2
// The words of the charter format, and the places of expressions.
#include "charta/charter/charter.h"

#include <algorithm>
#include <array>

namespace charta {
namespace {

constexpr std::array<std::string_view, 3> kLevels = {"project", "organisation",
                                                     "bid"};
constexpr std::array<std::string_view, 4> kSeverities = {"info", "minor",
                                                         "major", "blocking"};
constexpr std::array<std::string_view, 4> kForces = {"law", "future-law",
                                                     "soft", "charter"};
constexpr std::array<std::string_view, 3> kRungs = {"declared", "documented",
                                                    "verified"};
constexpr std::array<std::string_view, 3> kEfforts = {"low", "medium", "high"};
constexpr std::array<std::string_view, 5> kModels = {
    "weighted", "flat", "flat-unweighted", "absolute", "sum"};
constexpr std::array<std::string_view, 2> kCaps = {"blocking_failed",
                                                   "blocking_unknown"};

template <typename T, std::size_t n>
std::optional<T> find(const std::array<std::string_view, n>& names,
                      std::string_view name) {
  const auto at = std::ranges::find(names, name);
  if (at == names.end()) return {};
  return static_cast<T>(at - names.begin());
}

std::uint32_t code_points(std::string_view text) {
  return static_cast<std::uint32_t>(std::ranges::count_if(text, [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

// REQUIRES: some pieces.
TextPiece place_of(const std::vector<TextPiece>& pieces, std::string_view text,
                   std::uint32_t byte) {
  auto after = std::ranges::upper_bound(pieces, byte, {}, &TextPiece::byte);
  if (after != pieces.begin()) --after;
  const auto end =
      static_cast<std::uint32_t>(std::min<std::size_t>(byte, text.size()));
  const std::uint32_t from = std::min(after->byte, end);
  return {byte, after->line,
          after->column + code_points(text.substr(from, end - from))};
}

template <typename Placed>
Mark mark_of(const Placed& placed, std::string_view text, Span bytes) {
  if (placed.pieces.empty()) return placed.at;
  const TextPiece begin = place_of(placed.pieces, text, bytes.begin);
  const TextPiece end =
      place_of(placed.pieces, text, std::max(bytes.begin, bytes.end));
  return {placed.at.file, begin.line, begin.column, end.line, end.column};
}

}  // namespace

std::string_view name(Level level) {
  return kLevels.at(static_cast<std::size_t>(level));
}
std::string_view name(Severity severity) {
  return kSeverities.at(static_cast<std::size_t>(severity));
}
std::string_view name(Force force) {
  return kForces.at(static_cast<std::size_t>(force));
}
std::string_view name(Rung rung) {
  return kRungs.at(static_cast<std::size_t>(rung));
}
std::string_view name(ScoreModel model) {
  return kModels.at(static_cast<std::size_t>(model));
}
std::string_view name(Effort effort) {
  return kEfforts.at(static_cast<std::size_t>(effort));
}
std::string_view name(CapWhen when) {
  return kCaps.at(static_cast<std::size_t>(when));
}

std::optional<Level> find_level(std::string_view name) {
  return find<Level>(kLevels, name);
}
std::optional<Severity> find_severity(std::string_view name) {
  return find<Severity>(kSeverities, name);
}
std::optional<Force> find_force(std::string_view name) {
  return find<Force>(kForces, name);
}
std::optional<Rung> find_rung(std::string_view name) {
  return find<Rung>(kRungs, name);
}
std::optional<ScoreModel> find_score_model(std::string_view name) {
  return find<ScoreModel>(kModels, name);
}
std::optional<Effort> find_effort(std::string_view name) {
  return find<Effort>(kEfforts, name);
}

Mark Expression::mark(Span bytes) const {
  return mark_of(*this, program.text(), bytes);
}

Mark Definition::mark(Span bytes) const { return mark_of(*this, text, bytes); }

}  // namespace charta
