// SPDX-License-Identifier: EUPL-1.2
// Which exit code a fault deserves.
#include "exit_code.h"

#include <algorithm>
#include <array>

namespace charta {
namespace {

struct Row {
  Code code;
  ExitCode exit;
};
// What is not here is a malformed file.
constexpr std::array kRows = {
    Row{Code::internal, ExitCode::internal},
    Row{Code::input_missing, ExitCode::no_input},
    Row{Code::not_a_file, ExitCode::no_input},
    Row{Code::nothing_selected, ExitCode::no_input},
    Row{Code::unknown_input_format, ExitCode::usage},
    Row{Code::import_unknown_format, ExitCode::usage},
    Row{Code::import_no_record, ExitCode::no_input},
    Row{Code::unknown_profile, ExitCode::usage},
    Row{Code::cannot_create, ExitCode::cannot_create},
    Row{Code::read_failed, ExitCode::io_error},
    Row{Code::write_failed, ExitCode::io_error},
    Row{Code::plugin_failed, ExitCode::io_error},
    Row{Code::plugin_too_slow, ExitCode::io_error},
    Row{Code::plugin_description, ExitCode::io_error},
    Row{Code::no_pdf_program, ExitCode::cannot_create},
    Row{Code::program_failed, ExitCode::io_error},
    Row{Code::store_locked, ExitCode::io_error},
    Row{Code::store_lacks, ExitCode::no_input},
    Row{Code::interrupted, ExitCode::interrupted},
};

}  // namespace

ExitCode exit_code(Code code) {
  const auto* row = std::ranges::find(kRows, code, &Row::code);
  return row == kRows.end() ? ExitCode::malformed : row->exit;
}

}  // namespace charta
