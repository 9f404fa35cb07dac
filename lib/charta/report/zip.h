// SPDX-License-Identifier: EUPL-1.2
// A ZIP archive in memory, the same bytes each time. Internal to report.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace charta {

// One member, compressed while it is written: only compressed bytes are kept.
class ZipMember {
 public:
  explicit ZipMember(std::string name);
  ZipMember(ZipMember&&) noexcept;
  ZipMember& operator=(ZipMember&&) noexcept;
  ~ZipMember();

  void write(std::string_view bytes);
  // No more is written.
  void finish();

 private:
  friend class Zip;
  struct Deflate;
  void pump(std::string_view bytes, bool last);

  std::string name_;
  std::unique_ptr<Deflate> deflate_;
  std::string packed_{};
  std::uint32_t crc_ = 0;
  std::uint64_t size_ = 0;
};

// Adds members one after the other, then the directory. Every member is dated
// 1980-01-01. REQUIRES: less than 4 GiB and 65,536 members.
class Zip {
 public:
  explicit Zip(std::string& out) : out_(out), begin_(out.size()) {}
  void add(ZipMember member);
  void add(std::string name, std::string_view text);
  void finish();

 private:
  std::string& out_;
  std::size_t begin_;
  std::string directory_{};
  std::uint32_t members_ = 0;
};

}  // namespace charta
