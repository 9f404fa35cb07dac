// SPDX-License-Identifier: EUPL-1.2
// Two trees as one: the descriptor's entries, then what only the organisation
// has. Nothing of the organisation is copied but the lists of entries.
#include "charta/charter/organisation.h"

#include <algorithm>
#include <array>
#include <vector>

#include "charta/doc/read.h"
#include "charta/value/path.h"
#include "charta/value/show.h"

namespace charta {
namespace {

// What a descriptor says of itself.
constexpr std::array<std::string_view, 4> kHead = {"charta", "kind", "charter",
                                                   "evidence"};

// Makes every place below the value one of the organisation's file. The
// document is ours, and its places are not constants.
void mark_places(const Value& value) {
  const Evidence* evidence = value.is(Kind::map)    ? value.map().evidence
                             : value.is(Kind::list) ? value.list().evidence
                                                    : nullptr;
  if (evidence == nullptr) return;
  const std::uint32_t size =
      value.is(Kind::map) ? value.map().size : value.list().size;
  for (std::uint32_t i = 0; i < size; ++i) {
    const_cast<Place&>(evidence->places[i]).source = kOrganisationSource;
    mark_places(value.is(Kind::map) ? value.map().entries[i].value
                                    : value.list().items[i]);
  }
}

class Joined {
 public:
  Joined(Document& document, const Document& behind, Descriptor& descriptor)
      : document_(document), behind_(behind), descriptor_(descriptor) {}

  // REQUIRES: mappings with evidence.
  Value maps(const Map& own, const Map& other, const std::string& path) {
    std::vector<Entry> entries;
    std::vector<Place> places;
    for (std::uint32_t i = 0; i < own.size; ++i) {
      const Entry& entry = own.entries[i];
      const std::uint32_t at = other.position(entry.key.text());
      const bool shared = at != other.size && !is_head(path, entry);
      const bool lacking = shared && !entry.value.known();
      entries.push_back(entry);
      places.push_back(lacking ? other.evidence->places[at]
                               : own.evidence->places[i]);
      if (lacking) entries.back().value = other.entries[at].value;
      if (shared && !lacking) {
        entries.back().value =
            both(entry, other.entries[at].value, own.evidence->places[i],
                 other.evidence->places[at], path);
      }
    }
    for (std::uint32_t i = 0; i < other.size; ++i) {
      const Entry& entry = other.entries[i];
      if (is_head(path, entry)) continue;
      if (own.position(entry.key.text()) != own.size) continue;
      entries.push_back(entry);
      places.push_back(other.evidence->places[i]);
    }
    return store(entries, places, *own.evidence).value_or(Value::of(&own));
  }

 private:
  static bool is_head(const std::string& path, const Entry& entry) {
    return path.empty() && std::ranges::count(kHead, entry.key.text()) > 0;
  }

  Value both(const Entry& own, const Value& other, const Place& at,
             const Place& behind, const std::string& path) {
    const std::string name =
        (path.empty() ? "" : path + ".") + std::string(own.key.text());
    const bool open = own.value.is(Kind::map) && other.is(Kind::map);
    if (open) return maps(own.value.map(), other.map(), name);
    if (other.known()) compare(own.value, other, at, behind, name);
    return own.value;
  }

  void compare(const Value& own, const Value& other, const Place& at,
               const Place& behind, const std::string& path) {
    std::string mine;
    std::string theirs;
    show_json(own, mine);
    show_json(other, theirs);
    if (mine == theirs) return;
    Diagnostic warning{.code = Code::organisation_contradicted,
                       .at = document_.mark(at.value),
                       .args = {path, mine, theirs},
                       .excerpt = document_.excerpt(at.value),
                       .gravity = Gravity::warning};
    warning.related.push_back(behind_.mark(behind.value));
    descriptor_.warnings.push_back(std::move(warning));
  }

  // The entries in the document's arena; nothing at its cap.
  std::optional<Value> store(const std::vector<Entry>& entries,
                             const std::vector<Place>& places,
                             const Evidence& like) {
    Arena& arena = document_.arena();
    auto* all = arena.array<Entry>(entries.size());
    auto* spots = arena.array<Place>(places.size());
    if (all == nullptr || spots == nullptr) return {};
    std::ranges::copy(entries, all);
    std::ranges::copy(places, spots);
    const Evidence* evidence = arena.make(
        Evidence{.parent = like.parent, .key = like.key, .places = spots});
    if (evidence == nullptr) return {};
    const Map* map =
        arena.make(Map{.entries = all,
                       .size = static_cast<std::uint32_t>(entries.size()),
                       .evidence = evidence});
    return map == nullptr ? std::nullopt : std::optional(Value::of(map));
  }

  Document& document_;
  const Document& behind_;
  Descriptor& descriptor_;
};

// Whether the fact at a path stands in the organisation's file.
bool from_behind(const Document& document, const std::string& path) {
  const std::optional<Path> steps = parse_path(path);
  const Value* value = &document.root();
  std::uint32_t source = 0;
  for (const PathStep& step : steps.value_or(Path{})) {
    if (step.form != PathStep::Form::key || !value->is(Kind::map)) break;
    const Map& map = value->map();
    const std::uint32_t i = map.position(step.key);
    if (i == map.size) return false;
    source = map.evidence->places[i].source;
    value = &map.entries[i].value;
  }
  return source == kOrganisationSource;
}

}  // namespace

Result<std::unique_ptr<Organisation>> Organisation::read(
    const Source& source, const Charter& charter,
    const DescriptorOptions& options) {
  std::unique_ptr<Organisation> made(new Organisation());
  CHARTA_TRY(Document document,
             read_document(source, Syntax::automatic, options.limits));
  made->document_ = std::make_unique<Document>(std::move(document));
  DescriptorOptions own = options;
  own.kind = Level::organisation;
  CHARTA_TRY(made->descriptor_,
             read_descriptor(*made->document_, charter, own));
  if (made->descriptor_.kind != Level::organisation) {
    return fault(
        {.code = Code::not_an_organisation,
         .at = made->document_->mark(made->document_->place().value),
         .args = {source.name, std::string(name(made->descriptor_.kind))}});
  }
  mark_places(made->document_->root());
  return made;
}

void Organisation::stand_behind(Document& document,
                                Descriptor& descriptor) const {
  const Value& behind = document_->root();
  if (!behind.is(Kind::map) || !document.root().is(Kind::map)) return;
  Joined joined(document, *document_, descriptor);
  document.root() = joined.maps(document.root().map(), behind.map(), "");
  descriptor.behind = document_.get();
  descriptor.found = {};  // more stands there now
  for (const EvidenceEntry& entry : descriptor_.evidence) {
    const bool own = std::ranges::count(descriptor.evidence, entry.path,
                                        &EvidenceEntry::path) > 0;
    if (!own && from_behind(document, entry.path)) {
      descriptor.evidence.push_back(entry);
    }
  }
  std::ranges::sort(descriptor.evidence, {}, &EvidenceEntry::path);
}

}  // namespace charta
