// SPDX-License-Identifier: EUPL-1.2
// Selecting files and streaming their documents.
#include "inputs.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::size_t kPiece = 256 * 1024;
// A folder of many documents in one file is a batch; charta reads it whole.
constexpr std::size_t kFileBytes = 64U << 20U;

Diagnostic about(Code code, const std::string& path) {
  return {.code = code, .at = {.file = path}, .args = {path}};
}

Result<std::vector<InputFile>> folder(Console& console,
                                      const std::string& path) {
  CHARTA_TRY(std::vector<std::string> names, console.files_below(path));
  std::vector<InputFile> files;
  files.reserve(names.size());
  for (std::string& name : names) {
    const auto syntax = syntax_of(name);
    if (syntax) files.push_back({std::move(name), *syntax});
  }
  if (files.empty()) return fault(about(Code::nothing_selected, path));
  return files;
}

Result<std::vector<InputFile>> file(const std::string& path,
                                    std::optional<Syntax> syntax) {
  const auto known = syntax ? syntax : syntax_of(path);
  if (!known) return fault(about(Code::unknown_input_format, path));
  return std::vector<InputFile>{{path, *known}};
}

Result<std::vector<InputFile>> pattern(Console& console,
                                       const std::string& path,
                                       std::optional<Syntax> syntax) {
  if (path.find_first_of("*?[") == std::string::npos) {
    return fault(about(Code::input_missing, path));
  }
  std::vector<InputFile> files;
  for (const std::string& name : console.matches(path)) {
    CHARTA_TRY(const std::vector<InputFile> found, console.is_folder(name)
                                                       ? folder(console, name)
                                                       : file(name, syntax));
    files.insert(files.end(), found.begin(), found.end());
  }
  if (files.empty()) return fault(about(Code::nothing_selected, path));
  return files;
}

Result<std::vector<InputFile>> select(Console& console, const std::string& path,
                                      std::optional<Syntax> syntax) {
  if (path == "-") {
    if (!syntax) return fault(about(Code::unknown_input_format, path));
    return std::vector<InputFile>{{path, *syntax}};
  }
  if (console.is_folder(path)) return folder(console, path);
  if (console.exists(path)) return file(path, syntax);
  return pattern(console, path, syntax);
}

}  // namespace

bool blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

Result<std::vector<InputFile>> select_inputs(
    Console& console, const std::vector<std::string>& paths,
    std::optional<Syntax> syntax) {
  std::vector<InputFile> files;
  Diagnostics wrong;
  for (const std::string& path : paths) {
    const auto found = select(console, path, syntax);
    if (found) {
      files.insert(files.end(), found->begin(), found->end());
    } else {
      std::ranges::copy(found.error(), std::back_inserter(wrong));
    }
  }
  if (!wrong.empty()) return faults(std::move(wrong));
  return files;
}

void InputQueue::add(const std::string& path, bool literal) {
  const bool listed = literal && !console_->is_folder(path);
  auto found = listed ? file(path, syntax_) : select(*console_, path, syntax_);
  if (!found) {
    items_.push_back(
        {.file = {path, Syntax::automatic}, .faults = found.error()});
    return;
  }
  for (InputFile& one : *found) {
    items_.push_back({.file = std::move(one), .seen = !listed});
  }
}

void InputQueue::add(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) add(path, false);
}

Result<void> InputQueue::open_list(const std::string& path) {
  CHARTA_TRY(list_, console_->open(path));
  return {};
}

// Takes names out of the next block of the list; false at its end.
bool InputQueue::read_list() {
  if (list_ == nullptr) return false;
  const auto got = list_->read(names_, kPiece);
  if (!got) items_.push_back({.faults = got.error()});
  if (!got || *got == 0) list_.reset();
  if (!separated_ && !names_.empty()) {
    separator_ = names_.find('\0') == std::string::npos ? '\n' : '\0';
    separated_ = true;
  }
  std::size_t begin = 0;
  while (begin < names_.size()) {
    const std::size_t end = names_.find(separator_, begin);
    if (end == std::string::npos && list_ != nullptr) break;
    std::string name = names_.substr(begin, end - begin);
    if (separator_ == '\n' && name.ends_with('\r')) name.pop_back();
    if (!name.empty()) add(name, true);
    begin = end == std::string::npos ? names_.size() : end + 1;
  }
  names_.erase(0, begin);
  return true;
}

