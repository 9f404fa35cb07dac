// SPDX-License-Identifier: EUPL-1.2
// Growth of the arena: blocks double, so that a document costs few of them.
#include "charta/base/arena.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::size_t kLargestBlock = 1024 * 1024;

}  // namespace

void* Arena::grow(std::size_t size, std::size_t align) {
  const std::size_t left = cap_ - std::min(cap_, used());
  if (size + align > left) {
    exhausted_ = true;
    return nullptr;
  }
  std::size_t next = blocks_.empty()
                         ? first_
                         : std::min(blocks_.back().size() * 2, kLargestBlock);
  next = std::min(std::max(next, size + align), left);
  total_ += used_;
  current_ = blocks_.emplace_back(next).data();
  room_ = next;
  used_ = 0;
  return allocate(size, align);
}

void Arena::reset() {
  if (blocks_.size() > 1) blocks_.erase(blocks_.begin() + 1, blocks_.end());
  current_ = blocks_.empty() ? nullptr : blocks_.front().data();
  room_ = blocks_.empty() ? 0 : blocks_.front().size();
  used_ = 0;
  total_ = 0;
  exhausted_ = false;
}

}  // namespace charta
