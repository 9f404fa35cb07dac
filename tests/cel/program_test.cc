// SPDX-License-Identifier: EUPL-1.2
// The verdict on a fact that was read before is the verdict of its first
// reading, at the same cost and under the same limits.
#include "charta/cel/program.h"

#include <doctest/doctest.h>

#include "cel/asker.h"

using charta::cel::Answer;
using charta::cel::Program;
using charta::cel::Truth;
using charta::testing::Asker;

namespace {

constexpr const char* kFacts = R"({"s": "abc", "n": 1, "l": ["abc"],
    "long": "abcdefghijklmnopqrstuvwxyz", "m": {"e": ""}})";

}  // namespace

TEST_CASE("a fact is compared the same the first and the second time") {
  struct Row {
    const char* expression;
    Truth truth;
  };
  for (const Row& row : {
           Row{"s == 'abc'", Truth::yes},
           {"s == 'abd'", Truth::no},
           {"s == 'ab'", Truth::no},
           {"s == ''", Truth::no},
           {"'abc' == s", Truth::yes},
           {"s != 'abc'", Truth::no},
           {"s != 'xbc'", Truth::yes},
           {"long == 'abcdefghijklmnopqrstuvwxyz'", Truth::yes},
           {"long == 'abcdefghijklmnopqrstuvwxyZ'", Truth::no},
           {"n == 'abc'", Truth::no},
           {"l == 'abc'", Truth::no},
           {"m.f == 'abc'", Truth::unknown},
           {"m.f != 'abc'", Truth::unknown},
       }) {
    CAPTURE(row.expression);
    Asker ask(kFacts);
    const auto program = ask.engine().compile(row.expression);
    REQUIRE(program);
    ask.reset();
    CHECK(program->ask(ask.facts()).truth == row.truth);
    const std::uint64_t once = ask.facts().cost();
    const Answer again = program->ask(ask.facts());
    CHECK(again.truth == row.truth);
    CHECK(again.value.is(charta::Kind::boolean) ==
          (again.error.empty() && again.missing.empty()));
    CHECK(ask.facts().cost() == 2 * once);
  }
}

TEST_CASE("asking again and again ends at the descriptor's limit") {
  Asker ask(kFacts, [](charta::cel::Environment& environment) {
    environment.limits.cost_per_descriptor = 20;
  });
  const auto program = ask.engine().compile("s == 'abc'");
  REQUIRE(program);
  ask.reset();
  int answered = 0;
  Answer answer = program->ask(ask.facts());
  for (; answer.truth == Truth::yes && answered < 100; ++answered) {
    answer = program->ask(ask.facts());
  }
  CHECK(answer.truth == Truth::error);
  CHECK(answer.error.starts_with("limit exceeded: cost_per_descriptor"));
  CHECK(answered > 1);
  CHECK(answered <= 20);
  ask.reset();
  CHECK(program->ask(ask.facts()).truth == Truth::yes);
}
