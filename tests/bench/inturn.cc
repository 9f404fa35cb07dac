// SPDX-License-Identifier: EUPL-1.2
// inturn [-n TIMES] -- COMMAND [ARGUMENT...]: runs the command and /bin/true in
// turn, and prints the median CPU of each (user and system, as the kernel
// counts it), their ratio, and the command's peak memory. In turn, so that
// whatever else the machine does falls on both alike.
// inturn once -- COMMAND [ARGUMENT...]: runs it once, and prints milliseconds
// by the clock and of CPU, KiB of peak memory, and the exit code: for scripts
// that take turns themselves.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

namespace {

struct Run {
  double wall = 0;
  double milliseconds = 0;
  long peak_kib = 0;
  int status = 0;
};

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 +
         static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void give_up(const char* what) {
  std::fprintf(stderr, "inturn: %s\n", what);
  std::exit(64);
}

// One run with no input and no output.
Run run(char* const* command) {
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  for (const int stream : {0, 1, 2}) {
    posix_spawn_file_actions_addopen(&quiet, stream, "/dev/null", O_RDWR, 0);
  }
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawnp(&child, command[0], &quiet, nullptr, command, environ) !=
      0) {
    give_up("cannot start the command");
  }
  posix_spawn_file_actions_destroy(&quiet);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> wall =
      std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status)) give_up("the command was killed");
  return {.wall = wall.count(),
          .milliseconds =
              milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
          .peak_kib = usage.ru_maxrss,
          .status = WEXITSTATUS(status)};
}

double median(std::vector<double> values) {
  const auto middle =
      values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

struct Order {
  int times = 100;
  bool once = false;
  char** command = nullptr;
};

Order order(int count, char** words) {
  Order order;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (word == "--" && i + 1 < count) {
      order.command = words + i + 1;
      return order;
    }
    if (word == "once") {
      order.once = true;
      continue;
    }
    if (word != "-n" || i + 1 == count) break;
    order.times = std::atoi(words[++i]);
    if (order.times < 1) give_up("-n wants a number from 1");
  }
  give_up("usage: inturn [-n TIMES | once] -- COMMAND [ARGUMENT...]");
}

int once(char** command) {
  const Run only = run(command);
  std::printf("%.3f %.3f %ld %d\n", only.wall, only.milliseconds, only.peak_kib,
              only.status);
  return 0;
}

int in_turn(const Order& wanted) {
  char path[] = "/bin/true";
  char* const yardstick[] = {path, nullptr};

  std::vector<double> ours;
  std::vector<double> theirs;
  Run last;
  long peak_kib = 0;
  for (int i = 0; i < wanted.times; ++i) {
    last = run(wanted.command);
    ours.push_back(last.milliseconds);
    peak_kib = std::max(peak_kib, last.peak_kib);
    theirs.push_back(run(yardstick).milliseconds);
  }
  std::printf(
      "%.3f ms, /bin/true %.3f ms, ratio %.2f, peak %.1f MiB, exit %d, "
      "%d runs\n",
      median(ours), median(theirs), median(ours) / median(theirs),
      static_cast<double>(peak_kib) / 1024.0, last.status, wanted.times);
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const Order wanted = order(count, words);
  return wanted.once ? once(wanted.command) : in_turn(wanted);
}
