// SPDX-License-Identifier: EUPL-1.2
// From one file to the next.
#include "portion_queue.h"

namespace charta {

std::optional<Portion> PortionQueue::open(InputQueue::Item item) {
  ++files_;
  seen_ = item.seen;
  if (item.faults.empty()) {
    stream_.emplace(*console_, std::move(item.file), Limits{});
    return {};
  }
  Portion portion{.faults = std::move(item.faults)};
  portion.source.name = std::move(item.file.path);
  return portion;
}

std::optional<Portion> PortionQueue::any() {
  for (;;) {
    if (stream_) {
      if (auto portion = stream_->next()) return portion;
      stream_.reset();
    }
    auto item = inputs_->next();
    if (!item) return {};
    if (auto portion = open(*std::move(item))) return portion;
  }
}

std::optional<Portion> PortionQueue::next() {
  for (;;) {
    auto portion = any();
    if (!portion || console_->interrupted()) return {};
    if (portions_++ % shard_.of != shard_.part) continue;
    for (Diagnostic& fault : portion->faults) {
      // It was there a moment ago: that is no slip of the pen.
      if (seen_ && fault.code == Code::input_missing) {
        fault.code = Code::read_failed;
      }
    }
    return portion;
  }
}

// A shard counts its lines, so they come one by one.
std::optional<Portion> PortionQueue::next_lines() {
  if (!stream_ || shard_.of != 1) return next();
  auto portion = stream_->lines();
  if (console_->interrupted()) return {};
  return portion ? std::move(portion) : next();
}

double PortionQueue::done() const {
  if (inputs_->open() || files_ == 0) return 0;
  const auto all = static_cast<double>(files_ + inputs_->waiting().size());
  const double now = stream_ ? stream_->done() : 1;
  return (static_cast<double>(files_ - 1) + now) / all;
}

}  // namespace charta
