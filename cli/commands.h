// SPDX-License-Identifier: EUPL-1.2
// The functions of the commands; commands.cc is the table that names them.
#pragma once

#include "command.h"

namespace charta {

ExitCode run_audit(const Arguments& arguments, Console& console);
ExitCode run_eval(const Arguments& arguments, Console& console);
ExitCode run_explain(const Arguments& arguments, Console& console);
ExitCode run_charter_check(const Arguments& arguments, Console& console);
ExitCode run_charter_flatten(const Arguments& arguments, Console& console);
ExitCode run_charter_show(const Arguments& arguments, Console& console);
ExitCode run_charter_diff(const Arguments& arguments, Console& console);
ExitCode run_charter_test(const Arguments& arguments, Console& console);
ExitCode run_charter_docs(const Arguments& arguments, Console& console);
ExitCode run_diff(const Arguments& arguments, Console& console);
ExitCode run_history(const Arguments& arguments, Console& console);
ExitCode run_import(const Arguments& arguments, Console& console);
ExitCode run_frameworks(const Arguments& arguments, Console& console);
ExitCode run_init(const Arguments& arguments, Console& console);
ExitCode run_form(const Arguments& arguments, Console& console);
ExitCode run_schema(const Arguments& arguments, Console& console);
ExitCode run_render(const Arguments& arguments, Console& console);
ExitCode run_plugin_check(const Arguments& arguments, Console& console);
ExitCode run_portfolio(const Arguments& arguments, Console& console);
ExitCode run_merge(const Arguments& arguments, Console& console);
ExitCode run_formats(const Arguments& arguments, Console& console);

}  // namespace charta
