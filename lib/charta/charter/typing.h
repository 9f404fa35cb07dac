// SPDX-License-Identifier: EUPL-1.2
// The pass that gives the values of a descriptor the types of the vocabulary,
// in place. Internal to the room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/diagnostic.h"
#include "charta/charter/charter.h"
#include "charta/charter/named_fields.h"
#include "charta/doc/document.h"

namespace charta {

// One walk over one document. On the good path it builds no text and allocates
// nothing.
class Typing {
 public:
  // `most`: how many errors, and how many warnings, are kept. `fields` may be
  // null.
  Typing(Document& document, const Charter& charter, std::size_t most,
         NamedFields* fields)
      : document_(document),
        tree_(charter.tree),
        fields_(fields),
        most_(most) {}

  // Types every field below the root; a root that is no mapping is a fault.
  void walk();

  Diagnostics errors{};
  Diagnostics warnings{};

 private:
  // A value under its field: what it is, where it stands, what it is called.
  struct Spot {
    Value& value;
    const Place& place;
    const Evidence& parent;
    const Value& key;  // text, or the index of an item
  };

  const NamedFields::Known& field_of(const Map& map, std::uint32_t i,
                                     const FieldTree::Node& node,
                                     NamedFields::Known& own);
  void walk_map(const Map& map, const FieldTree::Node& node);
  void walk_list(const List& list, const FieldTree::Node& node);
  void unknown_field(const Spot& spot, const FieldTree::Node& parent);
  void type_field(const Spot& spot, const FieldTree::Node& node);
  void type_record(const Spot& spot, const FieldTree::Node& node);
  void type_list(const Spot& spot, const FieldTree::Node& node);
  void type_item(const Spot& spot, const FieldTree::Node& node);
  void type_scalar(const Spot& spot, const VocabularyField& field);
  void type_text(const Spot& spot);
  void type_integer(const Spot& spot);
  void type_number(const Spot& spot);
  void type_boolean(const Spot& spot);
  void type_date(const Spot& spot);
  void type_country(const Spot& spot);
  void type_choice(const Spot& spot, const VocabularyField& field);

  // The scalar as its author wrote it.
  std::string_view text(const Spot& spot) const;
  std::string path(const Spot& spot) const;
  void refuse(Code code, const Spot& spot, std::string hint = {});
  void warn(Code code, const Spot& spot, Span at, std::string hint = {});

  Document& document_;
  const FieldTree& tree_;
  NamedFields* fields_;
  std::size_t most_;
};

}  // namespace charta
