// SPDX-License-Identifier: EUPL-1.2
// Readers of others, asked what they make of a text. To add one: a function
// here, its own file, a row in the program that compares.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charta::oracles {

// What a reader made of a text: its events, a line each, or why it refused.
// Tags, styles and document markers are left out, anchors are `&`.
struct Answer {
  bool accepted = false;
  std::string why{};
  std::vector<std::string> events{};
};

Answer ask_charta(const std::string& text);
Answer ask_libyaml(const std::string& text);
Answer ask_yaml_cpp(const std::string& text);

// The event of a scalar. yaml-cpp forgets how a null was written.
std::string scalar_event(std::string_view text, bool anchored);

}  // namespace charta::oracles
