// SPDX-License-Identifier: EUPL-1.2
// The only file that includes RE2.
#include "charta/cel/regex.h"

#include <re2/re2.h>

#include <optional>
#include <vector>

#include "charta/cel/byte_dfa.h"
#include "charta/cel/errors.h"

namespace charta::cel {
namespace {

re2::StringPiece piece(std::string_view text) {
  return {text.data(), text.size()};
}

re2::RE2::Options options(const Limits& limits) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(static_cast<std::int64_t>(limits.pattern_memory_bytes));
  return options;
}

}  // namespace

struct Regex::Guest {
  re2::RE2 re2;
  std::optional<ByteDfa> quick{};  // the same, where that is beyond doubt
};

Regex::Regex(std::unique_ptr<Guest> guest) : guest_(std::move(guest)) {}
Regex::~Regex() = default;

Regex::Compiled Regex::compile(std::string_view pattern, const Limits& limits) {
  if (pattern.size() > limits.pattern_bytes) {
    return {nullptr, std::string(errors::kPatternBytes)};
  }
  std::unique_ptr<Guest> guest(
      new Guest{.re2 = re2::RE2(piece(pattern), options(limits))});
  if (!guest->re2.ok()) return {nullptr, guest->re2.error()};
  if (const auto plain = plain_pattern(pattern)) {
    guest->quick = ByteDfa::of(*plain);
  }
  return {std::unique_ptr<Regex>(new Regex(std::move(guest))), {}};
}

std::string_view Regex::pattern() const { return guest_->re2.pattern(); }

bool Regex::matches(std::string_view text) const {
  if (guest_->quick) {
    const std::optional<bool> known = guest_->quick->matches(text);
    if (known) return *known;
  }
  return guest_->re2.Match(piece(text), 0, text.size(), re2::RE2::UNANCHORED,
                           nullptr, 0);
}

int Regex::groups() const { return guest_->re2.NumberOfCapturingGroups(); }

bool Regex::find(std::string_view text, std::size_t from,
                 std::span<std::string_view> found) const {
  std::vector<re2::StringPiece> pieces(found.size());
  if (!guest_->re2.Match(piece(text), from, text.size(), re2::RE2::UNANCHORED,
                         pieces.data(), static_cast<int>(pieces.size()))) {
    return false;
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    found[i] = {pieces[i].data(), pieces[i].size()};
  }
  return true;
}

}  // namespace charta::cel
