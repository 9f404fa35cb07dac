// SPDX-License-Identifier: EUPL-1.2
// Running a program by posix_spawn. Its streams are files in memory, so that
// neither side can wait for the other.
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#include "program.h"

namespace charta {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPause{2};
constexpr std::chrono::seconds kGrace{2};  // between asking and killing

class MemoryFile {
 public:
  explicit MemoryFile(const char* name)
      : number_(::memfd_create(name, MFD_CLOEXEC)) {}
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

  bool fill(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t put = ::write(number_, bytes.data(), bytes.size());
      if (put < 0 && errno == EINTR) continue;
      if (put < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return ::lseek(number_, 0, SEEK_SET) == 0;
  }

  std::string take() const {
    struct stat status {};
    if (::fstat(number_, &status) != 0) return {};
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
      const ssize_t got =
          ::pread(number_, bytes.data() + done, bytes.size() - done,
                  static_cast<off_t>(done));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) break;
      done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
  }

 private:
  int number_;
};

// What the child begins with: three streams, a group of its own, default
// signals.
class Start {
 public:
  Start(const MemoryFile& in, const MemoryFile& out, const MemoryFile& err) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_adddup2(&actions_, in.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, out.number(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, err.number(), STDERR_FILENO);
    ::posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    ::posix_spawnattr_init(&attributes_);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes_, &signals);
    ::sigaddset(&signals, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP |
                                                 POSIX_SPAWN_SETSIGMASK |
                                                 POSIX_SPAWN_SETSIGDEF);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;
  ~Start() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }

  // 0, or what kept it from starting.
  int spawn(const std::vector<std::string>& words, pid_t& child) const {
    std::vector<char*> argv;
    argv.reserve(words.size() + 1);
    for (const std::string& word : words) {
      argv.push_back(const_cast<char*>(word.c_str()));
    }
    argv.push_back(nullptr);
    return ::posix_spawn(&child, argv.front(), &actions_, &attributes_,
                         argv.data(), environ);
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

void limit(pid_t child, const ProgramCall& call) {
  const rlimit file{call.output_bytes, call.output_bytes};
  ::prlimit(child, RLIMIT_FSIZE, &file, nullptr);
  const rlimit memory{call.memory_bytes, call.memory_bytes};
  ::prlimit(child, RLIMIT_AS, &memory, nullptr);
}

// The status of an ended child, or nothing after the deadline.
bool wait_until(pid_t child, Clock::time_point deadline, int& status) {
  for (;;) {
    const pid_t ended = ::waitpid(child, &status, WNOHANG);
    if (ended == child || (ended < 0 && errno != EINTR)) return true;
    if (Clock::now() >= deadline) return false;
    std::this_thread::sleep_for(kPause);
  }
}

void stop(pid_t child, int& status) {
  ::kill(-child, SIGTERM);
  if (wait_until(child, Clock::now() + kGrace, status)) {
    ::kill(-child, SIGKILL);
    return;
  }
  ::kill(-child, SIGKILL);
  ::waitpid(child, &status, 0);
}

tl::unexpected<Diagnostics> not_started(const ProgramCall& call, int error) {
  return fault({.code = Code::plugin_failed,
                .args = {call.words.front(), std::strerror(error)}});
}

}  // namespace

Result<ProgramEnd> run_posix(const ProgramCall& call) {
  const MemoryFile in("charta-in");
  const MemoryFile out("charta-out");
  const MemoryFile err("charta-err");
  if (in.number() < 0 || out.number() < 0 || err.number() < 0 ||
      !in.fill(call.input)) {
    return not_started(call, errno);
  }
  pid_t child = 0;
  const Start start(in, out, err);
  if (const int error = start.spawn(call.words, child); error != 0) {
    return not_started(call, error);
  }
  limit(child, call);
  int status = 0;
  ProgramEnd end;
  const auto deadline = Clock::now() + std::chrono::seconds(call.seconds);
  end.too_slow = !wait_until(child, deadline, status);
  if (end.too_slow) stop(child, status);
  end.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  end.output = out.take();
  end.errors = err.take();
  return end;
}

bool is_posix_program(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
         ::access(path.c_str(), X_OK) == 0;
}

}  // namespace charta
