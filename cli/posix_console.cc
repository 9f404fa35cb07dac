// SPDX-License-Identifier: EUPL-1.2
// The console of a real process.
#include "posix_console.h"

#include <glob.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <thread>

#include "posix_files.h"
#include "posix_spool.h"
#include "signals.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kZoneBytes = 1U << 20U;
constexpr const char* kZoneFolder = "/usr/share/zoneinfo/";

bool hidden(const fs::path& path) {
  return path.filename().native().starts_with('.');
}

tl::unexpected<Diagnostics> unreadable(const std::string& path,
                                       const std::error_code& error) {
  return fault({.code = Code::read_failed,
                .at = {.file = path},
                .args = {path, error.message()}});
}

// Steps through a folder tree; a subfolder that cannot be opened is a fault,
// never a gap in the list.
Result<std::vector<std::string>> walk(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  for (; !error && at != fs::recursive_directory_iterator();
       at.increment(error)) {
    if (hidden(at->path())) {
      if (at->is_directory(error)) at.disable_recursion_pending();
      continue;
    }
    if (at->is_regular_file(error)) files.push_back(at->path().string());
  }
  if (error) return unreadable(folder, error);
  std::ranges::sort(files);
  return files;
}

bool plain_zone_name(std::string_view name) {
  return !name.empty() && name.front() != '/' &&
         name.find("..") == std::string_view::npos &&
         name.find('\0') == std::string_view::npos;
}

class PosixConsole : public Console {
 public:
  Result<std::unique_ptr<Input>> open(const std::string& path) override {
    return open_posix(path);
  }
  Result<std::unique_ptr<Input>> open_below(const std::string& folder,
                                            const std::string& name) override {
    return open_posix_below(folder, name);
  }
  Result<std::unique_ptr<Output>> create(const std::string& path) override {
    return create_posix(path);
  }
  Result<std::unique_ptr<Output>> extend(const std::string& path,
                                         std::uint64_t keep) override {
    return extend_posix(path, keep);
  }
  std::unique_ptr<LentSpools> lend_spools(const std::string& path) override {
    return lend_posix_spools(path);
  }
  Result<void> make_folder(const std::string& path) override {
    std::error_code error;
    fs::create_directories(path, error);
    if (!error) return {};
    return fault({.code = Code::cannot_create,
                  .at = {.file = path},
                  .args = {path, error.message()}});
  }
  bool is_folder(const std::string& path) override {
    std::error_code error;
    return fs::is_directory(path, error);
  }
  bool exists(const std::string& path) override {
    std::error_code error;
    return fs::exists(path, error);
  }
  Result<std::vector<std::string>> files_below(
      const std::string& folder) override {
    return walk(folder);
  }

  std::vector<std::string> matches(const std::string& pattern) override {
    glob_t found{};
    std::vector<std::string> names;
    if (::glob(pattern.c_str(), 0, nullptr, &found) == 0) {
      names.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    }
    ::globfree(&found);
    return names;
  }

  bool is_program(const std::string& path) override {
    return is_posix_program(path);
  }
  Result<ProgramEnd> run(const ProgramCall& call) override {
    return run_posix(call);
  }
  bool is_root() override { return ::geteuid() == 0; }
  Result<std::string> make_scratch() override {
    std::error_code error;
    std::string path =
        (fs::temp_directory_path(error) / "charta-XXXXXX").string();
    if (!error && ::mkdtemp(path.data()) != nullptr) return path;
    return fault({.code = Code::cannot_create,
                  .at = {.file = path},
                  .args = {path, std::strerror(errno)}});
  }
  void remove_scratch(const std::string& path) override {
    std::error_code error;
    fs::remove_all(path, error);
  }

  void out(std::string_view text) override {
    if (!put(STDOUT_FILENO, text)) failed_ = true;
  }
  void err(std::string_view text) override { put(STDERR_FILENO, text); }
  std::optional<std::string> variable(const char* name) override {
    const char* value = std::getenv(name);
    if (value == nullptr) return {};
    return value;
  }
  Day today() override {
    const auto now = std::chrono::system_clock::now();
    const auto days = std::chrono::floor<std::chrono::days>(now);
    return Day{static_cast<std::int32_t>(days.time_since_epoch().count())};
  }
  bool terminal() override { return ::isatty(STDOUT_FILENO) == 1; }
  std::uint32_t width() override {
    winsize size{};
    const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return known && size.ws_col > 0 ? size.ws_col : 80;
  }
  bool error_terminal() override { return ::isatty(STDERR_FILENO) == 1; }
  // Those that we may use: a system call, where the C library reads a file.
  std::uint32_t cores() override {
    cpu_set_t ours;
    CPU_ZERO(&ours);
    if (sched_getaffinity(0, sizeof(ours), &ours) == 0) {
      return static_cast<std::uint32_t>(std::max(1, CPU_COUNT(&ours)));
    }
    return std::max(1U, std::thread::hardware_concurrency());
  }
  std::uint64_t milliseconds() override {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    const auto count =
        std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
    return static_cast<std::uint64_t>(count);
  }
  void watch_signals() override { note_signals(); }
  bool interrupted() override { return signal_noted(); }
  std::optional<std::string> zone(std::string_view name) override {
    if (!plain_zone_name(name)) return {};
    auto text = read_all(*this, kZoneFolder + std::string(name), kZoneBytes);
    if (!text) return {};
    return *std::move(text);
  }
  bool out_failed() const override { return failed_; }

 private:
  static bool put(int file, std::string_view text) {
    while (!text.empty()) {
      const ssize_t done = ::write(file, text.data(), text.size());
      if (done < 0 && errno == EINTR) continue;
      if (done < 0) return false;
      text.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
  }

  bool failed_ = false;
};

}  // namespace

std::unique_ptr<Console> posix_console() {
  return std::make_unique<PosixConsole>();
}

}  // namespace charta
