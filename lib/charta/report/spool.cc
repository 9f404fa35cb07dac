// SPDX-License-Identifier: EUPL-1.2
// Spools in memory.
#include "charta/report/spool.h"

namespace charta {
namespace {

class MemorySpool : public Spool {
 public:
  void put(std::string_view bytes) override { bytes_ += bytes; }
  bool take(std::string& out) override {
    const std::string_view piece =
        std::string_view(bytes_).substr(taken_, kSpoolPiece);
    if (piece.empty()) return false;
    out += piece;
    taken_ += piece.size();
    if (taken_ < bytes_.size()) return true;
    bytes_.clear();
    taken_ = 0;
    return true;
  }

 private:
  std::string bytes_{};
  std::size_t taken_ = 0;
};

}  // namespace

std::unique_ptr<Spool> memory_spool() {
  return std::make_unique<MemorySpool>();
}

std::unique_ptr<Spool> open_spool(Spools* spools) {
  return spools == nullptr ? memory_spool() : spools->open();
}

}  // namespace charta
