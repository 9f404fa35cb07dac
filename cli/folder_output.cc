// SPDX-License-Identifier: EUPL-1.2
// Reading frames: a name, a size, the bytes.
#include "folder_output.h"

#include <charconv>

namespace charta {
namespace {

constexpr std::string_view kIndex = "index.html";

class FolderOutput : public Output {
 public:
  FolderOutput(Console& console, std::string folder)
      : console_(console), folder_(std::move(folder)) {
    if (!folder_.ends_with('/')) folder_ += '/';
  }

  Result<void> write(std::string_view bytes) override {
    rest_ += bytes;
    for (;;) {
      auto taken = take();
      if (!taken) return faults(std::move(taken).error());
      if (!*taken) return {};
    }
  }

  Result<void> close() override {
    if (!index_) return {};
    return index_->close();
  }

 private:
  // Writes the next whole piece, if it is there.
  Result<bool> take() {
    const std::size_t name_end = rest_.find('\n');
    if (name_end == std::string::npos) return false;
    const std::size_t size_end = rest_.find('\n', name_end + 1);
    if (size_end == std::string::npos) return false;
    std::size_t size = 0;
    std::from_chars(rest_.data() + name_end + 1, rest_.data() + size_end, size);
    if (rest_.size() - size_end - 1 < size) return false;
    const std::string name = rest_.substr(0, name_end);
    const std::string_view bytes =
        std::string_view(rest_).substr(size_end + 1, size);
    if (auto put = piece(name, bytes); !put) {
      return faults(std::move(put).error());
    }
    rest_.erase(0, size_end + 1 + size);
    return true;
  }

  Result<void> piece(const std::string& name, std::string_view bytes) {
    if (name != kIndex) return write_all(console_, folder_ + name, bytes);
    if (!index_) {
      CHARTA_TRY(index_, console_.create(folder_ + name));
    }
    return index_->write(bytes);
  }

  Console& console_;
  std::string folder_;
  std::string rest_{};
  std::unique_ptr<Output> index_{};
};

}  // namespace

Result<std::unique_ptr<Output>> open_folder(Console& console,
                                            const std::string& path) {
  if (auto made = console.make_folder(path); !made) {
    return faults(std::move(made).error());
  }
  return std::make_unique<FolderOutput>(console, path);
}

}  // namespace charta
