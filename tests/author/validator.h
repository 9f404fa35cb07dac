// SPDX-License-Identifier: EUPL-1.2
// A validator of the part of JSON Schema that charta writes, so that the tests
// need no network; tests/schema/authoring asks a full one. A keyword that it
// does not know is a failure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/doc/document.h"

namespace charta {

class Validator {
 public:
  // REQUIRES: the document outlives this; its root is a schema.
  explicit Validator(const Document& schema);

  // Nothing when the value is valid, else the place and keyword that refused.
  std::string fault(const Value& value) const;
  // Every keyword used anywhere, sorted.
  std::vector<std::string> keywords() const;

 private:
  std::string check(const Value& schema, const Value& value,
                    const std::string& path) const;
  std::string check_object(const Map& schema, const Value& value,
                           const std::string& path) const;
  std::string check_list(const Map& schema, const Value& value,
                         const std::string& path) const;
  const Value& definition(std::string_view ref) const;

  const Document* schema_;
};

}  // namespace charta
