// SPDX-License-Identifier: EUPL-1.2
// Fractions of 128-bit integers that notice when they no longer fit.
#include "charta/value/rational.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>

namespace charta {
namespace {

using Integer = Rational::Integer;
using Natural = Rational::Natural;

constexpr int kSignificantDigits = 18;
constexpr int kLargestExponent = 30;
constexpr Integer kLargest =
    static_cast<Integer>(std::numeric_limits<Natural>::max() >> 1U);

Natural magnitude(Integer n) {
  return n < 0 ? Natural{0} - static_cast<Natural>(n) : static_cast<Natural>(n);
}

Natural gcd(Natural a, Natural b) {
  while (b != 0) {
    if ((a >> 64U) == 0 && (b >> 64U) == 0) {
      return std::gcd(static_cast<std::uint64_t>(a),
                      static_cast<std::uint64_t>(b));
    }
    a %= b;
    std::swap(a, b);
  }
  return a;
}

// Whether a machine word holds it with its opposite: arithmetic is cheap then.
bool short_enough(Integer n) {
  constexpr Integer kWord = std::numeric_limits<std::int64_t>::max();
  return -kWord <= n && n <= kWord;
}

// The most negative integer counts as too large: it has no opposite.
bool multiply(Integer a, Integer b, Integer& product) {
  return !__builtin_mul_overflow(a, b, &product) && product >= -kLargest;
}

bool add(Integer a, Integer b, Integer& sum) {
  return !__builtin_add_overflow(a, b, &sum) && sum >= -kLargest;
}

// Continued fractions: exact however large the parts. REQUIRES: c, d > 0.
std::strong_ordering compare(Integer a, Integer c, Integer b, Integer d) {
  bool swapped = false;
  while (true) {
    Integer whole_a = a / c;
    Integer rest_a = a % c;
    if (rest_a < 0) {
      rest_a += c;
      --whole_a;
    }
    Integer whole_b = b / d;
    Integer rest_b = b % d;
    if (rest_b < 0) {
      rest_b += d;
      --whole_b;
    }
    if (whole_a != whole_b || rest_a == 0 || rest_b == 0) {
      auto order = whole_a <=> whole_b;
      if (order == 0) order = (rest_a != 0) <=> (rest_b != 0);
      return swapped ? 0 <=> order : order;
    }
    // rest_a/c ? rest_b/d is the inverse of c/rest_a ? d/rest_b.
    a = c;
    c = rest_a;
    b = d;
    d = rest_b;
    swapped = !swapped;
  }
}

std::string digits_of(Natural n) {
  if ((n >> 64U) == 0) return std::to_string(static_cast<std::uint64_t>(n));
  std::string text;
  do {
    text.push_back(static_cast<char>('0' + static_cast<int>(n % 10)));
    n /= 10;
  } while (n != 0);
  return {text.rbegin(), text.rend()};
}

// The next decimal of rest/denominator; ten additions cannot overflow where a
// product by ten could.
int next_digit(Natural& rest, Natural denominator) {
  constexpr Natural kTenfold = std::numeric_limits<std::uint64_t>::max() / 10;
  if (denominator <= kTenfold) {
    const auto whole = 10 * static_cast<std::uint64_t>(rest);
    const auto part = static_cast<std::uint64_t>(denominator);
    rest = whole % part;
    return static_cast<int>(whole / part);
  }
  int digit = 0;
  Natural sum = 0;
  for (int i = 0; i < 10; ++i) {
    sum += rest;
    if (sum >= denominator) {
      sum -= denominator;
      ++digit;
    }
  }
  rest = sum;
  return digit;
}

void increment(std::string& digits) {
  for (std::size_t i = digits.size(); i-- > 0;) {
    if (digits[i] != '9') {
      ++digits[i];
      return;
    }
    digits[i] = '0';
  }
  digits.insert(digits.begin(), '1');
}

enum class Rounding { half_up, towards_zero };

std::string decimal(const Rational& value, int digits, Rounding rounding) {
  const auto denominator = static_cast<Natural>(value.denominator());
  const Natural top = magnitude(value.numerator());
  Natural rest = top % denominator;
  std::string text = digits_of(top / denominator);
  for (int i = 0; i < digits; ++i) {
    text.push_back(static_cast<char>('0' + next_digit(rest, denominator)));
  }
  if (rounding == Rounding::half_up && rest >= denominator - rest) {
    increment(text);
  }
  const bool zero = text.find_first_not_of('0') == std::string::npos;
  if (digits > 0) {
    text.insert(text.size() - static_cast<std::size_t>(digits), 1, '.');
  }
  return value.numerator() < 0 && !zero ? "-" + text : text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The parts of a decimal: ±digits * 10^exponent.
struct Decimal {
  std::string digits{};
  int exponent = 0;
  bool negative = false;
};

// Reads digits at the front of `text` into `out`; how many there were.
int take_digits(std::string_view& text, std::string& out) {
  int count = 0;
  for (; !text.empty() && is_digit(text.front()); text.remove_prefix(1)) {
    out.push_back(text.front());
    ++count;
  }
  return count;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

bool take_exponent(std::string_view& text, int& exponent) {
  if (!take(text, 'e') && !take(text, 'E')) return true;
  const bool negative = take(text, '-');
  if (!negative) take(text, '+');
  int value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || value < 0 || value > kLargestExponent) {
    return false;
  }
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  exponent += negative ? -value : value;
  return true;
}

std::optional<Decimal> scan(std::string_view text) {
  Decimal out;
  out.negative = take(text, '-');
  if (take_digits(text, out.digits) == 0) return {};
  if (take(text, '.')) {
    const int fraction = take_digits(text, out.digits);
    if (fraction == 0) return {};
    out.exponent = -fraction;
  }
  if (!take_exponent(text, out.exponent) || !text.empty()) return {};
  out.digits.erase(0, out.digits.find_first_not_of('0'));
  while (!out.digits.empty() && out.digits.back() == '0') {
    out.digits.pop_back();
    ++out.exponent;
  }
  return out;
}

}  // namespace

Rational Rational::too_large() {
  Rational result;
  result.denominator_ = 0;
  return result;
}

Rational Rational::of(Integer numerator, Integer denominator) {
  Rational result;
  if (denominator == 1 && numerator >= -kLargest) {
    result.numerator_ = numerator;
    return result;
  }
  if (denominator > 0 && short_enough(numerator) && short_enough(denominator)) {
    const auto top = static_cast<std::int64_t>(numerator);
    const auto bottom = static_cast<std::int64_t>(denominator);
    const std::int64_t shared = std::gcd(top, bottom);
    result.numerator_ = top / shared;
    result.denominator_ = bottom / shared;
    return result;
  }
  const Natural top = magnitude(numerator);
  const Natural bottom = magnitude(denominator);
  const Natural shared = gcd(top, bottom);
  const Natural limit = static_cast<Natural>(kLargest);
  if (bottom == 0 || top / shared > limit || bottom / shared > limit) {
    return too_large();
  }
  const auto whole = static_cast<Integer>(top / shared);
  result.numerator_ = (numerator < 0) != (denominator < 0) ? -whole : whole;
  result.denominator_ = static_cast<Integer>(bottom / shared);
  return result;
}

std::optional<Rational> Rational::parse(std::string_view text) {
  const std::optional<Decimal> decimal = scan(text);
  if (!decimal) return {};
  if (decimal->digits.empty()) return Rational();
  if (decimal->digits.size() > kSignificantDigits) return {};
  if (std::abs(decimal->exponent) > 2 * kLargestExponent) return {};
  Integer top = 0;
  for (const char c : decimal->digits) top = top * 10 + (c - '0');
  Integer bottom = 1;
  Integer& scaled = decimal->exponent < 0 ? bottom : top;
  for (int i = std::abs(decimal->exponent); i > 0; --i) {
    if (!multiply(scaled, 10, scaled)) return {};
  }
  return of(decimal->negative ? -top : top, bottom);
}

std::optional<Rational> Rational::of(double value) {
  if (!std::isfinite(value)) return {};
  char buffer[64];
  const auto [end, error] =
      std::to_chars(buffer, buffer + sizeof buffer, value);
  if (error != std::errc{}) return {};
  return parse({buffer, static_cast<std::size_t>(end - buffer)});
}

Rational Rational::operator+(const Rational& other) const {
  if (overflow() || other.overflow()) return too_large();
  const auto shared = static_cast<Integer>(
      gcd(magnitude(denominator_), magnitude(other.denominator_)));
  Integer left = 0;
  Integer right = 0;
  Integer top = 0;
  Integer bottom = 0;
  if (!multiply(numerator_, other.denominator_ / shared, left) ||
      !multiply(other.numerator_, denominator_ / shared, right) ||
      !add(left, right, top) ||
      !multiply(denominator_ / shared, other.denominator_, bottom)) {
    return too_large();
  }
  return of(top, bottom);
}

Rational Rational::operator-(const Rational& other) const {
  Rational negated = other;
  negated.numerator_ = -other.numerator_;
  return *this + negated;
}

Rational Rational::operator*(const Rational& other) const {
  if (overflow() || other.overflow()) return too_large();
  if (denominator_ == 1 && other.denominator_ == 1) {
    Rational whole;
    return multiply(numerator_, other.numerator_, whole.numerator_)
               ? whole
               : too_large();
  }
  // Both are reduced, so crosswise reduction leaves a reduced product.
  const Rational a = of(numerator_, other.denominator_);
  const Rational b = of(other.numerator_, denominator_);
  Rational result;
  if (!multiply(a.numerator_, b.numerator_, result.numerator_) ||
      !multiply(a.denominator_, b.denominator_, result.denominator_)) {
    return too_large();
  }
  return result;
}

Rational Rational::operator/(const Rational& other) const {
  if (other.overflow()) return too_large();
  return *this * of(other.denominator_, other.numerator_);
}

std::strong_ordering Rational::operator<=>(const Rational& other) const {
  if (overflow() || other.overflow()) return other.overflow() <=> overflow();
  if (denominator_ == other.denominator_) {
    return numerator_ <=> other.numerator_;
  }
  if (short_enough(numerator_) && short_enough(other.numerator_) &&
      short_enough(denominator_) && short_enough(other.denominator_)) {
    return numerator_ * other.denominator_ <=> other.numerator_ * denominator_;
  }
  return compare(numerator_, denominator_, other.numerator_,
                 other.denominator_);
}

bool Rational::operator==(const Rational& other) const {
  return numerator_ == other.numerator_ && denominator_ == other.denominator_;
}

std::string Rational::fixed(int digits) const {
  return decimal(*this, digits, Rounding::half_up);
}

std::string Rational::floor(int digits) const {
  return decimal(*this, digits, Rounding::towards_zero);
}

std::string Rational::exact() const {
  std::string text = numerator_ < 0 ? "-" : "";
  text += digits_of(magnitude(numerator_));
  if (denominator_ != 1) {
    text += '/';
    text += digits_of(magnitude(denominator_));
  }
  return text;
}

double Rational::approximate() const {
  return static_cast<double>(numerator_) / static_cast<double>(denominator_);
}

}  // namespace charta
