// SPDX-License-Identifier: EUPL-1.2
// The image: a part of the program's data that is all zeros when it is linked.
// While the image is made, every allocation of C++ is taken from it, at the
// addresses that it will have ever after, for the program is linked statically
// and is loaded at one place. Afterwards deleting what lies in it does nothing.
#include "image.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

#include "audit_session.h"
#include "posix_console.h"
#include "spare_blocks.h"

namespace charta {
namespace {

// Half as much again as the charters need; the build says when it is too
// little.
constexpr std::size_t kImageBytes = std::size_t{12} << 20U;
constexpr std::size_t kGrain = 16;
constexpr std::size_t kSmall = 1024;  // above it sizes are powers of two
constexpr std::array<std::string_view, 2> kCharters = {"essentiel",
                                                       "fr-territoires"};

struct alignas(kGrain) Root {
  std::size_t used = 0;  // 0: not made yet
  std::array<Session*, kCharters.size()> sessions{};
};

struct alignas(4096) Image {
  Root root{};
  std::array<char, kImageBytes - sizeof(Root)> bytes{};
};
[[gnu::section(".charta_image")]] Image image;

// Before each block: what it takes to use it again.
struct alignas(kGrain) Header {
  std::size_t size = 0;
  Header* next = nullptr;
};

bool making = false;
std::size_t taken = 0;
std::array<Header*, kSmall / kGrain + 64> spare{};

std::size_t rounded(std::size_t size) {
  if (size > kSmall) return std::bit_ceil(size);
  return std::max(kGrain, (size + kGrain - 1) / kGrain * kGrain);
}

Header*& spare_of(std::size_t size) {
  const std::size_t row = size <= kSmall
                              ? size / kGrain - 1
                              : kSmall / kGrain + std::bit_width(size) - 1;
  return spare[row];
}

void* take(std::size_t wanted) {
  const std::size_t size = rounded(wanted);
  Header*& first = spare_of(size);
  Header* block = first;
  if (block != nullptr) {
    first = block->next;
  } else {
    if (taken + sizeof(Header) + size > image.bytes.size()) {
      std::fputs("charta: kImageBytes is too small\n", stderr);
      std::_Exit(1);
    }
    block = new (image.bytes.data() + taken) Header{.size = size};
    taken += sizeof(Header) + size;
  }
  return block + 1;
}

// Zeros, so that the file of the program packs well.
void give_back(void* memory) {
  Header* const block = static_cast<Header*>(memory) - 1;
  std::memset(memory, 0, block->size);
  Header*& first = spare_of(block->size);
  block->next = first;
  first = block;
}

bool open_all() {
  const auto console = posix_console();
  making = true;
  for (std::size_t i = 0; i < kCharters.size(); ++i) {
    Arguments arguments;
    arguments.options["--charter"] = {std::string(kCharters[i])};
    auto session = Session::open(arguments, *console);
    if (!session) {
      refuse(arguments, *console, session.error());
      return false;
    }
    image.root.sessions[i] = session->release();
  }
  making = false;
  image.root.used = sizeof(Root) + taken;
  return true;
}

}  // namespace

Session* imaged_session(std::string_view charter) {
  const auto* const at = std::ranges::find(kCharters, charter);
  if (image.root.used == 0 || at == kCharters.end()) return nullptr;
  return image.root.sessions[static_cast<std::size_t>(at - kCharters.begin())];
}

bool in_image(const void* memory) {
  const auto offset = reinterpret_cast<std::uintptr_t>(memory) -
                      reinterpret_cast<std::uintptr_t>(&image);
  return offset < sizeof(Image);
}

bool awaits_image() { return image.root.used == 0; }

int make_image(const char* path) {
  if (!open_all()) return 1;
  std::FILE* const file = std::fopen(path, "wb");
  if (file == nullptr) return 1;
  const bool whole = std::fwrite(&image, sizeof(Image), 1, file) == 1;
  return std::fclose(file) == 0 && whole ? 0 : 1;
}

namespace {

constinit thread_local SpareBlocks spare_blocks;

void* allocate(std::size_t size) {
  if (making) return take(size);
  void* const memory = spare_blocks.take(size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

// `size` is 0 when it is not known.
void release(void* memory, std::size_t size) {
  if (!in_image(memory)) {
    spare_blocks.give_back(memory, size);
  } else if (making) {
    give_back(memory);
  }
}

}  // namespace
}  // namespace charta

void* operator new(std::size_t size) { return charta::allocate(size); }
void* operator new[](std::size_t size) { return charta::allocate(size); }
void operator delete(void* memory) noexcept { charta::release(memory, 0); }
void operator delete[](void* memory) noexcept { charta::release(memory, 0); }
void operator delete(void* memory, std::size_t size) noexcept {
  charta::release(memory, size);
}
void operator delete[](void* memory, std::size_t size) noexcept {
  charta::release(memory, size);
}
