// SPDX-License-Identifier: EUPL-1.2
// From files to portions, the bytes of one descriptor each, in bounded memory.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "boundaries.h"
#include "charta/base/limits.h"
#include "charta/doc/read.h"
#include "inputs.h"

namespace charta {

// One descriptor that is still to be read, or why there is none; or the lines
// of several, see PortionStream::lines().
struct Portion {
  Source source{};
  Syntax syntax = Syntax::automatic;
  bool lines = false;       // one a line that is not blank
  bool part = false;        // of a larger file
  std::size_t padding = 0;  // spaces before it, so that columns are true
  Diagnostics faults{};     // not empty: there is nothing to read
};

// The portions of one file, in order: lines of JSON Lines, documents of YAML,
// items of a JSON array; a file of another syntax is one portion. A file
// without a document is one portion with a fault.
class PortionStream {
 public:
  PortionStream(Console& console, InputFile file, const Limits& limits);
  std::optional<Portion> next();
  // The whole lines of JSON Lines that are at hand, so that who judges them
  // cuts them too; nothing where they have to be looked at one by one, or there
  // are none: then next() tells.
  std::optional<Portion> lines();
  // The part of the file that has been handed out, from 0 to 1.
  double done() const;

 private:
  enum class State : std::uint8_t { fresh, stream, array, ended };

  bool start();
  std::size_t wanted() const;
  bool fetch();
  std::optional<Cut> cut();
  std::optional<Portion> portion_of(const Cut& cut);
  Portion wrong(Code code, std::vector<std::string> args = {});
  std::optional<Portion> finish();
  void advance(std::size_t to);
  void skip_line();
  std::size_t whole_lines();
  std::string take_text(std::size_t size);
  std::string_view rest() const {
    return std::string_view(pending_).substr(taken_);
  }
  Portion failed(Diagnostics faults);
  void pad(Portion& portion) const;

  Console* console_;
  InputFile file_;
  Limits limits_;
  State state_ = State::fresh;
  std::unique_ptr<Input> input_{};
  std::uint64_t size_ = 0;
  std::uint64_t read_ = 0;
  Diagnostics broken_{};  // what ended the reading
  std::string pending_{};
  std::size_t taken_ = 0;
  std::uint32_t line_ = 1;    // of what comes next
  std::uint32_t column_ = 1;  // in code points
  std::uint64_t count_ = 0;   // portions that were handed out
  bool closable_ = true;      // no comma stands before what comes next
};

}  // namespace charta
