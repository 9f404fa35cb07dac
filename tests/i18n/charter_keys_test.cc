// SPDX-License-Identifier: EUPL-1.2
// Docs of keys are found by path.
#include "charta/i18n/charter_keys.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("a key's doc is found in both languages") {
  CHECK(charter_key("effective.from") ==
        Localized{"first day", "premier jour"});
  CHECK(charter_key("vocabulary.vocabulary").en == "version of the format: 1");
  CHECK(charter_key("charter.caps").fr == "plafonds de la classe");
  CHECK(charter_key("").empty());
  CHECK(charter_key("rule").empty());
  CHECK(charter_key("zzz.zzz").empty());
}

}  // namespace
}  // namespace charta
