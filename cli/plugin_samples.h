// SPDX-License-Identifier: EUPL-1.2
// Reports on which a plugin is tried: nothing, every outcome, hostile text.
#pragma once

#include <string_view>
#include <vector>

#include "charta/audit/report.h"

namespace charta {

struct PluginSample {
  std::string_view name{};
  Run run{};
};

std::vector<PluginSample> plugin_samples();

}  // namespace charta
