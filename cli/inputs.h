// SPDX-License-Identifier: EUPL-1.2
// From the paths of a command line to documents, one at a time.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/limits.h"
#include "charta/doc/read.h"
#include "console.h"

namespace charta {

struct InputFile {
  std::string path{};
  Syntax syntax = Syntax::automatic;
};

// Files as they are named, folders by the extensions that charta reads, glob
// patterns expanded, `-` for standard input (which needs a syntax). A path that
// is missing and a folder or pattern that gives nothing are faults.
Result<std::vector<InputFile>> select_inputs(
    Console& console, const std::vector<std::string>& paths,
    std::optional<Syntax> syntax);

// The files of a run, one after the other: those that are named, then those of
// a list, which is read as it is needed. What cannot be selected comes as a
// fault, in its place.
class InputQueue {
 public:
  struct Item {
    InputFile file{};
    Diagnostics faults{};
    bool seen = false;  // the file was there
  };

  // REQUIRES: the console outlives this.
  InputQueue(Console& console, std::optional<Syntax> syntax)
      : console_(&console), syntax_(syntax) {}

  void add(const std::vector<std::string>& paths);
  // Names ended by newlines, or by NUL when the list holds one; `-` is standard
  // input.
  Result<void> open_list(const std::string& path);

  std::optional<Item> next();
  // Reads ahead until that many are known; how many are, or `most`.
  std::size_t known(std::size_t most);
  // Whether all that were added are faults, and why.
  Diagnostics hopeless() const;
  // Whether the list may still hold more.
  bool open() const { return list_ != nullptr; }
  const std::deque<Item>& waiting() const { return items_; }

 private:
  void add(const std::string& path, bool literal);
  bool read_list();

  Console* console_;
  std::optional<Syntax> syntax_;
  std::deque<Item> items_{};
  std::unique_ptr<Input> list_{};
  std::string names_{};
  char separator_ = '\0';
  bool separated_ = false;  // the separator is known
};

// The documents of one file, in order. JSON Lines are read line by line, so
// that memory does not grow with the file.
class DocumentStream {
 public:
  DocumentStream(Console& console, InputFile file, const Limits& limits);
  // The next document or its faults; nothing at the end. What was returned
  // before dies at this call.
  std::optional<Result<Document>> next();
  // The bytes that the last document was read from.
  const Source& source() const { return source_; }

 private:
  std::optional<Result<Document>> next_line();
  Result<bool> fill_line();
  Result<bool> skip_line();
  Result<bool> fetch();
  void read_file();

  Console* console_;
  InputFile file_;
  Limits limits_;
  Source source_{};
  bool started_ = false;
  std::deque<Result<Document>> ready_{};
  std::unique_ptr<Input> input_{};  // JSON Lines only
  std::string pending_{};
  std::size_t taken_ = 0;
  std::uint32_t line_ = 0;
};

// Whether the line holds white space alone.
bool blank(std::string_view line);

}  // namespace charta
