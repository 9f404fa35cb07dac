// SPDX-License-Identifier: EUPL-1.2
// Stores: what goes in comes out, several writers, files that are no store.
#include "store.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "report/sample.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

struct Folder {
  std::string path = "/tmp/charta-store-XXXXXX";
  Folder() {
    if (::mkdtemp(path.data()) == nullptr) path.clear();
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
  std::string operator/(const std::string& name) const {
    return path + "/" + name;
  }
};

constexpr std::uint32_t kShort = 50;

std::unique_ptr<StoreWriter> writer(const std::string& path) {
  auto opened = StoreWriter::open(path);
  REQUIRE(opened);
  return *std::move(opened);
}

StoreRow row(int number) {
  StoreRow made = row_of(sample_head(), sample_report(), Verdict::not_met);
  made.id += std::to_string(number);
  return made;
}

std::int64_t number(const std::string& path, std::string_view sql) {
  const auto store = open_store(path);
  REQUIRE(store);
  const auto found = store->number(sql);
  REQUIRE(found);
  return *found;
}

Code fault_of_writing(const std::string& path) {
  const auto opened = StoreWriter::open(path, kShort);
  return opened ? Code::internal : opened.error().front().code;
}

Code fault_of_reading(const std::string& path) {
  const auto opened = open_store(path, kShort);
  return opened ? Code::internal : opened.error().front().code;
}

void execute(const std::string& path, const std::string& sql) {
  const auto database = Database::open(path, Database::Use::write, kShort);
  REQUIRE(database);
  REQUIRE(database->run(sql));
}

TEST_CASE("a report in brief: scores as printed, a letter a rule") {
  const StoreRow made = row(1);
  CHECK(made.kind == "project");
  CHECK(made.verdict == "not_met");
  CHECK(made.assessed);
  CHECK(made.outcomes.size() == sample_head().rules.size());
  CHECK(made.outcomes.find('F') != std::string::npos);
  CHECK(made.outcomes.find('W') != std::string::npos);
  CHECK(letter(Outcome::not_applicable) == 'N');
  CHECK(letter(Outcome::waived) == 'W');
}

TEST_CASE("a run is there once it has ended, however many chunks it takes") {
  const Folder folder;
  const std::string path = folder / "h.db";
  const Run head = sample_head();
  auto store = writer(path);
  store->begin(head);
  for (int i = 0; i < 2500; ++i) REQUIRE(store->add(row(i)));
  CHECK(number(path, "SELECT count(*) FROM reports") == 2000);
  CHECK(number(path, "SELECT count(*) FROM runs WHERE state = 'open'") == 1);
  REQUIRE(store->end(true, 3));
  store.reset();
  CHECK(number(path, "SELECT count(*) FROM reports") == 2500);
  CHECK(number(path, "SELECT unreadable FROM runs WHERE state = 'whole'") == 3);
  // The same rules are not kept twice.
  store = writer(path);
  store->begin(head);
  REQUIRE(store->end(false, 0));
  CHECK(number(path, "SELECT count(*) FROM rule_sets") == 1);
  CHECK(number(path, "SELECT count(*) FROM runs WHERE state = 'cut'") == 1);
}

TEST_CASE("several writers at once, from the first moment on") {
  const Folder folder;
  const std::string path = folder / "h.db";
  const Run head = sample_head();
  constexpr int kWriters = 4;
  constexpr int kRuns = 5;
  std::vector<int> done(kWriters);
  std::vector<std::thread> threads;
  for (int w = 0; w < kWriters; ++w) {
    threads.emplace_back([&, w] {
      for (int r = 0; r < kRuns; ++r) {
        auto store = StoreWriter::open(path, 60'000);
        if (!store) return;
        (*store)->begin(head);
        for (int i = 0; i < 20; ++i) (void)(*store)->add(row(i));
        if ((*store)->end(true, 0)) ++done[static_cast<std::size_t>(w)];
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(done == std::vector<int>(kWriters, kRuns));
  CHECK(number(path, "SELECT count(*) FROM runs WHERE state = 'whole'") == 20);
  CHECK(number(path, "SELECT count(*) FROM reports") == 400);
  CHECK(number(path, "PRAGMA user_version") == 1);
}

TEST_CASE("whoever holds the store too long is named") {
  const Folder folder;
  const std::string path = folder / "h.db";
  const Run head = sample_head();
  writer(path).reset();
  const auto other = Database::open(path, Database::Use::write, kShort);
  REQUIRE(other);
  REQUIRE(other->run("BEGIN IMMEDIATE"));
  auto store = StoreWriter::open(path, kShort);
  REQUIRE(store);
  (*store)->begin(head);
  const auto ended = (*store)->end(true, 0);
  REQUIRE_FALSE(ended);
  CHECK(ended.error().front().code == Code::store_locked);
  CHECK(ended.error().front().at.file == path);
  // Readers do not wait for writers.
  CHECK(fault_of_reading(path) == Code::internal);
}

TEST_CASE("what is no store is refused, and left as it is") {
  const Folder folder;
  const std::string text = folder / "project.yaml";
  const std::string words = "charta: 1\n" + std::string(2000, '#');
  std::ofstream(text) << words;
  CHECK(fault_of_writing(text) == Code::store_corrupt);
  CHECK(fault_of_reading(text) == Code::store_corrupt);
  CHECK(fs::file_size(text) == words.size());
  execute(folder / "other.db", "CREATE TABLE t (a)");
  CHECK(fault_of_writing(folder / "other.db") == Code::store_foreign);
  const std::string newer = folder / "newer.db";
  writer(newer).reset();
  execute(newer, "PRAGMA user_version = 7");
  CHECK(fault_of_writing(newer) == Code::store_newer);
  CHECK(fault_of_reading(newer) == Code::store_newer);
  execute(newer, "PRAGMA user_version = -1");
  CHECK(fault_of_reading(newer) == Code::store_corrupt);
  REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
  CHECK(fault_of_reading(folder / "fifo") == Code::not_a_file);
  CHECK(fault_of_writing(folder.path) == Code::not_a_file);
  CHECK(fault_of_writing(folder / "no/where.db") == Code::cannot_create);
  CHECK(fault_of_reading(folder / "none.db") == Code::read_failed);
}

TEST_CASE("a store with bytes gone is a fault, wherever they were") {
  const Folder folder;
  const std::string path = folder / "h.db";
  const Run head = sample_head();
  auto store = writer(path);
  store->begin(head);
  for (int i = 0; i < 300; ++i) REQUIRE(store->add(row(i)));
  REQUIRE(store->end(true, 0));
  store.reset();
  const auto size = fs::file_size(path);
  for (const auto part : {2, 3, 5}) {
    const std::string cut = folder / std::to_string(part);
    fs::copy_file(path, cut);
    fs::resize_file(cut, size / static_cast<unsigned>(part));
    const auto opened = StoreWriter::open(cut, kShort);
    bool sound = opened.has_value();
    if (sound) {
      (*opened)->begin(head);
      for (int i = 0; i < 300 && sound; ++i) {
        sound = (*opened)->add(row(i)).has_value();
      }
      if (sound) sound = (*opened)->end(true, 0).has_value();
    }
    CHECK_FALSE(sound);
  }
}

}  // namespace
}  // namespace charta
