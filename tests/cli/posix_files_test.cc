// SPDX-License-Identifier: EUPL-1.2
// Files that are not what they seem. Works in a folder of its own.
#include "posix_files.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "posix_console.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

struct Folder {
  std::string path;
  Folder() : path("/tmp/charta-files-XXXXXX") {
    if (::mkdtemp(path.data()) == nullptr) path.clear();
    path += '/';
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
  std::string operator/(const std::string& name) const { return path + name; }
  void write(const std::string& name, std::string_view text) const {
    std::ofstream(path + name, std::ios::binary | std::ios::app) << text;
  }
};

// How opening goes: `open`, or the name of the fault.
template <typename T>
Code code_of(const Result<T>& result) {
  return result ? Code::internal : result.error().front().code;
}

TEST_CASE("what is not a regular file is refused, and nothing waits") {
  const Folder folder;
  REQUIRE(::mkfifo((folder / "fifo.yaml").c_str(), 0600) == 0);
  fs::create_symlink("loop.yaml", folder / "loop.yaml");
  CHECK(code_of(open_posix(folder / "fifo.yaml")) == Code::not_a_file);
  CHECK(code_of(open_posix(folder.path)) == Code::not_a_file);
  CHECK(code_of(open_posix("/dev/zero")) == Code::not_a_file);
  CHECK(code_of(open_posix(folder / "loop.yaml")) == Code::read_failed);
  CHECK(code_of(open_posix(folder / "none.yaml")) == Code::input_missing);
}

TEST_CASE("no link leads out of a folder") {
  const Folder folder;
  fs::create_directory(folder / "in");
  folder.write("out.yaml", "secret: 1\n");
  folder.write("in/a.yaml", "a: 1\n");
  fs::create_symlink("a.yaml", folder / "in/inside.yaml");
  fs::create_symlink("../out.yaml", folder / "in/outside.yaml");
  fs::create_symlink("/etc", folder / "in/etc");
  const std::string root = folder / "in/";
  CHECK(open_posix_below(root, "a.yaml").has_value());
  CHECK(open_posix_below(root, "inside.yaml").has_value());
  for (const char* name : {"outside.yaml", "../out.yaml", "etc/hostname",
                           "/etc/hostname", "./../out.yaml"}) {
    CAPTURE(name);
    CHECK(code_of(open_posix_below(root, name)) == Code::bad_reference);
  }
  CHECK(code_of(open_posix_below(root, "none.yaml")) == Code::input_missing);
}

TEST_CASE("a file that changes while it is read is told of") {
  const Folder folder;
  folder.write("a.yaml", "a: 1\n");
  auto input = open_posix(folder / "a.yaml");
  REQUIRE(input.has_value());
  std::string text;
  REQUIRE((*input)->read(text, 100).has_value());
  folder.write("a.yaml", "b: 2\n");
  Result<std::size_t> got = (*input)->read(text, 100);
  while (got && *got > 0) got = (*input)->read(text, 100);
  CHECK(code_of(got) == Code::file_changed);
}

TEST_CASE("a file that stays as it is is read whole") {
  const Folder folder;
  folder.write("a.yaml", std::string(200'000, 'x'));
  const auto console = posix_console();
  const auto text = read_all(*console, folder / "a.yaml", 1U << 20U);
  REQUIRE(text.has_value());
  CHECK(text->size() == 200'000);
  CHECK(code_of(read_all(*console, folder / "a.yaml", 1000)) ==
        Code::too_large);
  CHECK(read_below(*console, folder.path, "a.yaml", 1U << 20U).has_value());
}

}  // namespace
}  // namespace charta
