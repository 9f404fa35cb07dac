// SPDX-License-Identifier: EUPL-1.2
// What english.cc and french.cc have in common. Internal to i18n.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "charta/base/diagnostic.h"

namespace charta {

// The arguments of a diagnostic, made safe to print; one that is missing is
// empty, a long one is cut.
class Slots {
 public:
  // `open` and `close` go around user text.
  Slots(const Diagnostic& diagnostic, std::string_view open,
        std::string_view close)
      : diagnostic_(diagnostic), open_(open), close_(close) {}

  // Between quotation marks: text of the user.
  std::string quoted(std::size_t i) const;
  // As it is: a number, or a name that charta itself chose.
  std::string bare(std::size_t i) const;
  // Quoted text of the user between two others; empty when there is none.
  std::string quoted_in(std::string_view before, std::size_t i,
                        std::string_view after) const;
  // The same, as bare text.
  std::string bare_in(std::string_view before, std::size_t i,
                      std::string_view after) const;

 private:
  const Diagnostic& diagnostic_;
  std::string_view open_;
  std::string_view close_;
};

// The sentence of a code. To add one: a case in both files.
std::string english(const Diagnostic& diagnostic);
std::string french(const Diagnostic& diagnostic);

}  // namespace charta
