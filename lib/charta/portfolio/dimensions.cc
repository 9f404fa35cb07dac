// SPDX-License-Identifier: EUPL-1.2
// The table of dimensions, and the names of their groups.
#include "charta/portfolio/dimensions.h"

#include <algorithm>
#include <array>

#include "charta/report/layout.h"
#include "charta/report/texts.h"
#include "charta/value/rational.h"

namespace charta {
namespace {

using Path = std::string_view;
constexpr Path kType[] = {"organisation.type"};
constexpr Path kPopulation[] = {"organisation.population"};
constexpr Path kDepartment[] = {"organisation.insee_code"};
constexpr Path kDomain[] = {"project.domain"};
constexpr Path kTheme[] = {"project.source_theme"};
constexpr Path kTechnique[] = {"system.techniques"};
constexpr Path kStatus[] = {"project.status"};
constexpr Path kAuthority[] = {"organisation.name", "organisation.siret"};
constexpr Path kSupplier[] = {"bid.supplier", "data.subprocessors[].name",
                              "hosting.operator", "model.provider"};
constexpr Path kCloud[] = {"hosting.operator", "hosting.parent_name",
                           "model.platform"};
constexpr Path kCountry[] = {
    "data.subprocessors[].country", "data.transfers[].country",
    "hosting.backup_countries",     "hosting.inference_countries",
    "hosting.location_countries",   "hosting.support_countries"};
constexpr Path kLaw[] = {"data.subprocessors[].parent_country",
                         "hosting.operator_country", "hosting.parent_country",
                         "model.provider_country"};
constexpr Path kModel[] = {"model.base_model", "model.name"};

using Taking = BoardDimension::Taking;
constexpr std::array<BoardDimension, kDimensions> kAll = {{
    {.id = "type", .paths = kType},
    {.id = "population", .paths = kPopulation, .taking = Taking::band},
    {.id = "department", .paths = kDepartment, .taking = Taking::department},
    {.id = "domain", .paths = kDomain},
    {.id = "theme", .paths = kTheme},
    {.id = "technique", .paths = kTechnique, .several = true},
    {.id = "status", .paths = kStatus},
    {.id = "authority", .paths = kAuthority},
    {.id = "supplier", .paths = kSupplier, .several = true, .shared = true},
    {.id = "cloud", .paths = kCloud, .several = true, .shared = true},
    {.id = "country",
     .paths = kCountry,
     .taking = Taking::country,
     .several = true,
     .shared = true},
    {.id = "jurisdiction",
     .paths = kLaw,
     .taking = Taking::country,
     .several = true,
     .shared = true},
    {.id = "model", .paths = kModel, .several = true, .shared = true},
}};

// Thresholds of French law and of statistics; a band ends where the next
// begins.
constexpr std::array kBands = {
    std::pair{std::int64_t{0}, Path("0-999")},
    std::pair{std::int64_t{1'000}, Path("1000-3499")},
    std::pair{std::int64_t{3'500}, Path("3500-9999")},
    std::pair{std::int64_t{10'000}, Path("10000-19999")},
    std::pair{std::int64_t{20'000}, Path("20000-49999")},
    std::pair{std::int64_t{50'000}, Path("50000-99999")},
    std::pair{std::int64_t{100'000}, Path("100000-499999")},
    std::pair{std::int64_t{500'000}, Path("500000+")},
};

// A name of a group is a line, not a book.
constexpr std::size_t kNameLength = 120;

std::string band(std::string_view digits) {
  const auto number = Rational::parse(digits);
  if (!number || *number < Rational(0)) return {};
  std::string_view found;
  for (const auto& [from, name] : kBands) {
    if (*number >= Rational(from)) found = name;
  }
  return std::string(found);
}

bool digit(char c) { return c >= '0' && c <= '9'; }

// The first characters of an INSEE code: `38`, `2A`, `974`.
std::string department(std::string_view code) {
  constexpr std::size_t kCode = 5;
  if (code.size() != kCode || !digit(code[0])) return {};
  const bool corsica = code[0] == '2' && (code[1] == 'A' || code[1] == 'B');
  if (!corsica && !digit(code[1])) return {};
  if (!std::ranges::all_of(code.substr(2), digit)) return {};
  const bool overseas = code.starts_with("97") || code.starts_with("98");
  return std::string(code.substr(0, overseas ? 3 : 2));
}

std::string country(std::string_view code) {
  std::string upper(code);
  if (code.size() != 2) return upper;
  for (char& c : upper) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return upper;
}

std::string group_of(const BoardDimension& dimension, std::string_view text) {
  const std::string one = shortened(flow(text), kNameLength);
  switch (dimension.taking) {
    case Taking::as_is:
      return one;
    case Taking::band:
      return band(one);
    case Taking::department:
      return department(one);
    case Taking::country:
      return country(one);
  }
  return {};
}

bool says_nothing(std::string_view text) {
  return text.empty() || text == "unknown" || text == "NSP";
}

// Every path of the table, sorted; so many of `all` are different ones.
struct Paths {
  std::array<Path, 32> all{};
  std::size_t count = 0;
};

constexpr Paths all_paths() {
  Paths paths;
  for (const BoardDimension& one : kAll) {
    for (const Path path : one.paths) paths.all.at(paths.count++) = path;
  }
  const auto used = std::span(paths.all).first(paths.count);
  std::ranges::sort(used);
  const auto rest = std::ranges::unique(used);
  paths.count -= rest.size();
  return paths;
}
constexpr Paths kPaths = all_paths();

}  // namespace

std::span<const BoardDimension> dimensions() { return kAll; }

std::span<const std::string_view> fact_paths() {
  return std::span(kPaths.all).first(kPaths.count);
}

std::size_t fact_path(std::string_view path) {
  const auto paths = fact_paths();
  return static_cast<std::size_t>(std::ranges::lower_bound(paths, path) -
                                  paths.begin());
}

std::optional<std::vector<std::string>> groups_of(
    const BoardDimension& dimension, const Lookup& lookup) {
  bool looked = false;
  std::vector<std::string> groups;
  for (const std::string_view path : dimension.paths) {
    const auto texts = lookup(path);
    if (!texts) continue;
    looked = true;
    for (const std::string& text : *texts) {
      std::string group = says_nothing(text) ? "" : group_of(dimension, text);
      if (!group.empty()) groups.push_back(std::move(group));
    }
    if (!dimension.several && !groups.empty()) break;
  }
  if (!looked) return {};
  std::ranges::sort(groups);
  const auto rest = std::ranges::unique(groups);
  groups.erase(rest.begin(), rest.end());
  if (!dimension.several && groups.size() > 1) groups.resize(1);
  return groups;
}

std::size_t order_of(const BoardDimension& dimension, std::string_view group) {
  if (dimension.taking != Taking::band) return 0;
  const auto at = std::ranges::find(
      kBands, group, [](const auto& band) { return band.second; });
  return static_cast<std::size_t>(at - kBands.begin());
}

}  // namespace charta
