// SPDX-License-Identifier: EUPL-1.2
// Every code has a sentence in each language, in the style of the house.
#include "charta/i18n/sentences.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "charta/i18n/glyphs.h"

namespace charta {
namespace {

// Codes count from 0 without gaps: the first without a sentence ends them.
std::vector<Diagnostic> every_code() {
  std::vector<Diagnostic> all;
  for (int i = 0;; ++i) {
    const Diagnostic diagnostic{.code = static_cast<Code>(i),
                                .args = {"Aa", "Bb", "Cc", "Dd"}};
    if (english(diagnostic).empty()) return all;
    all.push_back(diagnostic);
  }
}

// The punctuation that wants a no-break space before it, and which.
std::string fault_of_typography(const std::string& text) {
  const auto find = [&](std::string_view wrong) {
    return text.find(wrong) != std::string::npos;
  };
  for (const char* wrong : {" :", " ;", " !", " ?", " %", "« ", " »", "'",
                            "\u00a0;", "\u00a0!", "\u00a0?", "\u202f:"}) {
    if (find(wrong)) return wrong;
  }
  return {};
}

TEST_CASE("every code has a sentence in both languages") {
  const std::vector<Diagnostic> all = every_code();
  CHECK(all.size() >= 10);
  for (const Diagnostic& diagnostic : all) {
    const std::string text = english(diagnostic);
    CAPTURE(text);
    CHECK_FALSE(french(diagnostic).empty());
    CHECK(text.back() != '.');
    CHECK(french(diagnostic).back() != '.');
  }
}

TEST_CASE("French sentences keep to French typography") {
  for (const Diagnostic& diagnostic : every_code()) {
    const std::string text = french(diagnostic);
    CAPTURE(text);
    CHECK(fault_of_typography(text) == "");
  }
}

TEST_CASE("the words of the user are inert and cut") {
  const Diagnostic hostile{.code = Code::duplicate_key,
                           .args = {"a\x1b[2J\u202e\xff"
                                    "b"}};
  CHECK(
      english(hostile) ==
      "key `a\\u{1b}[2J\\u{202e}\uFFFDb` is given twice: keep one of the two");
  CHECK(french(hostile) ==
        "la clé «\u00a0a\\u{1b}[2J\\u{202e}\uFFFDb\u00a0» est donnée deux "
        "fois\u00a0: n’en gardez qu’une");
  const Diagnostic long_one{.code = Code::duplicate_key,
                            .args = {std::string(5000, 'x')}};
  CHECK(english(long_one).size() < 250);
  const Diagnostic bare{.code = Code::duplicate_key};
  CHECK(english(bare) == "key `` is given twice: keep one of the two");
}

TEST_CASE("forms say nothing of an argument that is not there") {
  Diagnostic diagnostic{.code = Code::unknown_score, .args = {"rwa"}};
  CHECK(english(diagnostic) == "no score before this one is `rwa`");
  diagnostic.args = {"rwa", "raw", "raw, law"};
  CHECK(english(diagnostic) ==
        "no score before this one is `rwa`, did you mean `raw`? (one of: raw, "
        "law)");
  CHECK(french(diagnostic) ==
        "aucune note avant celle-ci n’est «\u00a0rwa\u00a0», vouliez-vous dire "
        "«\u00a0raw\u00a0»\u202f? (au choix\u00a0: raw, law)");
}

TEST_CASE("braces of the sentence stand, and those of the user fill nothing") {
  const Diagnostic open{.code = Code::message_unclosed,
                        .args = {"{0} {quoted 1}"}};
  CHECK(english(open) == "`{{` in `{0} {quoted 1}` is never closed by `}}`");
}

TEST_CASE("a line in no column is told without counting") {
  Diagnostic diagnostic{.code = Code::wrong_indentation};
  CHECK(english(diagnostic).find("same column") != std::string::npos);
  diagnostic.args = {"3", "2", "4"};
  CHECK(english(diagnostic).find("after 3 spaces") != std::string::npos);
}

}  // namespace
}  // namespace charta
