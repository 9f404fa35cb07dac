// SPDX-License-Identifier: EUPL-1.2
// Hostile charters that refer to themselves or to many others: refused, soon.
#include <doctest/doctest.h>

#include <ctime>
#include <filesystem>

#include "charta/doc/read.h"
#include "command.h"
#include "doc/shared.h"
#include "fake_console.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

// Every file of the folder, two folders below the current one.
void load_folder(const std::string& folder, FakeConsole& console) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto source = load(entry.path().string());
    if (!source) continue;
    console.files["attacks/path/" + entry.path().filename().string()] =
        source->text;
  }
}

TEST_CASE("a charter that refers in circles is refused at once") {
  const std::string shared = shared_folder();
  if (shared.empty()) return;
  FakeConsole console;
  load_folder(shared + "/attacks/path", console);
  CHECK(console.files.size() > 20);
  for (const auto& [name, text] : std::map(console.files)) {
    CAPTURE(name);
    const std::clock_t begin = std::clock();
    const ExitCode code = run_command({"charter", "check", name}, console);
    CHECK(std::clock() - begin < CLOCKS_PER_SEC);
    CHECK(code == ExitCode::malformed);
  }
}

}  // namespace
}  // namespace charta
