// SPDX-License-Identifier: EUPL-1.2
// Reading and writing by file descriptor.
#include "posix_files.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <utility>

#include "signals.h"

namespace charta {
namespace {

tl::unexpected<Diagnostics> refused(Code code, const std::string& path,
                                    int error) {
  return fault({.code = code,
                .at = {.file = path},
                .args = {path, std::strerror(error)}});
}

class Handle {
 public:
  explicit Handle(int number) : number_(number) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  Handle(Handle&& other) noexcept : number_(other.release()) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Handle() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }
  int number() const { return number_; }
  int release() {
    const int number = number_;
    number_ = -1;
    return number;
  }

 private:
  int number_;
};

// What tells that a file is no longer what it was.
struct Version {
  off_t size = 0;
  timespec written{};

  explicit Version(const struct stat& status)
      : size(status.st_size), written(status.st_mtim) {}
  bool operator==(const Version& other) const {
    return size == other.size && written.tv_sec == other.written.tv_sec &&
           written.tv_nsec == other.written.tv_nsec;
  }
};

class FileInput : public Input {
 public:
  // Without a version the bytes come from a stream, which cannot change.
  FileInput(std::string path, int number, std::optional<Version> version)
      : path_(std::move(path)), file_(number), version_(version) {}
  std::uint64_t size() const override {
    return version_ ? static_cast<std::uint64_t>(version_->size) : 0;
  }

  bool ended() const override { return ended_; }

  Result<std::size_t> read(std::string& into, std::size_t size) override {
    const std::size_t before = into.size();
    into.resize(before + size);
    ssize_t got = 0;
    do {
      got = ::read(file_.number(), into.data() + before, size);
    } while (got < 0 && errno == EINTR && !signal_noted());
    const int error = errno;
    into.resize(before + static_cast<std::size_t>(got < 0 ? 0 : got));
    if (got < 0 && error == EINTR) return std::size_t{0};
    errno = error;
    if (got < 0) return refused(Code::read_failed, path_, errno);
    offset_ += got;
    ended_ = version_ && version_->size > 0 && offset_ >= version_->size &&
             static_cast<std::size_t>(got) < size;
    if ((got == 0 || ended_) && changed()) {
      return fault(
          {.code = Code::file_changed, .at = {.file = path_}, .args = {path_}});
    }
    return static_cast<std::size_t>(got);
  }

 private:
  bool changed() const {
    struct stat status {};
    return version_ && (::fstat(file_.number(), &status) != 0 ||
                        Version(status) != *version_);
  }

