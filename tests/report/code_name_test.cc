// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/code_name.h"

#include <doctest/doctest.h>

#include <set>

#include "charta/i18n/say.h"

namespace charta {
namespace {

TEST_CASE("a code is named as its enumerator") {
  CHECK(code_name(Code::internal) == "internal");
  CHECK(code_name(Code::duplicate_key) == "duplicate_key");
  CHECK(code_name(static_cast<Code>(100000)) == "");
}

TEST_CASE("every code that has a sentence has a name of its own") {
  std::set<std::string_view> names;
  std::size_t count = 0;
  for (;; ++count) {
    const auto code = static_cast<Code>(count);
    if (sentence(Language::english, {.code = code, .args = {"a"}}).empty()) {
      break;
    }
    names.insert(code_name(code));
  }
  CHECK(count >= 10);
  CHECK(names.size() == count);
  CHECK_FALSE(names.contains(""));
}

}  // namespace
}  // namespace charta
