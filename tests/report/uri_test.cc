// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/uri.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

struct Row {
  const char* file;
  const char* uri;
  const char* path;
};

const Row kRows[] = {
    {"project.yaml", "project.yaml", "project.yaml"},
    {"./a/b.yaml", "a/b.yaml", "a/b.yaml"},
    {"../a.yaml", "../a.yaml", "../a.yaml"},
    {"/srv/a b.yaml", "file:///srv/a%20b.yaml", "srv/a b.yaml"},
    {"//srv/a", "file:///srv/a", "srv/a"},
    {"crèche.yaml", "cr%C3%A8che.yaml", "crèche.yaml"},
    {"C:a%.yaml", "C%3Aa%25.yaml", "C:a%.yaml"},
    {"a#b?c", "a%23b%3Fc", "a#b?c"},
    {"a\xff", "a%EF%BF%BD", "a\xff"},
    {"-", "stdin", "stdin"},
    {"", "stdin", "stdin"},
};

TEST_CASE("files have names that consumers accept") {
  for (const Row& row : kRows) {
    CAPTURE(row.file);
    CHECK(file_uri(row.file) == row.uri);
    CHECK(relative_path(row.file) == row.path);
  }
}

}  // namespace
}  // namespace charta
