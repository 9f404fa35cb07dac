// SPDX-License-Identifier: EUPL-1.2
// Rates, and when to speak.
#include "progress.h"

#include <fmt/core.h>

#include <algorithm>

#include "charta/i18n/numbers.h"

namespace charta {
namespace {

// Nobody wants a bar for what is over at once, or one that flickers.
constexpr std::uint64_t kQuiet = 500;
constexpr std::uint64_t kEvery = 100;
constexpr std::uint64_t kEveryLine = 5'000;
constexpr std::size_t kBar = 20;
constexpr double kSecond = 1000;

std::string bar(double done) {
  const auto full = static_cast<std::size_t>(std::clamp(done, 0.0, 1.0) *
                                             static_cast<double>(kBar));
  return "[" + std::string(full, '#') + std::string(kBar - full, '-') + "]";
}

std::string duration(std::uint64_t seconds) {
  constexpr std::uint64_t kMinute = 60;
  constexpr std::uint64_t kHour = 3600;
  if (seconds < kMinute) return fmt::format("{} s", seconds);
  if (seconds < kHour) {
    return fmt::format("{} min {:02} s", seconds / kMinute, seconds % kMinute);
  }
  return fmt::format("{} h {:02} min", seconds / kHour,
                     seconds % kHour / kMinute);
}

std::uint64_t whole(double number) {
  return number > 0 ? static_cast<std::uint64_t>(number) : 0;
}

}  // namespace

std::string pace_words(Language language, const Pace& pace) {
  const bool french = language == Language::french;
  const double seconds = static_cast<double>(pace.milliseconds) / kSecond;
  std::string text;
  if (pace.done > 0) {
    text += fmt::format("{} {}{}%  ", bar(pace.done), whole(pace.done * 100),
                        french ? "\u00a0" : "");
  }
  text += fmt::format(fmt::runtime(french ? "{} jugés" : "{} judged"),
                      grouped(language, pace.judged));
  if (seconds > 0) {
    const double rate = static_cast<double>(pace.judged) / seconds;
    text += fmt::format("  {}/s", grouped(language, whole(rate)));
  }
  if (pace.done > 0) {
    const double left = seconds * (1 - pace.done) / pace.done;
    text += fmt::format(fmt::runtime(french ? "  reste {}" : "  {} left"),
                        duration(whole(left)));
  }
  if (pace.refused > 0) {
    text += fmt::format(fmt::runtime(french ? "  {} refusés" : "  {} refused"),
                        grouped(language, pace.refused));
  }
  return text;
}

Progress::Progress(Console& console, Language language, When when)
    : console_(console), language_(language) {
  in_place_ = console.error_terminal();
  on_ = when == When::always || (when == When::automatic && in_place_);
  begin_ = last_ = on_ ? console.milliseconds() : 0;
}

void Progress::show(Pace pace) {
  if (!on_) return;
  const std::uint64_t now = console_.milliseconds();
  const std::uint64_t wait = in_place_ ? kEvery : kEveryLine;
  if (now - begin_ < kQuiet || now - last_ < wait) return;
  last_ = now;
  pace.milliseconds = now - begin_;
  const std::string words = pace_words(language_, pace);
  console_.err(in_place_ ? "\r\x1b[K" + words : words + "\n");
  shown_ = in_place_;
}

void Progress::clear() {
  if (shown_) console_.err("\r\x1b[K");
  shown_ = false;
}

}  // namespace charta
