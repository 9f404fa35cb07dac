// SPDX-License-Identifier: EUPL-1.2
// One of two states that are compared: a run, and what else is known of its
// descriptors.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "charta/audit/report.h"
#include "charta/doc/document.h"

namespace charta {

// A field as a descriptor says it: a scalar or a list, as JSON.
struct Field {
  std::string path{};
  std::string value{};

  bool operator==(const Field&) const = default;
};

// All fields of a document that say something, sorted by path, but for the
// notes of an import. Mappings are opened, lists are not.
std::vector<Field> fields_of(const Document& document);

// What a side was read from.
enum class SideForm : std::uint8_t { descriptors, report, lines };
std::string_view name(SideForm form);

struct Side {
  std::string path{};  // as it was named
  SideForm form = SideForm::descriptors;
  Run run{};
  std::uint64_t unreadable = 0;  // descriptors without report
  // One a report, where the descriptors themselves were read; else empty.
  std::vector<std::vector<Field>> fields{};
};

// Whether all reports are of one file.
bool one_file(const Side& side);

// How the reports of a side are told apart, one a report: kind and id; the path
// below the folder that holds all files where a descriptor has no id, or
// nothing when files have no names; and a number behind the first of the same.
std::vector<std::string> keys_of(const Side& side, bool nameless);

// Whether a report's id is one that its descriptor gave.
bool has_own_id(const Report& report);

}  // namespace charta
