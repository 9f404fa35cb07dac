// SPDX-License-Identifier: EUPL-1.2
// The one data model: what readers build is what CEL reads.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace charta {

// What a value is. `error` and `unknown` exist only inside an evaluation.
enum class Kind : std::uint8_t {
  null,
  boolean,
  integer,
  uinteger,
  real,
  string,
  bytes,
  list,
  map,
  timestamp,
  duration,
  type,      // a CEL type as a value; its text is the type's name
  optional,  // present or none
  address,   // net.IP
  network,   // net.CIDR
  error,
  unknown,
};

// Bytes of a source, end exclusive; {0, 0} when there is none.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const Span&) const = default;
};

// Where a value of a container stands. `key` is empty for list items; `source`
// numbers the document's sources (the organisation's file may stand behind a
// descriptor).
struct Place {
  Span key{};
  Span value{};
  std::uint32_t source = 0;
};

class Value;
struct List;
struct Map;
struct Fault;
struct Unknown;
struct Host;

// A datum of 16 bytes, trivially copyable: scalars inside, all else a view into
// the arena of the document, program or evaluation that made it.
class Value {
 public:
  constexpr Value() : head_(0), integer_(0) {}

  static Value of(bool b) {
    Value v(Kind::boolean);
    v.integer_ = b ? 1 : 0;
    return v;
  }
  static Value of(std::int64_t i) {
    Value v(Kind::integer);
    v.integer_ = i;
    return v;
  }
  static Value of(std::uint64_t u) {
    Value v(Kind::uinteger);
    v.uinteger_ = u;
    return v;
  }
  static Value of(double d) {
    Value v(Kind::real);
    v.real_ = d;
    return v;
  }
  // REQUIRES: text is valid UTF-8 and outlives the value.
  static Value of(std::string_view text) { return view(Kind::string, text); }
  static Value bytes(std::string_view octets) {
    return view(Kind::bytes, octets);
  }
  static Value type(std::string_view name) { return view(Kind::type, name); }
  static Value of(const List* list) {
    Value v(Kind::list);
    v.pointer_ = list;
    return v;
  }
  static Value of(const Map* map) {
    Value v(Kind::map);
    v.pointer_ = map;
    return v;
  }
  // Seconds since 1970-01-01T00:00:00Z and 0 <= nanos < 1e9.
  static Value timestamp(std::int64_t seconds, std::uint32_t nanos) {
    Value v(Kind::timestamp);
    v.head_ = head(Kind::timestamp, nanos);
    v.integer_ = seconds;
    return v;
  }
  static Value duration(std::int64_t nanos) {
    Value v(Kind::duration);
    v.integer_ = nanos;
    return v;
  }
  // An optional holding *inner, or none when inner is null.
  static Value optional(const Value* inner) {
    Value v(Kind::optional);
    v.pointer_ = inner;
    return v;
  }
  static Value host(Kind kind, const Host* host) {
    Value v(kind);
    v.pointer_ = host;
    return v;
  }
  static Value of(const Fault* fault) {
    Value v(Kind::error);
    v.pointer_ = fault;
    return v;
  }
  static Value of(const Unknown* unknown) {
    Value v(Kind::unknown);
    v.pointer_ = unknown;
    return v;
  }

  // An entry of a document that says nothing: the pass that types a descriptor
  // puts it where a declared field is null, empty, `unknown` or `NSP`, so that
  // the key's place is kept. CEL reads it as a key that is not there, and as an
  // item of a list that nobody knows.
  static Value absent() {
    Value v(Kind::unknown);
    v.pointer_ = nullptr;
    return v;
  }
  bool is_absent() const {
    return kind() == Kind::unknown && pointer_ == nullptr;
  }

  Kind kind() const { return static_cast<Kind>(head_ & 0xFFU); }
  bool is(Kind kind) const { return this->kind() == kind; }
  // Neither an error nor an unknown.
  bool known() const { return kind() < Kind::error; }
  // Whether both are of one kind and, where the kind has one, of one size.
  bool same_form(const Value& other) const { return head_ == other.head_; }

