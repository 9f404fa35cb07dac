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

ZipMember::ZipMember(std::string name, std::unique_ptr<Spool> spool)
    : name_(std::move(name)),
      deflate_(std::make_unique<Deflate>()),
      packed_(std::move(spool)) {}
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
    const std::size_t packed = room.size() - stream.avail_out;
    packed_->put({reinterpret_cast<const char*>(room.data()), packed});
    packed_size_ += packed;
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
void Zip::put_head(const ZipMember& member, bool sized, std::string& out) {
  put(kVersion, 2, out);
  put(member.flags_, 2, out);
  put(kDeflated, 2, out);
  put(kDay << 16U, 4, out);
  put(sized ? member.crc_ : 0, 4, out);
  put(sized ? member.packed_size_ : 0, 4, out);
  put(sized ? member.size_ : 0, 4, out);
  put(member.name_.size(), 2, out);
  put(0, 2, out);
}

void Zip::begin(ZipMember& member, std::string& out) {
  const bool finished = member.deflate_ == nullptr;
  member.at_ = written_;
  member.flags_ = finished ? kUtf8 : kUtf8 | kSizesFollow;
  std::string head = "PK\x03\x04";
  put_head(member, finished, head);
  append(head + member.name_, out);
}

bool Zip::pass(ZipMember& member, std::string& out) {
  const std::size_t before = out.size();
  const bool some = member.packed_->take(out);
  written_ += out.size() - before;
  return some;
}

void Zip::end(const ZipMember& member, std::string& out) {
  if ((member.flags_ & kSizesFollow) != 0) {
    std::string sizes = "PK\x07\x08";
    put(member.crc_, 4, sizes);
    put(member.packed_size_, 4, sizes);
    put(member.size_, 4, sizes);
    append(sizes, out);
  }
  directory_ += "PK\x01\x02";
  put(kVersion, 2, directory_);
  put_head(member, true, directory_);
  put(0, 10, directory_);
  put(member.at_, 4, directory_);
  directory_ += member.name_;
  ++members_;
}

void Zip::add(ZipMember& member, std::string& out) {
  begin(member, out);
  while (pass(member, out)) continue;
  end(member, out);
}

void Zip::add(std::string name, std::string_view text, std::string& out) {
  ZipMember member(std::move(name));
  member.write(text);
  member.finish();
  add(member, out);
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
