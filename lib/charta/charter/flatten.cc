// SPDX-License-Identifier: EUPL-1.2
// The resolved tree as YAML, value by value.
#include "charta/charter/flatten.h"

#include <fmt/core.h>

#include <algorithm>

#include "charta/charter/node_text.h"
#include "charta/charter/resolve.h"
#include "charta/doc/yaml_writer.h"

namespace charta {
namespace {

class Flattening {
 public:
  std::string write(const Node& head) {
    put(head);
    return yaml_.take();
  }

 private:
  // Depth is bounded by the readers' limit on the tree.
  void put(const Node& node) {
    if (node.is_map() && node.size() > 0) return put_map(node);
    if (node.is_list() && node.size() > 0) return put_list(node);
    if (node.is_map()) {
      yaml_.empty_map();
    } else if (node.is_list()) {
      yaml_.empty_list();
    } else if (is_plain(node)) {
      yaml_.plain(plain_text(node));
    } else {
      yaml_.text(node.text());
    }
    const Mark at = node.mark();
    yaml_.comment(fmt::format("{}:{}:{}", at.file, at.line, at.column));
  }

  void put_map(const Node& node) {
    yaml_.begin_map();
    for (std::uint32_t i = 0; i < node.size(); ++i) {
      yaml_.key(node.key(i));
      put(node.at(i));
    }
    yaml_.end_map();
  }

  void put_list(const Node& node) {
    yaml_.begin_list();
    for (std::uint32_t i = 0; i < node.size(); ++i) put(node.at(i));
    yaml_.end_list();
  }

  YamlWriter yaml_{};
};

}  // namespace

Result<std::string> flatten_charter(const SourceSet& sources,
                                    std::string_view main,
                                    const LoadOptions& options) {
  Loading loading(options);
  Resolution resolution(sources, loading);
  resolve_charter(main, resolution, loading);
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  return Flattening().write(*resolution.head);
}

}  // namespace charta
