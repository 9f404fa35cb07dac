// SPDX-License-Identifier: EUPL-1.2
// Spools in files. Works in a folder of its own.
#include "posix_spool.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

namespace charta {
namespace {

namespace fs = std::filesystem;

struct Folder {
  std::string path{"/tmp/charta-spool-XXXXXX"};
  Folder() {
    if (::mkdtemp(path.data()) == nullptr) path.clear();
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
};

std::string all_of(Spool& spool) {
  std::string out;
  while (spool.take(out)) continue;
  return out;
}

TEST_CASE("spools give back what they got, and leave no file") {
  const Folder folder;
  const auto lent = lend_posix_spools(folder.path + "/out.xlsx");
  for (const std::size_t size : {0UL, 1UL, 65'535UL, 65'536UL, 1'000'001UL}) {
    CAPTURE(size);
    const auto spool = lent->open();
    std::string put;
    while (put.size() < size) {
      const std::string more = std::to_string(put.size()) + " ";
      spool->put(std::string_view(more).substr(0, size - put.size()));
      put += more.substr(0, size - put.size());
    }
    CHECK(all_of(*spool) == put);
    CHECK(fs::is_empty(folder.path));
  }
  CHECK_FALSE(lent->failure());
}

TEST_CASE("two spools of one output do not mix") {
  const auto lent = lend_posix_spools("-");
  const auto a = lent->open();
  const auto b = lent->open();
  for (int i = 0; i < 300; ++i) {
    a->put(std::string(1'000, 'a'));
    b->put(std::string(1'000, 'b'));
  }
  CHECK(all_of(*a) == std::string(300'000, 'a'));
  CHECK(all_of(*b) == std::string(300'000, 'b'));
}

TEST_CASE("a folder that takes no file is a fault, once 64 KiB are full") {
  const auto lent = lend_posix_spools("/nowhere/at/all/out.xlsx");
  const auto spool = lent->open();
  spool->put("small");
  CHECK_FALSE(lent->failure());
  spool->put(std::string(kSpoolPiece, 'x'));
  REQUIRE(lent->failure());
  CHECK(lent->failure()->code == Code::cannot_create);
  CHECK(lent->failure()->args.front() == "/nowhere/at/all");
}

// A limit on the size of files stands for a disk that is full.
TEST_CASE("what cannot be written is a fault, never a shorter file") {
  const Folder folder;
  const auto lent = lend_posix_spools(folder.path + "/out.xlsx");
  const auto spool = lent->open();
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  spool->put(std::string(70'000, 'x'));
  CHECK_FALSE(lent->failure());
  spool->put(std::string(70'000, 'y'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  REQUIRE(lent->failure());
  CHECK(lent->failure()->code == Code::write_failed);
}

}  // namespace
}  // namespace charta
