// SPDX-License-Identifier: EUPL-1.2
// Bytes in a file that has no name.
#include "posix_spool.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace charta {
namespace {

namespace fs = std::filesystem;

// What the spools of an output share.
struct Ground {
  std::string folder{};
  std::optional<Diagnostic> failure{};

  void fail(Code code, int error) {
    if (failure) return;
    failure = Diagnostic{.code = code,
                         .at = {.file = folder},
                         .args = {folder, std::strerror(error)}};
  }
};

// Not every file system makes files without a name: there it is taken away.
int open_nameless(const std::string& folder) {
  const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file >= 0) return file;
  std::string name = folder + "/charta.tmp.XXXXXX";
  const int named = ::mkostemp(name.data(), O_CLOEXEC);
  if (named >= 0) ::unlink(name.c_str());
  return named;
}

class FileSpool : public Spool {
 public:
  explicit FileSpool(std::shared_ptr<Ground> ground)
      : ground_(std::move(ground)) {}
  FileSpool(const FileSpool&) = delete;
  FileSpool& operator=(const FileSpool&) = delete;
  ~FileSpool() override {
    if (file_ >= 0) ::close(file_);
  }

  void put(std::string_view bytes) override {
    waiting_ += bytes;
    if (waiting_.size() >= kSpoolPiece) spill();
  }
  bool take(std::string& out) override {
    if (taken_ < spilled_) return take_back(out);
    out += waiting_;
    const bool some = !waiting_.empty();
    waiting_.clear();
    return some;
  }

 private:
  void spill() {
    if (file_ < 0) file_ = open_nameless(ground_->folder);
    if (file_ < 0) ground_->fail(Code::cannot_create, errno);
    std::string_view rest = waiting_;
    while (!ground_->failure && !rest.empty()) {
      const ssize_t put = ::pwrite(file_, rest.data(), rest.size(), spilled_);
      if (put < 0 && errno == EINTR) continue;
      if (put < 0) return lose(errno);
      spilled_ += put;
      rest.remove_prefix(static_cast<std::size_t>(put));
    }
    waiting_.clear();
  }

  void lose(int error) {
    ground_->fail(Code::write_failed, error);
    waiting_.clear();
  }

  bool take_back(std::string& out) {
    const std::size_t before = out.size();
    out.resize(before + kSpoolPiece);
    ssize_t got = 0;
    do {
      got = ::pread(file_, out.data() + before, kSpoolPiece, taken_);
    } while (got < 0 && errno == EINTR);
    if (got <= 0) ground_->fail(Code::read_failed, got < 0 ? errno : EIO);
    out.resize(before + static_cast<std::size_t>(got < 0 ? 0 : got));
    taken_ += got < 0 ? 0 : got;
    return got > 0;
  }

  std::shared_ptr<Ground> ground_;
  std::string waiting_{};
  int file_ = -1;
  off_t spilled_ = 0;
  off_t taken_ = 0;
};

class FileSpools : public LentSpools {
 public:
  explicit FileSpools(std::string folder)
      : ground_(std::make_shared<Ground>(Ground{.folder = std::move(folder)})) {
  }
  std::unique_ptr<Spool> open() override {
    return std::make_unique<FileSpool>(ground_);
  }
  std::optional<Diagnostic> failure() const override {
    return ground_->failure;
  }

 private:
  std::shared_ptr<Ground> ground_;
};

std::string folder_for(const std::string& path) {
  struct stat status {};
  const bool there = ::stat(path.c_str(), &status) == 0;
  std::error_code error;
  if (path == "-" || (there && !S_ISREG(status.st_mode))) {
    const fs::path folder = fs::temp_directory_path(error);
    return error ? "/tmp" : folder.string();
  }
  const std::string folder = fs::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

}  // namespace

std::unique_ptr<LentSpools> lend_posix_spools(const std::string& path) {
  return std::make_unique<FileSpools>(folder_for(path));
}

}  // namespace charta
