// SPDX-License-Identifier: EUPL-1.2
// Fields that are only compared live on a line: the constants on it, and as
// many points between two of them as there are fields to be told apart.
#include "charta/review/domains.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace charta {
namespace {

constexpr std::size_t kMostLists = 256;
constexpr std::size_t kMostItems = 64;
constexpr std::size_t kMostText = 10'000;

class Maker {
 public:
  Maker(const Uses& uses, const Vocabulary& vocabulary)
      : uses_(uses), vocabulary_(vocabulary) {}

  Domain make(const std::string& path) {
    if (path == "as_of") return days(path);
    const VocabularyField* field = vocabulary_.find(path);
    const bool item = path.ends_with("[]");
    if (item) field = vocabulary_.find(path.substr(0, path.size() - 2));
    if (field == nullptr) return {.exhaustive = false};
    Domain made =
        field->list && !item ? lists(path, *field) : scalars(path, *field);
    return made;
  }

 private:
  const Use& use(const std::string& path) const {
    const auto at = uses_.find(path);
    return at == uses_.end() ? none_ : at->second;
  }

  // The fields that are compared with this one, itself among them.
  std::set<std::string> rivals(const std::string& path) const {
    std::set<std::string> all{path};
    std::vector<std::string> next{path};
    while (!next.empty()) {
      const std::string one = next.back();
      next.pop_back();
      for (const std::string& rival : use(one).rivals) {
        if (all.insert(rival).second) next.push_back(rival);
      }
    }
    return all;
  }

  Domain scalars(const std::string& path, const VocabularyField& field) {
    switch (field.type) {
      case FieldType::boolean:
        return {.values = {Datum::of(true), Datum::of(false)}};
      case FieldType::enumeration:
        return choices(path, field);
      case FieldType::integer:
        return wholes(path, false);
      case FieldType::number:
        return reals(path);
      case FieldType::date:
        return days(path);
      case FieldType::text:
      case FieldType::country:
      case FieldType::url:
        return texts(path);
      case FieldType::record:
        return records(path);
    }
    return {.exhaustive = false};
  }

  // Those that are named, and as many others as can be told apart.
  Domain choices(const std::string& path, const VocabularyField& field) {
    const std::set<std::string> group = rivals(path);
    Domain domain;
    std::size_t others = use(path).opaque ? SIZE_MAX : group.size();
    const auto named = [&](const std::string& value) {
      return std::ranges::any_of(group, [&](const std::string& one) {
        return std::ranges::count(use(one).constants, Datum::of(value)) != 0;
      });
    };
    for (const Choice& choice : field.choices) {
      const bool other = !named(choice.value);
      if (other && others == 0) continue;
      if (other) --others;
      domain.values.push_back(Datum::of(choice.value));
    }
    return domain;
  }

