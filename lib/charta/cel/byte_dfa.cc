// SPDX-License-Identifier: EUPL-1.2
// All states are made when the pattern is compiled: there are few of them.
#include "charta/cel/byte_dfa.h"

#include <algorithm>
#include <bit>
#include <map>

namespace charta::cel {

// A state is the set of positions that the last character may have stood at.
class DfaMaker {
 public:
  explicit DfaMaker(const PlainPattern& pattern) : pattern_(pattern) {}

  std::optional<ByteDfa> make() {
    classify();
    out_.rows_.resize(ByteDfa::kBegin * out_.width_);
    add_state(0, pattern_.empty);
    for (std::size_t i = 0; i < sets_.size(); ++i) {
      if (sets_.size() > kMostStates) return {};
      fill_row(i);
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kMostStates = 120;

  // Characters that stand at the same positions are one class.
  void classify() {
    for (std::size_t c = 0; c < pattern_.at.size(); ++c) {
      const auto found = std::ranges::find(classes_, pattern_.at[c]);
      out_.class_of_[c] = static_cast<std::uint8_t>(found - classes_.begin());
      if (found == classes_.end()) classes_.push_back(pattern_.at[c]);
    }
    out_.width_ = classes_.size() + 1;
  }

  std::uint16_t row_of(std::size_t state) const {
    return static_cast<std::uint16_t>(state * out_.width_);
  }

  // The row of a new state.
  std::uint16_t add_state(Positions set, bool accepts) {
    const std::uint16_t row = row_of(ByteDfa::kBegin + sets_.size());
    sets_.push_back(set);
    out_.rows_.resize(out_.rows_.size() + out_.width_);
    out_.rows_.back() = accepts ? 1 : 0;
    return row;
  }

  // Whether an empty part of any text matches.
  bool empty_matches() const {
    return pattern_.empty && !(pattern_.begins && pattern_.ends);
  }

  std::uint16_t row_for(Positions set) {
    const bool accepts = (set & pattern_.last) != 0 || empty_matches();
    if (accepts && !pattern_.ends) return row_of(ByteDfa::kMatched);
    if (set == 0) {
      return row_of(pattern_.begins ? ByteDfa::kNever : ByteDfa::kBegin);
    }
    const auto [found, fresh] = rows_.try_emplace(set);
    if (fresh && sets_.size() <= kMostStates) {
      found->second = add_state(set, accepts);
    }
    return found->second;
  }

  void fill_row(std::size_t state) {
    const bool fresh = state == 0 || !pattern_.begins;
    Positions next = fresh ? pattern_.first : 0;
    for (Positions set = sets_[state]; set != 0; set &= set - 1) {
      next |= pattern_.follow[static_cast<std::size_t>(std::countr_zero(set))];
    }
    const std::size_t row = row_of(ByteDfa::kBegin + state);
    for (std::size_t i = 0; i < classes_.size(); ++i) {
      const std::uint16_t to = row_for(next & classes_[i]);
      out_.rows_[row + i] = to;
    }
  }

  const PlainPattern& pattern_;
  ByteDfa out_{};
  std::vector<Positions> classes_{};
  std::vector<Positions> sets_{};
  std::map<Positions, std::uint16_t> rows_{};
};

std::optional<ByteDfa> ByteDfa::of(const PlainPattern& pattern) {
  return DfaMaker(pattern).make();
}

std::optional<bool> ByteDfa::matches(std::string_view text) const {
  const std::size_t begin = kBegin * width_;
  std::size_t row = begin;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= PlainPattern::kCharacters) return {};
    row = rows_[row + class_of_[byte]];
    if (row < begin) return row != kNever;
  }
  return rows_[row + width_ - 1] != 0;
}

}  // namespace charta::cel
