// SPDX-License-Identifier: EUPL-1.2
// How expressions use the fields that they read: with which constants and which
// other fields each is compared. What a field is not compared with cannot
// change an answer.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/charter.h"
#include "charta/charter/environment.h"
#include "charta/review/datum.h"

namespace charta {

// One field. Items of a list have a path of their own, ending in `[]`.
struct Use {
  std::vector<Datum> constants{};     // scalars it is compared with
  std::vector<std::int64_t> sizes{};  // numbers its size is compared with
  std::set<std::string> rivals{};     // fields it is compared with
  std::size_t loops = 0;              // all(), exists(), `in` over it
  bool presence = false;              // has() asks for it
  bool opaque = false;                // used in a way not understood
};
using Uses = std::map<std::string, Use, std::less<>>;

// The uses in the rules' conditions and requirements, with those in the
// variables that they name, and in one expression more. `params` are the values
// to compare with.
Uses uses_of(const std::vector<const Rule*>& rules, const Charter& charter,
             const std::vector<Param>& params, std::string_view more = {});

}  // namespace charta
