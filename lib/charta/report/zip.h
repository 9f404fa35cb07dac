// SPDX-License-Identifier: EUPL-1.2
// A ZIP archive, the same bytes each time. Internal to report.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "charta/report/spool.h"

namespace charta {

// One member, compressed while it is written: only compressed bytes are kept,
// in a spool.
class ZipMember {
 public:
  explicit ZipMember(std::string name,
                     std::unique_ptr<Spool> spool = memory_spool());
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
  std::unique_ptr<Spool> packed_;
  std::uint64_t packed_size_ = 0;
  std::uint64_t at_ = 0;     // of its head in the archive
  std::uint32_t flags_ = 0;  // of its head
  std::uint32_t crc_ = 0;
  std::uint64_t size_ = 0;
};

// Writes members one after the other, then the directory; what it appends to
// the outs of all its calls is the archive. Every member is dated 1980-01-01.
// REQUIRES: less than 4 GiB and 65,536 members.
class Zip {
 public:
  // A finished member.
  void add(ZipMember& member, std::string& out);
  void add(std::string name, std::string_view text, std::string& out);
  // A member in pieces, while it is written or when it is finished: begin, pass
  // as often as wanted, and end when it is finished and pass() says that no
  // bytes wait. No other member comes in between.
  void begin(ZipMember& member, std::string& out);
  bool pass(ZipMember& member, std::string& out);
  void end(const ZipMember& member, std::string& out);
  void finish(std::string& out);

 private:
  void put_head(const ZipMember& member, bool sized, std::string& out);
  void append(std::string_view bytes, std::string& out);

  std::uint64_t written_ = 0;
  std::string directory_{};
  std::uint32_t members_ = 0;
};

}  // namespace charta
