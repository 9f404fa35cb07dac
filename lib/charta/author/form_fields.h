// SPDX-License-Identifier: EUPL-1.2
// The questions of a form as HTML. Internal to the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/author/fields_read.h"
#include "charta/i18n/labels.h"
#include "charta/i18n/language.h"

namespace charta {

// Appends every group with its questions. Each question is an element of class
// `field` with `data-path`, `data-type` and, for lists, `data-list`;
// form_page.js knows these and `data-input`, `data-none`, `data-part`,
// `data-add`, `data-remove`.
class FormFields {
 public:
  FormFields(Language language, std::string& out)
      : language_(language), out_(out) {}

  void groups(const std::vector<FieldUse>& uses);
  // A question that is always shown.
  void always(const VocabularyField& field);

 private:
  // A question as it is written: what it asks, by which attribute and name.
  struct Asked {
    const FieldUse& use;
    std::string_view attribute{};  // data-path, data-part
    std::string path{};
    std::string id{};
  };
  void group(const FieldUse& use);
  void field(const FieldUse& use);
  void put(const Asked& asked, std::string_view extra);
  void put_words(const Asked& asked, std::string_view tag);
  void put_rules(const FieldUse& use);
  void put_control(const Asked& asked);
  void put_box(const Asked& asked);
  void put_yes_no(const Asked& asked);
  void put_select(const Asked& asked);
  void put_lines(const Asked& asked);
  void put_ticks(const Asked& asked);
  void put_records(const Asked& asked);
  void put_parts(const FieldUse& use, const std::string& prefix,
                 const std::string& id);
  void put_none(const Asked& asked);
  void put_choice(std::string_view type, std::string_view name,
                  std::string_view value, const std::string& label);

  std::string help_words(const VocabularyField& field) const;
  std::string in(const Localized& text) const;
  std::string in(const Term& term) const;

  Language language_;
  std::string& out_;
};

}  // namespace charta
