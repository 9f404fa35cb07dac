// SPDX-License-Identifier: EUPL-1.2
// Reading files in blocks and cutting them into portions.
#include "portions.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace charta {
namespace {

// What is read at once and, of lines, handed on at once: some ten descriptors,
// so that results that wait for their turn stay small.
constexpr std::size_t kBlock = 32 * 1024;
// The most lines that are handed on at once: a block and what was left of the
// one before it, so that a block seldom leaves a whole line behind.
constexpr std::size_t kMostLines = kBlock + kBlock / 2;
// The most memory that goes along with lines.
constexpr std::size_t kWidest = 4 * kBlock;
// What a pipe gives at most.
constexpr std::size_t kPipe = 64 * 1024;
// Beyond this, columns of items of one long line count from the item.
constexpr std::size_t kPadding = 4096;

std::optional<Cut> cut_line(std::string_view text, bool whole) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos && !whole) return {};
  const bool last = end == std::string_view::npos;
  const std::size_t stop = last ? text.size() : end;
  return Cut{.end = stop,
             .next = last ? stop : end + 1,
             .none = blank(text.substr(0, stop)),
             .last = last};
}

// Where the next line ends, or the size of the text.
std::size_t next_break(std::string_view text, std::size_t from) {
  const std::string_view line = text.substr(from, text.find('\n', from) - from);
  return from + std::min(line.find('\r'), line.size());
}

// How many lines end in the text: a search a line is faster than a look at each
// byte.
std::uint32_t feeds(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos;
       at = text.find('\n', at + 1)) {
    ++count;
  }
  return count;
}

// The size of the text with its last line feed; 0 when there is none.
std::size_t last_feed(std::string_view text) {
  // By the C library: string_view looks at one byte after the other.
  const void* const at = ::memrchr(text.data(), '\n', text.size());
  if (at == nullptr) return 0;
  return static_cast<std::size_t>(static_cast<const char*>(at) - text.data()) +
         1;
}

Cut all_of(std::string_view text) {
  return {.end = text.size(), .next = text.size(), .last = true};
}

}  // namespace

PortionStream::PortionStream(Console& console, InputFile file,
                             const Limits& limits)
    : console_(&console), file_(std::move(file)), limits_(limits) {
  if (file_.syntax == Syntax::automatic) {
    file_.syntax = syntax_of(file_.path).value_or(Syntax::automatic);
  }
}

// No more than is left of a file: pages that are never filled cost most of a
// short run. As much again as is there of a long document, which is searched
// for its end each time.
std::size_t PortionStream::wanted() const {
  if (input_->size() == 0) return kPipe;
  const std::size_t block = std::max(kBlock, rest().size());
  const std::uint64_t left = input_->size() - std::min(input_->size(), read_);
  return static_cast<std::size_t>(std::min<std::uint64_t>(left + 1, block));
}

// Reads more bytes behind what is not yet taken; false when they are the last.
bool PortionStream::fetch() {
  if (input_ == nullptr) return false;
  pending_.erase(0, taken_);
  taken_ = 0;
  auto got = input_->read(pending_, wanted());
  if (got) read_ += *got;
  if (!got) broken_ = std::move(got).error();
  if (!broken_.empty() || *got == 0 || input_->ended()) input_.reset();
  return input_ != nullptr;
}

// Opens the file and sees what it is; false when it cannot be read.
bool PortionStream::start() {
  auto input = console_->open(file_.path);
  state_ = State::ended;
  if (!input) {
    broken_ = std::move(input).error();
    return false;
  }
  input_ = *std::move(input);
  size_ = input_->size();
  state_ = State::stream;
  if (file_.syntax != Syntax::json) return true;
  std::size_t begin = 0;
  auto array = is_array(pending_, begin);
  while (!array && input_ != nullptr) {
    fetch();
    array = is_array(pending_, begin);
  }
  if (!array.value_or(false)) return true;
  state_ = State::array;
  advance(begin);
  return true;
}

// Moves on by that many bytes, and counts lines and columns.
void PortionStream::advance(std::size_t by) {
  const std::string_view text = rest().substr(0, by);
  const char next = by < rest().size() ? rest()[by] : '\0';
  taken_ += by;
  std::size_t begin = 0;
  for (std::size_t at = next_break(text, 0); at < text.size();
       at = next_break(text, begin)) {
    begin = at + 1;
    const char after = begin < text.size() ? text[begin] : next;
    if (text[at] == '\r' && after == '\n') continue;
    ++line_;
    column_ = 1;
  }
  const auto begins = [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  };
  column_ += static_cast<std::uint32_t>(
      std::ranges::count_if(text.substr(begin), begins));
}

std::optional<Cut> PortionStream::cut() {
  const bool whole = input_ == nullptr;
  if (state_ == State::array) return cut_array(rest(), whole, closable_);
  switch (file_.syntax) {
    case Syntax::jsonl:
      return cut_line(rest(), whole);
    case Syntax::yaml:
      return cut_yaml(rest(), whole);
    case Syntax::toml:
    case Syntax::json:
    case Syntax::automatic:
      break;
  }
  return whole ? std::optional(all_of(rest())) : std::nullopt;
}

Portion PortionStream::failed(Diagnostics faults) {
  state_ = State::ended;
  ++count_;
  Portion portion{.syntax = file_.syntax, .faults = std::move(faults)};
  portion.source.name = file_.path;
  return portion;
}

