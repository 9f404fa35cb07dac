// SPDX-License-Identifier: EUPL-1.2
// From the paths of a command line to documents, one at a time.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
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

}  // namespace charta
