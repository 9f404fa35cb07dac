// SPDX-License-Identifier: EUPL-1.2
// The only file that includes zlib.
#include "charta/report/zip.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace charta {

struct ZipMember::Deflate {
  Deflate() {
    ::deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8,
                   Z_DEFAULT_STRATEGY);
  }
  Deflate(const Deflate&) = delete;
  Deflate& operator=(const Deflate&) = delete;
  ~Deflate() { ::deflateEnd(&stream); }

  z_stream stream{};
};

namespace {

constexpr std::size_t kBlock = 64 * 1024;
constexpr std::uint32_t kVersion = 20;
constexpr std::uint32_t kUtf8 = 0x0800;
constexpr std::uint32_t kDeflated = 8;
constexpr std::uint32_t kDay = 0x0021;  // 1980-01-01

void put(std::uint64_t number, std::size_t bytes, std::string& out) {
  for (std::size_t i = 0; i < bytes; ++i) {
    out += static_cast<char>(number & 0xFFU);
    number >>= 8U;
  }
}

}  // namespace

ZipMember::ZipMember(std::string name)
    : name_(std::move(name)), deflate_(std::make_unique<Deflate>()) {}
ZipMember::ZipMember(ZipMember&&) noexcept = default;
ZipMember& ZipMember::operator=(ZipMember&&) noexcept = default;
ZipMember::~ZipMember() = default;

void ZipMember::pump(std::string_view bytes, bool last) {
  std::array<Bytef, kBlock> room;
  z_stream& stream = deflate_->stream;
  std::string in(bytes);
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  do {
    stream.next_out = room.data();
    stream.avail_out = static_cast<uInt>(room.size());
    ::deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
    packed_.append(reinterpret_cast<const char*>(room.data()),
                   room.size() - stream.avail_out);
  } while (stream.avail_out == 0);
}

void ZipMember::write(std::string_view bytes) {
  size_ += bytes.size();
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, kBlock);
    crc_ = static_cast<std::uint32_t>(
        ::crc32(crc_, reinterpret_cast<const Bytef*>(part.data()),
                static_cast<uInt>(part.size())));
    pump(part, false);
    bytes.remove_prefix(part.size());
  }
}

void ZipMember::finish() {
  pump({}, true);
  deflate_.reset();
}

void Zip::add(ZipMember member) {
  std::string head;
  put(kVersion, 2, head);
  put(kUtf8, 2, head);
  put(kDeflated, 2, head);
  put(kDay << 16U, 4, head);
  put(member.crc_, 4, head);
  put(member.packed_.size(), 4, head);
  put(member.size_, 4, head);
  put(member.name_.size(), 2, head);
  put(0, 2, head);
  const std::size_t at = out_.size() - begin_;
  out_ += "PK\x03\x04" + head + member.name_ + member.packed_;
  directory_ += "PK\x01\x02";
  put(kVersion, 2, directory_);
  directory_ += head;
  put(0, 10, directory_);
  put(at, 4, directory_);
  directory_ += member.name_;
  ++members_;
}

void Zip::add(std::string name, std::string_view text) {
  ZipMember member(std::move(name));
  member.write(text);
  member.finish();
  add(std::move(member));
}

void Zip::finish() {
  const std::size_t at = out_.size() - begin_;
  out_ += directory_ + "PK\x05\x06";
  put(0, 4, out_);
  put(members_, 2, out_);
  put(members_, 2, out_);
  put(directory_.size(), 4, out_);
  put(at, 4, out_);
  put(0, 2, out_);
}

}  // namespace charta