std::optional<InputQueue::Item> InputQueue::next() {
  while (items_.empty() && read_list()) continue;
  if (items_.empty()) return {};
  std::optional<Item> item(std::move(items_.front()));
  items_.pop_front();
  return item;
}

std::size_t InputQueue::known(std::size_t most) {
  while (items_.size() < most && read_list()) continue;
  return std::min(items_.size(), most);
}

Diagnostics InputQueue::hopeless() const {
  Diagnostics all;
  for (const Item& item : items_) {
    if (item.faults.empty()) return {};
    all.insert(all.end(), item.faults.begin(), item.faults.end());
  }
  return all;
}

DocumentStream::DocumentStream(Console& console, InputFile file,
                               const Limits& limits)
    : console_(&console), file_(std::move(file)), limits_(limits) {
  source_.name = file_.path;
}

void DocumentStream::read_file() {
  auto text = read_all(*console_, file_.path, kFileBytes);
  if (!text) {
    ready_.push_back(faults(std::move(text).error()));
    return;
  }
  source_.text = *std::move(text);
  for (auto& document : read_documents(source_, file_.syntax, limits_)) {
    ready_.push_back(std::move(document));
  }
}

std::optional<Result<Document>> DocumentStream::next() {
  if (file_.syntax == Syntax::jsonl) return next_line();
  if (!started_) read_file();
  started_ = true;
  if (ready_.empty()) return {};
  std::optional<Result<Document>> document(std::move(ready_.front()));
  ready_.pop_front();
  return document;
}

// Reads more bytes behind what is not yet taken; false at the end.
Result<bool> DocumentStream::fetch() {
  pending_.erase(0, taken_);
  taken_ = 0;
  auto got = input_->read(pending_, kPiece);
  if (!got || *got == 0) input_.reset();
  if (got) return *got != 0;
  pending_.clear();
  return faults(std::move(got).error());
}

// Drops the rest of a line that is too long, so that the next can be read.
Result<bool> DocumentStream::skip_line() {
  const Diagnostic fat = {
      .code = Code::too_large,
      .at = {.file = file_.path, .line = ++line_, .column = 1},
      .args = {std::to_string(limits_.line_bytes), "bytes"}};
  std::size_t end = std::string::npos;
  while (end == std::string::npos && input_ != nullptr) {
    taken_ = pending_.size();
    CHARTA_TRY(const bool more, fetch());
    end = more ? pending_.find('\n') : std::string::npos;
  }
  taken_ = end == std::string::npos ? pending_.size() : end + 1;
  return fault(fat);
}

// Puts the next line that is not blank into the source; false at the end.
Result<bool> DocumentStream::fill_line() {
  for (;;) {
    const std::size_t end = pending_.find('\n', taken_);
    const bool last = input_ == nullptr && taken_ < pending_.size();
    if (end != std::string::npos || last) {
      source_.text.assign(pending_, taken_, end - taken_);
      taken_ = end == std::string::npos ? pending_.size() : end + 1;
      source_.first_line = ++line_;
      if (blank(source_.text)) continue;
      return true;
    }
    if (input_ == nullptr) return false;
    if (pending_.size() - taken_ > limits_.line_bytes) return skip_line();
    if (auto more = fetch(); !more) return more;
  }
}

std::optional<Result<Document>> DocumentStream::next_line() {
  if (!started_) {
    started_ = true;
    auto input = console_->open(file_.path);
    if (!input) return Result<Document>(faults(std::move(input).error()));
    input_ = *std::move(input);
  }
  const auto more = fill_line();
  if (!more) return Result<Document>(faults(more.error()));
  if (!*more) return {};
  return read_document(source_, Syntax::json, limits_);
}

}  // namespace charta