  std::string path_;
  Handle file_;
  std::optional<Version> version_;
  off_t offset_ = 0;
  bool ended_ = false;
};

bool write_fully(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(file, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

// A stream that is already there: standard output, a pipe, a device.
class StreamOutput : public Output {
 public:
  StreamOutput(std::string path, int number)
      : path_(std::move(path)), file_(number) {}
  Result<void> write(std::string_view bytes) override {
    if (write_fully(file_.number(), bytes)) return {};
    return refused(Code::write_failed, path_, errno);
  }
  Result<void> close() override { return {}; }

 private:
  std::string path_;
  Handle file_;
};

// A regular file that grows where it stands.
class GrowingOutput : public StreamOutput {
 public:
  GrowingOutput(std::string path, int number)
      : StreamOutput(path, number), path_(std::move(path)), file_(number) {}
  Result<void> close() override {
    if (::fsync(file_) == 0 || errno == EINVAL) return {};
    return refused(Code::write_failed, path_, errno);
  }

 private:
  std::string path_;
  int file_;
};

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

class FileOutput : public Output {
 public:
  FileOutput(std::string path, std::string temporary, int number)
      : path_(std::move(path)),
        temporary_(std::move(temporary)),
        file_(number) {}
  ~FileOutput() override {
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
  }

  Result<void> write(std::string_view bytes) override {
    if (write_fully(file_.number(), bytes)) return {};
    return refused(Code::write_failed, path_, errno);
  }

  // Bytes first, then the name, then the folder that holds the name: at no
  // moment does a reader see half a report.
  Result<void> close() override {
    if (::fsync(file_.number()) != 0 && errno != EINVAL) return failed();
    if (::close(file_.release()) != 0) return failed();
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) return failed();
    temporary_.clear();
    const Handle folder(
        ::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number() >= 0) ::fsync(folder.number());
    return {};
  }

 private:
  Result<void> failed() const {
    return refused(Code::write_failed, path_, errno);
  }

  std::string path_;
  std::string temporary_;
  Handle file_;
};

mode_t new_file_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

Result<std::unique_ptr<Output>> create_beside(const std::string& path) {
  std::string temporary = path + ".tmp.XXXXXX";
  const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0) return refused(Code::cannot_create, path, errno);
  ::fchmod(file, new_file_mode());
  return std::make_unique<FileOutput>(path, temporary, file);
}

// No FIFO can make this wait, and no terminal becomes ours.
constexpr int kReadFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

// Opens a name below a folder by steps, none of them a link: for kernels that
// do not know openat2.
int open_by_steps(int folder, std::string_view name) {
  Handle at(::fcntl(folder, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
  for (std::size_t slash = name.find('/'); slash != std::string_view::npos;
       slash = name.find('/')) {
    const std::string step(name.substr(0, slash));
    name.remove_prefix(slash + 1);
    if (step.empty() || step == ".") continue;
    if (step == "..") errno = EXDEV;
    if (step == "..") return -1;
    const int next = ::openat(at.number(), step.c_str(),
                              O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (next < 0) return -1;
    at = Handle(next);
  }
  return ::openat(at.number(), std::string(name).c_str(),
                  kReadFlags | O_NOFOLLOW);
}

int open_beneath(int folder, const std::string& name) {
  struct open_how how {};
  how.flags = kReadFlags;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  const long file =
      ::syscall(SYS_openat2, folder, name.c_str(), &how, sizeof(how));
  if (file >= 0) return static_cast<int>(file);
  const bool unknown = errno == ENOSYS || errno == EPERM;
  return unknown ? open_by_steps(folder, name) : -1;
}

tl::unexpected<Diagnostics> not_opened(const std::string& path, int error) {
  const bool missing = error == ENOENT || error == ENOTDIR;
  return refused(missing ? Code::input_missing : Code::read_failed, path,
                 error);
}

// The input behind a file that has just been opened. REQUIRES: no failure.
Result<std::unique_ptr<Input>> regular(const std::string& path, Handle file) {
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) {
    return refused(Code::read_failed, path, errno);
  }
  if (!S_ISREG(status.st_mode)) {
    return fault(
        {.code = Code::not_a_file, .at = {.file = path}, .args = {path}});
  }
  return std::make_unique<FileInput>(path, file.release(), Version(status));
}

}  // namespace

Result<std::unique_ptr<Input>> open_posix(const std::string& path) {
  if (path == "-") {
    return std::make_unique<FileInput>(path, STDIN_FILENO, std::nullopt);
  }
  Handle file(::open(path.c_str(), kReadFlags));
  if (file.number() < 0) return not_opened(path, errno);
  return regular(path, std::move(file));
}

Result<std::unique_ptr<Input>> open_posix_below(const std::string& folder,
                                                const std::string& name) {
  const std::string path = folder + name;
  const Handle root(::open(folder.empty() ? "." : folder.c_str(),
                           O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (root.number() < 0) return not_opened(path, errno);
  Handle file(open_beneath(root.number(), name));
  if (file.number() < 0 && errno == EXDEV) {
    return fault(
        {.code = Code::bad_reference, .at = {.file = path}, .args = {name}});
  }
  if (file.number() < 0) return not_opened(path, errno);
  return regular(path, std::move(file));
}

Result<std::unique_ptr<Output>> create_posix(const std::string& path) {
  if (path == "-") return std::make_unique<StreamOutput>(path, STDOUT_FILENO);
  struct stat status {};
  const bool there = ::stat(path.c_str(), &status) == 0;
  if (there && S_ISDIR(status.st_mode)) {
    return refused(Code::cannot_create, path, EISDIR);
  }
  if (!there || S_ISREG(status.st_mode)) return create_beside(path);
  const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
  if (file < 0) return refused(Code::cannot_create, path, errno);
  return std::make_unique<StreamOutput>(path, file);
}

Result<std::unique_ptr<Output>> extend_posix(const std::string& path,
                                             std::uint64_t keep) {
  struct stat status {};
  const bool there = path != "-" && ::stat(path.c_str(), &status) == 0;
  if (path == "-" || (there && !S_ISREG(status.st_mode))) {
    return create_posix(path);
  }
  Handle file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
  const auto size = static_cast<off_t>(keep);
  if (file.number() < 0 || ::ftruncate(file.number(), size) != 0 ||
      ::lseek(file.number(), size, SEEK_SET) < 0) {
    return refused(Code::cannot_create, path, errno);
  }
  return std::make_unique<GrowingOutput>(path, file.release());
}

}  // namespace charta
