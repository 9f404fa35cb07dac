// SPDX-License-Identifier: EUPL-1.2
// Lists of folders from the environment.
#include "programs.h"

namespace charta {
namespace {

// The absolute folders of a list; empty and relative ones would let a folder
// that somebody else filled choose our programs.
void add_list(std::string_view list, std::vector<std::string>& folders) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(':'), list.size());
    if (list.starts_with('/')) folders.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

std::string user_data(Console& console) {
  const auto data = console.variable("XDG_DATA_HOME");
  if (data && data->starts_with('/')) return *data;
  const auto home = console.variable("HOME");
  return home && home->starts_with('/') ? *home + "/.local/share" : "";
}

}  // namespace

std::vector<std::string> path_folders(Console& console) {
  std::vector<std::string> folders;
  add_list(console.variable("PATH").value_or(""), folders);
  return folders;
}

std::vector<std::string> plugin_folders(Console& console) {
  std::vector<std::string> folders;
  add_list(console.variable("CHARTA_PLUGIN_PATH").value_or(""), folders);
  const std::string data = user_data(console);
  if (!data.empty()) folders.push_back(data + "/charta/plugins");
  folders.emplace_back("/usr/lib/charta/plugins");
  for (std::string& folder : path_folders(console)) {
    folders.push_back(std::move(folder));
  }
  return folders;
}

std::string find_program(Console& console,
                         const std::vector<std::string>& folders,
                         std::string_view name) {
  for (const std::string& folder : folders) {
    std::string path = folder + "/" + std::string(name);
    if (console.is_program(path)) return path;
  }
  return {};
}

}  // namespace charta
