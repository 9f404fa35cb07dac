// SPDX-License-Identifier: EUPL-1.2
// Where a reader puts what it finds wrong. Internal to doc.
#pragma once

#include <string>
#include <vector>

#include "charta/base/diagnostic.h"
#include "charta/base/limits.h"
#include "charta/doc/document.h"

namespace charta {

// Gathers faults of one source, at most limits.diagnostics errors and as many
// warnings; those beyond are counted. Borrows the source.
class Faults {
 public:
  Faults(const Source& source, const Limits& limits)
      : source_(source),
        most_(limits.diagnostics),
        reached_{.line = source.first_line} {}

  void error(Code code, Span at, std::vector<std::string> args = {});
  void warn(Code code, Span at, std::vector<std::string> args = {});
  // An error that has to do with another place too.
  void clash(Code code, Span at, Span first, std::vector<std::string> args);

  bool any_error() const { return errors_ > 0; }
  bool any() const { return errors_ + warnings_ > 0; }
  // All faults in the order of the source, and a last one that counts the rest
  // when there were too many.
  Diagnostics take();

 private:
  struct Found {
    Code code = Code::internal;
    Gravity gravity = Gravity::error;
    Span at{};
    Span first{};
    bool clash = false;
    std::vector<std::string> args{};
  };
  void add(Found found);
  Diagnostic diagnose(Found& found);

  const Source& source_;
  std::size_t most_;
  SourcePosition reached_;  // of the last fault that was taken
  std::size_t left_out_ = 0;
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
  std::vector<Found> found_{};
};

}  // namespace charta
