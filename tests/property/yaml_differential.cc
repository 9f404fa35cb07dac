// SPDX-License-Identifier: EUPL-1.2
// yaml_differential [COUNT [SEED]]: so many mutated YAML texts, read by our
// parser, libyaml and yaml-cpp. Prints how often they differ, by class, with
// the shortest text of each; exits with 1 when a class is not in the table of
// docs/decisions/0020-yaml-reader.md.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>

#include "property/differences.h"
#include "property/mutator.h"
#include "property/oracles.h"
#include "property/yaml_seeds.h"

namespace {

using namespace charta;

struct Class {
  std::size_t count = 0;
  std::string shortest{};
};

using Classes = std::map<std::string, Class>;

void note(const std::string& name, const std::string& text, Classes& classes) {
  Class& known = classes[name];
  if (known.count++ == 0 || text.size() < known.shortest.size()) {
    known.shortest = text;
  }
}

std::string shown(std::string_view text) {
  std::string out;
  for (const char c : text.substr(0, 100)) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += "\\?";
    } else {
      out += c;
    }
  }
  return out;
}

// Oracles share a row where the cause is one.
bool known(const std::string& name, const std::set<std::string>& rows) {
  return rows.contains(name) ||
         rows.contains(name.substr(std::min(name.find(' ') + 1, name.size())));
}

std::size_t report(const Classes& classes) {
  const std::set<std::string> rows = explained();
  std::size_t strange = 0;
  for (const auto& [name, found] : classes) {
    const bool told = known(name, rows);
    if (!told) ++strange;
    std::cout << (told ? "  " : "? ") << found.count << "  " << name
              << "  e.g. `" << shown(found.shortest) << "`\n";
  }
  return strange;
}

}  // namespace

int main(int count, char** words) {
  const std::size_t times =
      count > 1 ? std::strtoull(words[1], nullptr, 10) : 10000;
  const std::size_t seed =
      count > 2 ? std::strtoull(words[2], nullptr, 10) : 1U;
  Mutator mutator(yaml_seeds(), yaml_tokens(), seed);
  Classes classes;
  std::size_t agreed = 0;
  for (std::size_t i = 0; i < times; ++i) {
    const std::string text = mutator.next();
    const oracles::Answer ours = oracles::ask_charta(text);
    const std::string left =
        difference("libyaml", ours, oracles::ask_libyaml(text));
    const std::string right =
        difference("yaml-cpp", ours, oracles::ask_yaml_cpp(text));
    if (!left.empty()) note(left, text, classes);
    if (!right.empty()) note(right, text, classes);
    if (left.empty() && right.empty()) ++agreed;
  }
  const std::size_t strange = report(classes);
  std::cout << times << " texts, all three agree on " << agreed << ", "
            << classes.size() << " classes of differences, " << strange
            << " not explained\n";
  return strange == 0 ? 0 : 1;
}
