// SPDX-License-Identifier: EUPL-1.2
// Telling runs apart by their first bytes.
#include "portfolio_inputs.h"

#include "charta/recall/lines.h"
#include "charta/recall/recall.h"
#include "inputs.h"

namespace charta {
namespace {

constexpr std::size_t kBlock = 256 * 1024;
constexpr std::string_view kLines = "{\"type\":\"run\"";

// The bytes of one file, a block at a time.
class Bytes {
 public:
  Bytes(std::string path, std::unique_ptr<Input> input)
      : path_(std::move(path)), input_(std::move(input)) {}

  const std::string& path() const { return path_; }
  // Reads at least so many, or all there are.
  Result<void> fill(std::size_t least);
  bool starts_with(std::string_view text) const {
    return std::string_view(text_).substr(taken_).starts_with(text);
  }
  // The next line that is not empty, its number; false at the end.
  Result<bool> line(Source& into);
  Result<std::string> rest();

 private:
  Result<bool> more();

  std::string path_;
  std::unique_ptr<Input> input_;
  std::string text_{};
  std::size_t taken_ = 0;
  std::uint32_t number_ = 0;
};

Result<bool> Bytes::more() {
  if (input_ == nullptr) return false;
  text_.erase(0, taken_);
  taken_ = 0;
  CHARTA_TRY(const std::size_t got, input_->read(text_, kBlock));
  if (got == 0) input_.reset();
  return got > 0;
}

Result<void> Bytes::fill(std::size_t least) {
  while (text_.size() - taken_ < least) {
    CHARTA_TRY(const bool got, more());
    if (!got) break;
  }
  return {};
}

Result<bool> Bytes::line(Source& into) {
  for (;;) {
    const std::size_t end = text_.find('\n', taken_);
    const bool last = end == std::string::npos;
    if (last && input_ != nullptr) {
      if (auto got = more(); !got) return got;
      continue;
    }
    if (last && taken_ == text_.size()) return false;
    into.text = text_.substr(taken_, last ? end : end - taken_);
    taken_ = last ? text_.size() : end + 1;
    into.first_line = ++number_;
    if (!into.text.empty()) return true;
  }
}

Result<std::string> Bytes::rest() {
  const std::size_t most = recall_limits().descriptor_bytes;
  for (;;) {
    CHARTA_TRY(const bool got, more());
    if (!got) return std::move(text_);
    if (text_.size() <= most) continue;
    return fault({.code = Code::too_large,
                  .at = {.file = path_},
                  .args = {std::to_string(most), "bytes"}});
  }
}

// Takes reports as they come; a run that was cut is refused.
Result<void> read_lines(Bytes& bytes, Gathering& into) {
  RecalledLines lines;
  Source source{.name = bytes.path()};
  std::uint64_t reports = 0;
  for (;;) {
    CHARTA_TRY(const bool there, bytes.line(source));
    if (!there) break;
    CHARTA_TRY(const RecalledLine line, lines.take(source));
    switch (line.type) {
      case RecalledLine::Type::head:
        if (auto begun = into.begin(lines.head(), bytes.path()); !begun) {
          return begun;
        }
        break;
      case RecalledLine::Type::report:
        into.add(lines.head(), line.report, line.verdict);
        ++reports;
        break;
      case RecalledLine::Type::fault:
        break;
      case RecalledLine::Type::summary:
        if (line.reports != reports) break;
        into.add_unreadable(line.unreadable);
        return {};
    }
  }
  return fault({.code = Code::report_cut, .at = {.file = bytes.path()}});
}

Result<void> read_object(Bytes& bytes, Gathering& into) {
  Source source{.name = bytes.path()};
  CHARTA_TRY(source.text, bytes.rest());
  if (is_portfolio(source.text)) return into.add_summary(source);
  CHARTA_TRY(const Recalled recalled, recall(source));
  const Run& run = recalled.run;
  if (auto begun = into.begin(run, source.name); !begun) return begun;
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    into.add(run, run.reports[i], run.verdicts[i]);
  }
  into.add_unreadable(recalled.unreadable);
  return {};
}

Result<void> read_documents(Console& console, const InputFile& file,
                            FactBook& into) {
  DocumentStream stream(console, file, Limits{});
  while (auto document = stream.next()) {
    if (!*document) return faults(std::move(*document).error());
    into.add(**document);
  }
  return {};
}

}  // namespace

Result<void> read_run(Console& console, const std::string& path,
                      Gathering& into) {
  CHARTA_TRY(std::unique_ptr<Input> input, console.open(path));
  Bytes bytes(path, std::move(input));
  if (auto front = bytes.fill(kLines.size()); !front) return front;
  if (bytes.starts_with(kLines)) return read_lines(bytes, into);
  return read_object(bytes, into);
}

Result<void> read_facts(Console& console, const std::vector<std::string>& paths,
                        FactBook& into) {
  if (paths.empty()) return {};
  CHARTA_TRY(const std::vector<InputFile> files,
             select_inputs(console, paths, {}));
  for (const InputFile& file : files) {
    if (auto read = read_documents(console, file, into); !read) return read;
  }
  return {};
}

}  // namespace charta
