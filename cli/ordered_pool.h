// SPDX-License-Identifier: EUPL-1.2
// Work done by several threads, its results in the order in which it was given.
// A result that is ready before its turn is parked; nobody waits to write.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "signals.h"

namespace charta {

// The protocol is (put | take)*, by one thread; take() as often as put(). With
// no threads, put() does the work itself. Bounded by the caller: it takes
// before it puts when waiting() is as much as it wants in memory.
template <class Work, class Done>
class OrderedPool {
 public:
  // Called with the number of the thread, which has that number to itself.
  using Worker = std::function<Done(std::size_t thread, Work&& work)>;

  OrderedPool(std::size_t threads, Worker worker) : worker_(std::move(worker)) {
    const SignalShield shield;
    for (std::size_t i = 0; i < threads; ++i) {
      threads_.emplace_back([this, i] { serve(i); });
    }
  }
  OrderedPool(const OrderedPool&) = delete;
  OrderedPool& operator=(const OrderedPool&) = delete;
  ~OrderedPool() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    given_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  // How many results were not taken yet.
  std::size_t waiting() const { return waiting_; }

  void put(Work&& work) {
    ++waiting_;
    if (threads_.empty()) {
      slots_.emplace_back(worker_(0, std::move(work)));
      return;
    }
    {
      const std::lock_guard lock(mutex_);
      slots_.emplace_back();
      todo_.emplace_back(std::move(work), &slots_.back());
    }
    given_.notify_one();
  }

  // Whether take() would not wait.
  bool ready() {
    const std::lock_guard lock(mutex_);
    return !slots_.empty() && slots_.front().has_value();
  }

  // The oldest result. REQUIRES: waiting() > 0.
  Done take() {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return slots_.front().has_value(); });
    Done result = *std::move(slots_.front());
    slots_.pop_front();
    --waiting_;
    return result;
  }

 private:
  using Slot = std::optional<Done>;

  void serve(std::size_t thread) {
    for (;;) {
      std::unique_lock lock(mutex_);
      given_.wait(lock, [this] { return closed_ || !todo_.empty(); });
      if (todo_.empty()) return;
      auto [work, slot] = std::move(todo_.front());
      todo_.pop_front();
      lock.unlock();
      Done result = worker_(thread, std::move(work));
      lock.lock();
      *slot = std::move(result);
      lock.unlock();
      done_.notify_one();
    }
  }

  Worker worker_;
  std::mutex mutex_{};
  std::condition_variable given_{};
  std::condition_variable done_{};
  std::deque<std::pair<Work, Slot*>> todo_{};
  std::deque<Slot> slots_{};  // deques never move what stays in them
  std::size_t waiting_ = 0;
  bool closed_ = false;
  std::vector<std::thread> threads_{};
};

}  // namespace charta
