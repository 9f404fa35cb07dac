// SPDX-License-Identifier: EUPL-1.2
// The entry of every test program.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