  Domain wholes(const std::string& path, bool days) {
    Domain domain;
    const std::set<std::string> group = rivals(path);
    std::set<std::int64_t> points;
    for (const std::string& one : group) {
      domain.exhaustive =
          domain.exhaustive && !use(one).opaque && use(one).sizes.empty();
      for (const Datum& constant : use(one).constants) {
        if (constant.kind == Kind::real) {
          points.insert(static_cast<std::int64_t>(std::floor(constant.real)));
          points.insert(static_cast<std::int64_t>(std::ceil(constant.real)));
        } else {
          points.insert(constant.whole);
        }
      }
    }
    if (points.empty()) points.insert(days ? 20'000 : 1);
    const auto room = static_cast<std::int64_t>(group.size());
    std::set<std::int64_t> all;
    for (const std::int64_t point : points) {
      for (std::int64_t by = -room; by <= room; ++by) all.insert(point + by);
    }
    for (const std::int64_t value : all) {
      domain.values.push_back(
          days ? Datum::of(Day{static_cast<std::int32_t>(value)})
               : Datum::of(value));
    }
    return domain;
  }

  Domain days(const std::string& path) { return wholes(path, true); }

  Domain reals(const std::string& path) {
    Domain domain;
    const std::set<std::string> group = rivals(path);
    std::set<double> points;
    for (const std::string& one : group) {
      domain.exhaustive = domain.exhaustive && !use(one).opaque;
      for (const Datum& constant : use(one).constants) {
        points.insert(constant.kind == Kind::real
                          ? constant.real
                          : static_cast<double>(constant.whole));
      }
    }
    if (points.empty()) points.insert(1.0);
    std::set<double> all(points);
    const auto room = static_cast<double>(group.size());
    for (double by = 1; by <= room; ++by) {
      all.insert(*points.begin() - by);
      all.insert(*points.rbegin() + by);
      for (auto at = points.begin(); std::next(at) != points.end(); ++at) {
        const double gap = *std::next(at) - *at;
        all.insert(*at + gap * by / (room + 1));
      }
    }
    for (const double value : all) domain.values.push_back(Datum::of(value));
    return domain;
  }

  // The texts that are named, and others of every length that matters.
  Domain texts(const std::string& path) {
    Domain domain;
    const std::set<std::string> group = rivals(path);
    std::set<std::string> all;
    std::set<std::size_t> lengths{1};
    for (const std::string& one : group) {
      domain.exhaustive = domain.exhaustive && !use(one).opaque;
      for (const Datum& constant : use(one).constants) {
        all.insert(constant.text);
      }
      for (const std::int64_t size : use(one).sizes) {
        for (const std::int64_t near : {size - 1, size, size + 1}) {
          if (near > 0 && near < static_cast<std::int64_t>(kMostText)) {
            lengths.insert(static_cast<std::size_t>(near));
          }
        }
      }
    }
    for (const std::size_t length : lengths) {
      for (std::size_t i = 0; i < group.size(); ++i) {
        const char letter = static_cast<char>('a' + i % 26);
        all.insert(std::string(length, letter));
      }
    }
    for (const std::string& text : all)
      domain.values.push_back(Datum::of(text));
    return domain;
  }

  // Every combination of the sub-fields in use.
  Domain records(const std::string& path) {
    Domain domain{.values = {Datum{.kind = Kind::map}}};
    for (auto at = uses_.lower_bound(path + "."); at != uses_.end(); ++at) {
      if (!at->first.starts_with(path + ".")) break;
      const std::string name = at->first.substr(path.size() + 1);
      Domain field = make(at->first);
      if (name.find_first_of(".[") != std::string::npos) {
        domain.exhaustive = false;
        continue;
      }
      if (at->second.presence) field.values.emplace_back();
      domain.exhaustive = domain.exhaustive && field.exhaustive;
      std::vector<Datum> all;
      for (const Datum& before : domain.values) {
        for (const Datum& value : field.values) {
          all.push_back(before);
          all.back().fields.emplace_back(name, value);
        }
      }
      domain.values = std::move(all);
      if (domain.values.size() > kMostItems) {
        domain.values.resize(kMostItems);
        domain.exhaustive = false;
      }
    }
    return domain;
  }

  // A loop's answer rests on one item: as many items as there are loops show
  // all that a longer list could.
  Domain lists(const std::string& path, const VocabularyField& field) {
    const Use& here = use(path);
    Domain items = scalars(path + "[]", field);
    if (items.values.empty() || use(path + "[]").presence) {
      items.values.emplace_back();
    }
    Domain domain{.values = {Datum::list({})},
                  .exhaustive = items.exhaustive && !here.opaque};
    std::size_t begin = 0;
    for (std::size_t length = 0; length < std::max<std::size_t>(here.loops, 1);
         ++length) {
      const std::size_t end = domain.values.size();
      for (std::size_t i = begin; i < end; ++i) {
        grow(domain, i, items.values);
      }
      begin = end;
      if (!domain.exhaustive && domain.values.size() >= kMostLists) break;
    }
    domain.values.push_back(Datum::list(items.values));
    pad(domain, here, items.values);
    return domain;
  }

  // Longer lists by one item, in the order of the items.
  static void grow(Domain& domain, std::size_t i,
                   const std::vector<Datum>& items) {
    const Datum list = domain.values[i];
    auto from = items.begin();
    if (!list.items.empty()) {
      from = std::ranges::find(items, list.items.back());
      if (from != items.end()) ++from;
    }
    for (auto at = from; at != items.end(); ++at) {
      if (domain.values.size() >= kMostLists) {
        domain.exhaustive = false;
        return;
      }
      domain.values.push_back(list);
      domain.values.back().items.push_back(*at);
    }
  }

  // The same lists, their last item repeated up to the sizes that matter.
  static void pad(Domain& domain, const Use& use,
                  const std::vector<Datum>& items) {
    const std::vector<Datum> before = domain.values;
    for (const std::int64_t size : use.sizes) {
      if (size > static_cast<std::int64_t>(kMostItems)) {
        domain.exhaustive = false;
        continue;
      }
      for (const std::int64_t wanted : {size, size + 1}) {
        for (Datum list : before) {
          if (list.items.empty()) list.items.push_back(items.front());
          while (static_cast<std::int64_t>(list.items.size()) < wanted) {
            list.items.push_back(list.items.back());
          }
          if (std::ranges::count(domain.values, list) == 0) {
            domain.values.push_back(std::move(list));
          }
        }
      }
    }
  }

  const Uses& uses_;
  const Use none_{};
  const Vocabulary& vocabulary_;
};

}  // namespace

Domains domains_of(const Uses& uses, const Vocabulary& vocabulary,
                   std::optional<Day> from, std::optional<Day> until) {
  Domains domains;
  Uses all = uses;
  if (from) all["as_of"].constants.push_back(Datum::of(*from));
  if (until) all["as_of"].constants.push_back(Datum::of(*until));
  all["as_of"];
  Maker maker(all, vocabulary);
  for (const auto& [path, use] : all) {
    if (path.find("[]") != std::string::npos) continue;
    Domain domain = maker.make(path);
    if (path == "as_of") {
      std::erase_if(domain.values, [&](const Datum& day) {
        return (from && day.whole < from->days) ||
               (until && day.whole > until->days);
      });
    }
    if (use.presence) domain.values.emplace_back();
    domains.emplace(path, std::move(domain));
  }
  return domains;
}

}  // namespace charta
