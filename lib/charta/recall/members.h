// SPDX-License-Identifier: EUPL-1.2
// Members of JSON objects as values of a run; what is not as the schema has it
// is noted once, with its place. Internal to recall.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/day.h"
#include "charta/doc/document.h"
#include "charta/i18n/localized.h"
#include "charta/value/rational.h"

namespace charta {

// Whether a member must be there.
enum class Need : std::uint8_t { optional, required };

// One object of a document. Reading goes on after a fault, with a value that
// does no harm; the first fault is what the caller shows.
class Members {
 public:
  Members(const Document& document, const Value& object, Diagnostics& faults);

  std::string text(std::string_view key, Need need = Need::optional) const;
  std::uint64_t number(std::string_view key, Need need = Need::optional) const;
  std::uint32_t small(std::string_view key, Need need = Need::optional) const;
  bool flag(std::string_view key, Need need = Need::optional) const;
  // `125/3`; 0 when absent.
  Rational fraction(std::string_view key, Need need = Need::optional) const;
  std::optional<Day> day(std::string_view key) const;
  Localized localized(std::string_view key) const;
  std::vector<std::string> texts(std::string_view key) const;
  Mark mark(std::string_view key) const;

  bool has(std::string_view key) const;
  // The member's object, or one without members.
  Members object(std::string_view key, Need need = Need::optional) const;
  // Calls for each item of the member's list, which must be objects.
  void each(std::string_view key, Need need,
            const std::function<void(const Members&)>& item) const;

  // Notes that the member is not as it should be.
  void refuse(std::string_view key) const;
  Diagnostics& faults() const { return *faults_; }
  const Document& document() const { return *document_; }

 private:
  const Value* find(std::string_view key, Need need, Kind kind) const;

  const Document* document_;
  Value object_;
  Diagnostics* faults_;
};

// The fraction that exact() writes; nothing for any other text.
std::optional<Rational> parse_fraction(std::string_view text);

}  // namespace charta
