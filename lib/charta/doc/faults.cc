// SPDX-License-Identifier: EUPL-1.2
// Places become lines and columns only here, at the end: looking them up scans
// the source.
#include "charta/doc/faults.h"

#include <algorithm>
#include <utility>

namespace charta {

void Faults::add(Found found) {
  if ((found.gravity == Gravity::error ? errors_ : warnings_)++ < most_) {
    found_.push_back(std::move(found));
  } else {
    ++left_out_;
  }
}

void Faults::error(Code code, Span at, std::vector<std::string> args) {
  add({.code = code, .at = at, .args = std::move(args)});
}

void Faults::warn(Code code, Span at, std::vector<std::string> args) {
  add({.code = code,
       .gravity = Gravity::warning,
       .at = at,
       .args = std::move(args)});
}

void Faults::clash(Code code, Span at, Span first,
                   std::vector<std::string> args) {
  add({.code = code,
       .at = at,
       .first = first,
       .clash = true,
       .args = std::move(args)});
}

Diagnostic Faults::diagnose(Found& found) {
  if (found.at.begin < reached_.offset) reached_ = {.line = source_.first_line};
  reached_ = advance(source_, reached_, found.at.begin);
  Diagnostic diagnostic{.code = found.code,
                        .at = mark_of(source_, found.at, reached_),
                        .args = std::move(found.args),
                        .excerpt = excerpt_of(source_, found.at),
                        .gravity = found.gravity};
  if (found.clash) diagnostic.related.push_back(mark_of(source_, found.first));
  return diagnostic;
}

Diagnostics Faults::take() {
  std::ranges::stable_sort(found_, {},
                           [](const Found& found) { return found.at.begin; });
  Diagnostics all;
  all.reserve(found_.size() + 1);
  for (Found& found : found_) all.push_back(diagnose(found));
  if (left_out_ > 0) {
    all.push_back({.code = Code::more_faults,
                   .at = {.file = source_.name},
                   .args = {std::to_string(left_out_)},
                   .gravity = any_error() ? Gravity::error : Gravity::warning});
  }
  found_.clear();
  left_out_ = errors_ = warnings_ = 0;
  return all;
}

}  // namespace charta
