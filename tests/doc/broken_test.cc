// SPDX-License-Identifier: EUPL-1.2
// Descriptors as people break them: each gets its sentence in both languages.
// To add one: a file in tests/cases/broken, then CHARTA_UPDATE=1 test_doc.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include "charta/doc/read.h"
#include "charta/i18n/say.h"
#include "doc/shared.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

std::string said(const Diagnostics& faults, Language language) {
  std::string out;
  for (const Diagnostic& fault : faults) out += say(language, fault);
  return out;
}

std::string answer(const fs::path& path) {
  Source source = load(path.string()).value_or(Source{});
  source.name = path.filename().string();
  const Result<Document> read = read_document(source, Syntax::automatic);
  const Diagnostics faults = read ? read->warnings : read.error();
  return said(faults, Language::english) + said(faults, Language::french);
}

std::vector<fs::path> broken() {
  std::vector<fs::path> all;
  const fs::path folder = fs::path(CHARTA_SOURCE_DIR) / "tests/cases/broken";
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (syntax_of(entry.path().string())) all.push_back(entry.path());
  }
  std::ranges::sort(all);
  return all;
}

TEST_CASE("what people get wrong is said in words, in both languages") {
  const std::vector<fs::path> files = broken();
  CHECK(files.size() >= 20);
  for (const fs::path& path : files) {
    const std::string got = answer(path);
    const std::string golden = path.string() + ".said";
    CAPTURE(golden);
    if (std::getenv("CHARTA_UPDATE") != nullptr) {
      std::ofstream(golden, std::ios::binary) << got;
    }
    CHECK_FALSE(got.empty());
    CHECK(load(golden).value_or(Source{}).text == got);
  }
}

}  // namespace
}  // namespace charta
