// SPDX-License-Identifier: EUPL-1.2
#include "parse.h"

#include <doctest/doctest.h>

using namespace charta;

namespace {

constexpr std::array kOptions = {
    Option{.flag = "--format",
           .letter = "-f",
           .value = {"FORMAT", "FORMAT"},
           .many = true},
    Option{.flag = "--jobs", .value = {"N", "N"}},
    Option{.flag = "--job", .letter = "-j"},
};

Command command() { return {.name = "work", .least = 1, .options = kOptions}; }

using Words = std::vector<std::string>;

// What was understood, as `flag=values` and operands; the fault as `!word`.
std::string read(const Words& words) {
  const auto arguments = parse(command(), words);
  if (!arguments) return "!" + arguments.error().word;
  std::string out;
  for (const auto& [flag, values] : arguments->options) {
    for (const std::string& value : values) {
      out.append(flag).append("=").append(value).append(" ");
    }
  }
  for (const std::string& operand : arguments->positional) out += operand + ";";
  return out;
}

}  // namespace

TEST_CASE("options and operands in any order and spelling") {
  const struct {
    Words words;
    const char* understood;
  } rows[] = {
      {{"a", "b"}, "a;b;"},
      {{""}, ";"},
      {{"a", "-f", "text"}, "--format=text a;"},
      {{"-ftext", "a"}, "--format=text a;"},
      {{"-f", "x", "a", "--format=y"}, "--format=x --format=y a;"},
      {{"--jobs", "2", "a"}, "--jobs=2 a;"},
      {{"--job", "a"}, "--job= a;"},
      {{"-jf", "x", "a"}, "--format=x --job= a;"},
      {{"--", "--jobs"}, "--jobs;"},
      {{"-"}, "-;"},
      {{"a", "--jobss"}, "!--jobss"},
      {{"a", "--jo"}, "!--jo"},
      {{"a", "-z"}, "!-z"},
      {{"a", "--lang", "de"}, "!--lang de"},
      {{"--jobs", "1", "--jobs", "2", "a"}, "!--jobs"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.words);
    CHECK(read(row.words) == row.understood);
  }
}

TEST_CASE("options are all known, given or not") {
  const auto arguments = parse(command(), {"a"});
  REQUIRE(arguments);
  CHECK(arguments->options.contains("--jobs"));
  CHECK(arguments->options.contains("--lang"));
  CHECK_FALSE(arguments->has("--jobs"));
}
