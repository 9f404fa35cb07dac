// SPDX-License-Identifier: EUPL-1.2
#include "charta/cel/parser.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "charta/cel/dump.h"

using namespace charta;
using namespace charta::cel;

namespace {

// The tree in one line, without notes.
std::string tree(std::string_view text) {
  const ParseResult result = parse(text);
  if (!result.ok()) return "refused: " + result.issues.front().text;
  std::string out;
  bool space = false;
  for (const char c : dump_plain(result.ast, result.ast.root)) {
    if (c == '\n') {
      space = true;
    } else if (!space || c != ' ') {
      space = false;
      out += c;
    }
  }
  return out;
}

std::string repeat(std::string_view text, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("strength and direction of operators") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"1 < 2 == true", "_==_(_<_(1,2),true)"},
      {"b && c == 's'", "_&&_(b,_==_(c,\"s\"))"},
      {"a ? b : c ? d : e", "_?_:_(a,b,_?_:_(c,d,e))"},
      {"a + b * c - d", "_-_(_+_(a,_*_(b,c)),d)"},
      {"-x.f()", "-_(x.f())"},
      {"-1.f()", "-1.f()"},
      {"!-1", "!_(-1)"},
      {"---1", "-_(1)"},
      {"-9223372036854775808", "-9223372036854775808"},
      {"a in b", "@in(a,b)"},
      {".a.b", ".a.b"},
      {".f(1)", ".f(1)"},
      {"a.?b[?0]", "_[?_](_?._(a,\"b\"),0)"},
      {"[?a, b,]", "[?a,b]"},
      {"{?k: v}", "{?k:v}"},
      {"a.b.S{?f: v, `in`: w}", "a.b.S{?f:v,in:w}"},
      {"m.`content-type`", "m.content-type"},
      {"[,]", "[]"},
      {"var.while", "refused: reserved identifier: var"},
      {"x.while.if(1)", "x.while.if(1)"},
  };
  for (const auto& [text, want] : rows) CHECK(tree(text) == want);
}

TEST_CASE("literals") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"'\\377'", "\"ÿ\""},
      {"b'\\377'", "b\"\\xff\""},
      {"b'ÿ'", "b\"ÿ\""},
      {"r'\\n'", "\"\\\\n\""},
      {"'''a\r\nb\rc'''", "\"a\\nb\\nc\""},
      {"'\\x41\\101\\u0041\\U00000041'", "\"AAAA\""},
      {"'\\ud800'", "refused: invalid unicode code point"},
      {"'\\U00110000'", "refused: invalid unicode code point"},
      {"b'\\u0041'", "refused: unicode escapes are not allowed in bytes"},
      {"9223372036854775808", "refused: invalid int literal"},
      {"18446744073709551616u", "refused: invalid uint literal"},
      {"1e999", "refused: invalid double literal"},
      {"1e-999", "0"},
      {".5", "0.5"},
      {"0xFFFFFFFFFFFFFFFFu", "18446744073709551615u"},
      {"-0x8000000000000000", "-9223372036854775808"},
  };
  for (const auto& [text, want] : rows) CHECK(tree(text) == want);
}

TEST_CASE("what cannot be parsed is told with every place") {
  struct Row {
    std::string text{};
    std::string places{};
  };
  const std::vector<Row> rows{
      {"", "0"},
      {"a b", "2"},
      {"a ++ b", "3"},
      {"!-x", "1"},
      {"a ? b ? c : d : e", "6"},
      {"f(a,)", "4"},
      {"(a", "2"},
      {"[1 2, 3 4]", "3 8"},
      {"{'a' 1, 'b': }", "5 13"},
      {"f(, g(), ?)", "2 9 10"},
      {"a.1b", "1"},
      {"x.map(y.z, 1) + has(1)", "7 20"},
      {"math.greatest('a')", "14"},
      {"cel.bind(1, 2, 3)", "9"},
      {"[1].sortBy(1, x)", "11"},
      {"\xff", "0"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::string places;
    for (const Issue& issue : parse(row.text).issues) {
      if (!places.empty()) places += ' ';
      places += std::to_string(issue.at.begin);
    }
    CHECK(places == row.places);
  }
}

TEST_CASE("limits end in a fault, never in a crash") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {repeat("(", 5000), "recursion limit"},
      {repeat("[", 5000) + repeat("]", 5000), "recursion limit"},
      {repeat("{1:", 5000), "recursion limit"},
      {repeat("f(", 5000), "recursion limit"},
      {"a" + repeat("?b:a", 4000), "recursion limit"},
      {"a" + repeat(".b", 4000), "recursion limit"},
      {"a" + repeat("[0]", 4000), "recursion limit"},
      {"1" + repeat("+1", 4000), "recursion limit"},
      {repeat("!", 20000) + "a", "size exceeds limit"},
      {repeat("@", 10000), "token recognition"},
      {repeat("a b ", 4000), "mismatched input"},
      {repeat("[a b],", 2500), "extraneous input"},
      {repeat("x.map(x,", 200) + "1" + repeat(")", 200), "recursion limit"},
      {"a" + repeat(".optMap(x,x)", 300), "limit exceeded"},
  };
  for (const auto& [text, words] : rows) {
    CAPTURE(text.substr(0, 20));
    const ParseResult result = parse(text);
    REQUIRE_FALSE(result.ok());
    CHECK(result.issues.size() <= 100);
    CHECK(result.issues.front().text.find(words) != std::string::npos);
  }
}

TEST_CASE("long flat chains are no depth") {
  const std::vector<std::string> rows{
      "a" + repeat("&&a", 2000), "a" + repeat("||a&&b", 1500),
      repeat("!", 10000) + "a", repeat("- ", 5001) + "a",
      "[" + repeat("1,", 4000) + "]"};
  for (const std::string& text : rows) {
    CAPTURE(text.substr(0, 20));
    CHECK(parse(text).ok());
  }
}

TEST_CASE("a macro's expansion remembers what was written") {
  const ParseResult result = parse("[1].map(x, has(x.y), x + 1) == []");
  REQUIRE(result.ok());
  const NodeId fold = result.ast.child(result.ast.root, 0);
  CHECK(result.ast[fold].kind == NodeKind::comprehension);
  CHECK(result.ast.fold(fold).macro == Macro::map);
  const NodeId call = result.ast.written(fold);
  CHECK(result.ast[call].name == "map");
  CHECK(result.ast.written(call) == call);
  const NodeId test = result.ast.child(call, 2);
  CHECK(result.ast[test].kind == NodeKind::select);
  CHECK(result.ast[result.ast.written(test)].name == "has");
}

TEST_CASE("spans cover what was written, parentheses included") {
  const std::string text = "(a || b) && -(c) + f(d)[0].e == 2";
  const ParseResult result = parse(text);
  REQUIRE(result.ok());
  const auto of = [&](NodeId id) {
    const Span at = result.ast[id].at;
    return text.substr(at.begin, at.end - at.begin);
  };
  const NodeId root = result.ast.root;
  CHECK(of(root) == text);
  CHECK(of(result.ast.child(root, 0)) == "a || b");
  const NodeId equal = result.ast.child(root, 1);
  CHECK(of(equal) == "-(c) + f(d)[0].e == 2");
  CHECK(of(result.ast.child(equal, 0)) == "-(c) + f(d)[0].e");
  CHECK(result.ast[equal].where == 29);
}