  // The accessors below never convert. REQUIRES: the kind that each names.
  bool boolean() const { return integer_ != 0; }
  std::int64_t integer() const { return integer_; }
  std::uint64_t uinteger() const { return uinteger_; }
  double real() const { return real_; }
  // string, bytes, type
  std::string_view text() const { return {text_, size()}; }
  const List& list() const { return *static_cast<const List*>(pointer_); }
  const Map& map() const { return *static_cast<const Map*>(pointer_); }
  std::int64_t seconds() const { return integer_; }      // timestamp
  std::uint32_t nanos() const { return size(); }         // timestamp
  std::int64_t nanoseconds() const { return integer_; }  // duration
  // The held value, or null for none.
  const Value* held() const { return static_cast<const Value*>(pointer_); }
  const Host& host() const { return *static_cast<const Host*>(pointer_); }
  const Fault& fault() const { return *static_cast<const Fault*>(pointer_); }
  // REQUIRES: not absent.
  const Unknown& unknown() const {
    return *static_cast<const Unknown*>(pointer_);
  }

 private:
  constexpr explicit Value(Kind kind) : head_(head(kind, 0)), integer_(0) {}
  static constexpr std::uint64_t head(Kind kind, std::uint32_t size) {
    return static_cast<std::uint64_t>(kind) | std::uint64_t{size} << 32U;
  }
  std::uint32_t size() const {
    return static_cast<std::uint32_t>(head_ >> 32U);
  }
  static Value view(Kind kind, std::string_view text) {
    Value v(kind);
    v.head_ = head(kind, static_cast<std::uint32_t>(text.size()));
    v.text_ = text.data();
    return v;
  }

  // The kind, and from bit 32 on the size of a text or the nanoseconds of a
  // timestamp: one word, so that values travel in two registers.
  std::uint64_t head_;
  union {
    std::int64_t integer_;  // booleans too
    std::uint64_t uinteger_;
    double real_;
    const char* text_;
    const void* pointer_;
  };
};
static_assert(sizeof(Value) == 16);

// That a container was loaded from a document, and where it stands there: so a
// missing key knows its path for free. Containers that an expression builds
// have none.
struct Evidence {
  const Evidence* parent = nullptr;  // null at the root
  Value key{};                       // string key or integer index in parent
  const Place* places = nullptr;     // one for each child, in order
};

struct List {
  const Value* items = nullptr;
  std::uint32_t size = 0;
  const Evidence* evidence = nullptr;

  std::span<const Value> span() const { return {items, size}; }
};

struct Entry {
  Value key{};
  Value value{};
};

// Entries in the order of the source; keys are unique (numerically, in CEL).
struct Map {
  const Entry* entries = nullptr;
  std::uint32_t size = 0;
  std::uint32_t index_mask = 0;
  // Open addressing over entry numbers + 1, `index_mask` + 1 slots, keyed by
  // hash_key(); null for small maps, which are searched in order.
  const std::uint32_t* index = nullptr;
  const Evidence* evidence = nullptr;
  // What the reader calls each key, or null: the same number stands for the
  // same key of the same mapping in all documents that it read.
  const std::uint32_t* names = nullptr;

  std::span<const Entry> span() const { return {entries, size}; }
  // The value at a string key, or null. Other kinds of key never match.
  const Value* find(std::string_view key) const;
  // The number of the entry with that string key, or size.
  std::uint32_t position(std::string_view key) const;
  // Whether a look costs no more than in a small map.
  bool quick() const;
};

// Maps above this size carry an index; those whose keys have names, above the
// other: they need none to tell that no key stands twice.
constexpr std::uint32_t kSmallMap = 8;
constexpr std::uint32_t kPlainMap = 32;
inline bool Map::quick() const {
  return index != nullptr || (names != nullptr && size > kSmallMap);
}
std::uint32_t hash_key(std::string_view key);

// A value of a host type that CEL cannot take apart (an address, a network).
struct Host {
  std::uint8_t bytes[16]{};
  std::uint8_t size = 0;    // 4 or 16
  std::uint8_t prefix = 0;  // network only
};

// What an evaluation could not compute. `text` is CEL's own wording; `node` is
// the expression's node, -1 when none.
struct Fault {
  std::string_view text{};
  std::int32_t node = -1;
};

// A path that was asked for and is not there. `present` is the length of the
// part of `path` that stands in the document.
struct Missing {
  std::string_view path{};
  std::uint32_t present = 0;
};

// The union of what was missing: sorted by path, each path once.
struct Unknown {
  const Missing* missing = nullptr;
  std::uint32_t size = 0;

  std::span<const Missing> span() const { return {missing, size}; }
};

}  // namespace charta
