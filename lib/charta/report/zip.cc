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
constexpr std::uint32_t kSizesFollow = 0x0008;  // the data, not in its head
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

void Zip::append(std::string_view bytes, std::string& out) {
  out += bytes;
  written_ += bytes.size();
}

// What local head and directory share.
void Zip::put_head(const ZipMember& member, std::uint32_t flags, bool sized,
                   std::string& out) {
  put(kVersion, 2, out);
  put(flags, 2, out);
  put(kDeflated, 2, out);
  put(kDay << 16U, 4, out);
  put(sized ? member.crc_ : 0, 4, out);
  put(sized ? member.passed_ : 0, 4, out);
  put(sized ? member.size_ : 0, 4, out);
  put(member.name_.size(), 2, out);
  put(0, 2, out);
}

void Zip::enter(const ZipMember& member, std::uint32_t flags) {
  directory_ += "PK\x01\x02";
  put(kVersion, 2, directory_);
  put_head(member, flags, true, directory_);
  put(0, 10, directory_);
  put(member.at_, 4, directory_);
  directory_ += member.name_;
  ++members_;
}

void Zip::add(ZipMember member, std::string& out) {
  member.at_ = written_;
  member.passed_ = member.packed_.size();
  std::string head = "PK\x03\x04";
  put_head(member, kUtf8, true, head);
  append(head + member.name_, out);
  append(member.packed_, out);
  enter(member, kUtf8);
}

void Zip::add(std::string name, std::string_view text, std::string& out) {
  ZipMember member(std::move(name));
  member.write(text);
  member.finish();
  add(std::move(member), out);
}

void Zip::begin(ZipMember& member, std::string& out) {
  member.at_ = written_;
  std::string head = "PK\x03\x04";
  put_head(member, kUtf8 | kSizesFollow, false, head);
  append(head + member.name_, out);
}

void Zip::pass(ZipMember& member, std::string& out) {
  append(member.packed_, out);
  member.passed_ += member.packed_.size();
  member.packed_.clear();
}

void Zip::end(ZipMember member, std::string& out) {
  pass(member, out);
  std::string sizes = "PK\x07\x08";
  put(member.crc_, 4, sizes);
  put(member.passed_, 4, sizes);
  put(member.size_, 4, sizes);
  append(sizes, out);
  enter(member, kUtf8 | kSizesFollow);
}

void Zip::finish(std::string& out) {
  const std::uint64_t at = written_;
  std::string tail = directory_ + "PK\x05\x06";
  put(0, 4, tail);
  put(members_, 2, tail);
  put(members_, 2, tail);
  put(directory_.size(), 4, tail);
  put(at, 4, tail);
  put(0, 2, tail);
  append(tail, out);
}

}  // namespace charta
