// SPDX-License-Identifier: EUPL-1.2
// The parts that load.cc puts together: one function a kind of file or of
// list, each adding its faults and going on. Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/charter.h"
#include "charta/charter/environment.h"
#include "charta/charter/loading.h"
#include "charta/charter/sheet.h"

namespace charta {

// A charter in the making. `engine` is null when expressions cannot be
// compiled, because the vocabulary has faults.
struct Assembly {
  Loading& loading;
  Charter& charter;
  cel::Engine* engine = nullptr;
  Seen rules{};
  // The rule at hand, which its message may read no more than.
  const Rule* rule = nullptr;
};

Vocabulary read_vocabulary(const Node& root, Loading& loading);
Framework read_framework(const Node& root, Loading& loading);
// The params of the charter's head, their dated values chosen and overridden.
std::vector<Param> read_params(const Node& head, Arena& memory,
                               Loading& loading);
// The same with their dated values. REQUIRES: params without faults.
std::vector<Constant> constants_of(const Node& head,
                                   const std::vector<Param>& params,
                                   Arena& memory);
void read_principles(const Node& head, Assembly& assembly);
void read_scoring(const Node& head, Assembly& assembly);
void read_variables(const Node& head, Assembly& assembly);
void read_rule(const Node& node, Assembly& assembly);
// After the rules, which it counts.
void read_scores(const Node& head, Assembly& assembly);

// What an expression must come to.
enum class Wanted { boolean, verdict, anything };

// Compiles a scalar; its faults get their place in the file.
std::optional<Expression> compile(const Node& scalar, std::string_view key,
                                  Wanted wanted, Assembly& assembly);
// Compiles a text with {{ CEL }} places.
Message compile_message(const Node& map, std::string_view key,
                        Assembly& assembly);
// Adds a fault for each issue of the part of a scalar's text that begins at
// that byte.
void add_issues(const cel::Issues& issues, const Node& scalar,
                std::uint32_t from, Loading& loading);

// 5, 3, 1, 0: what a rule without a weight of its own weighs.
std::int64_t default_weight(Severity severity);
// A positive weight of at most 10^6 with at most 6 decimals, or a fault.
std::optional<Rational> read_weight(const Node& node, Loading& loading);
// A decimal in [0, most] with at most 6 decimals, or a fault of that code.
std::optional<Rational> read_decimal(const Node& node, std::int64_t most,
                                     Code code, Loading& loading);

}  // namespace charta
