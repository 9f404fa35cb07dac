// SPDX-License-Identifier: EUPL-1.2
// A document from a Mustache template and a run.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/result.h"
#include "charta/doc/document.h"
#include "charta/report/formatter.h"

namespace charta {

// The names of the partials that a template asks for, each once. A name with a
// path in it is a fault: partials stand beside their template.
Result<std::vector<std::string>> partials_of(const Source& source);

// Fills the template. Text of the run is inert, and escaped for the language
// that the template's name tells. A tag that no report can have is a fault
// with its place, so that a typing error never is an empty line. REQUIRES: all
// partials are given.
Result<std::string> render_template(
    const Source& source, const std::map<std::string, Source>& partials,
    const Run& run, const Style& style);

}  // namespace charta