Portion PortionStream::wrong(Code code, std::vector<std::string> args) {
  ++count_;
  Portion portion{.syntax = file_.syntax};
  portion.source.name = file_.path;
  portion.faults.push_back(
      {.code = code,
       .at = {.file = file_.path, .line = line_, .column = column_},
       .args = std::move(args)});
  return portion;
}

void PortionStream::pad(Portion& portion) const {
  if (state_ != State::array || column_ > kPadding) return;
  portion.padding = column_ - 1;
  portion.source.text.assign(portion.padding, ' ');
}

std::optional<Portion> PortionStream::portion_of(const Cut& cut) {
  const std::string_view text = rest();
  advance(cut.begin);
  std::optional<Portion> portion;
  if (cut.wrong) {
    const std::string what =
        *cut.wrong == Code::unclosed_bracket
            ? "["
            : std::string(text.substr(cut.begin, cut.end - cut.begin));
    portion = wrong(*cut.wrong, {what});
  } else if (!cut.none) {
    portion = Portion{.syntax = file_.syntax};
    portion->source.name = file_.path;
    portion->source.first_line = line_;
    pad(*portion);
    portion->source.text += text.substr(cut.begin, cut.end - cut.begin);
    if (file_.syntax == Syntax::jsonl) portion->syntax = Syntax::json;
    const bool rest_is_empty = input_ == nullptr && cut.next == text.size();
    portion->part = file_.syntax == Syntax::jsonl || state_ == State::array ||
                    count_ > 0 || !rest_is_empty;
    ++count_;
  }
  closable_ = cut.next == 0 || text[cut.next - 1] != ',';
  if (cut.last) {
    state_ = State::ended;
    taken_ += cut.next - cut.begin;
  } else {
    advance(cut.next - cut.begin);
  }
  return portion;
}

// Drops the rest of a line that is too long, so that the next can be read.
void PortionStream::skip_line() {
  std::size_t end = std::string::npos;
  while (end == std::string::npos && input_ != nullptr) {
    advance(rest().size());
    fetch();
    end = pending_.find('\n');
  }
  if (end == std::string::npos) {
    state_ = State::ended;
  } else {
    advance(end + 1);
  }
}

// At the end of the file: what ended it, or that there was nothing.
std::optional<Portion> PortionStream::finish() {
  if (!broken_.empty()) return failed(std::exchange(broken_, {}));
  if (count_ > 0 || file_.syntax == Syntax::jsonl) return {};
  line_ = column_ = 1;
  return wrong(Code::no_document);
}

std::optional<Portion> PortionStream::next() {
  if (state_ == State::fresh) start();
  const bool lines = file_.syntax == Syntax::jsonl;
  const std::size_t most =
      lines ? limits_.line_bytes : limits_.descriptor_bytes;
  while (state_ != State::ended) {
    const auto found = cut();
    const std::size_t size = found ? found->end - found->begin : rest().size();
    if (size > most) {
      Portion portion = wrong(Code::too_large, {std::to_string(most), "bytes"});
      if (found) {
        advance(found->next);
        if (found->last) state_ = State::ended;
      } else if (lines) {
        skip_line();
      } else {
        state_ = State::ended;
      }
      return portion;
    }
    if (found && broken_.empty()) {
      if (auto portion = portion_of(*found)) return portion;
    } else if (found || !fetch()) {
      if (!broken_.empty()) break;
    }
  }
  return finish();
}

// The size of the whole lines at hand, none of them too long; 0 where returns
// end lines too.
std::size_t PortionStream::whole_lines() {
  if (rest().size() < kBlock / 2 ||
      rest().substr(0, kMostLines).find('\n') == std::string_view::npos) {
    fetch();
  }
  const std::string_view text = rest().substr(0, kMostLines);
  const std::size_t size = last_feed(text);
  const bool usual = broken_.empty() && size <= limits_.line_bytes &&
                     text.find('\r') == std::string_view::npos;
  return usual ? size : 0;
}

// Takes that many bytes, mostly with their memory. Not where that is much more:
// behind a long line each of those that follow would hold as much.
std::string PortionStream::take_text(std::size_t size) {
  if (pending_.capacity() > kWidest || rest().size() > 2 * size) {
    std::string text(rest().substr(0, size));
    taken_ += size;
    return text;
  }
  pending_.erase(0, std::exchange(taken_, 0));
  std::string behind = pending_.substr(size);
  pending_.resize(size);
  return std::exchange(pending_, std::move(behind));
}

std::optional<Portion> PortionStream::lines() {
  if (state_ == State::fresh) start();
  if (state_ != State::stream || file_.syntax != Syntax::jsonl) return {};
  const std::size_t size = whole_lines();
  if (size == 0) return {};
  Portion portion{.syntax = Syntax::jsonl, .lines = true, .part = true};
  portion.source.name = file_.path;
  portion.source.text = take_text(size);
  portion.source.first_line = line_;
  line_ += feeds(portion.source.text);
  column_ = 1;
  ++count_;
  return portion;
}

double PortionStream::done() const {
  if (size_ == 0) return 0;
  const auto left = static_cast<double>(pending_.size() - taken_);
  return (static_cast<double>(read_) - left) / static_cast<double>(size_);
}

}  // namespace charta
