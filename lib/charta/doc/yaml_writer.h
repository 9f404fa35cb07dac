// SPDX-License-Identifier: EUPL-1.2
// Trees -> YAML that reads back as the same tree, by yaml-cpp's emitter.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "charta/value/value.h"

namespace charta {

// Block style, keys in their order, text quoted wherever the core schema would
// read it as anything else; ends with LF. Kinds that YAML has no word for
// (timestamps, durations, errors) are written as null.
std::string write_yaml(const Value& root);

// The same, step by step, for trees that are not values and for comments. The
// caller keeps mappings and lists balanced and gives each value its key first.
class YamlWriter {
 public:
  YamlWriter();
  ~YamlWriter();

  void begin_map();
  void end_map();
  void begin_list();
  void end_list();
  // `{}` and `[]`.
  void empty_map();
  void empty_list();
  void key(std::string_view text);
  // Quoted where it could be taken for anything but a text.
  void text(std::string_view text);
  // As it stands: the text of a number, `true`, `null`.
  void plain(std::string_view text);
  // Behind the scalar that was just written.
  void comment(std::string_view text);

  // All that was written, and LF.
  std::string take() const;

 private:
  struct Emitter;
  std::unique_ptr<Emitter> emitter_;
};

}  // namespace charta
