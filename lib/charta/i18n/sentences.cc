// SPDX-License-Identifier: EUPL-1.2
// Every fault in words. To add one: its code in base/code.h, its row in the
// table of its room; a forgotten row or slot does not compile.
#include "charta/i18n/sentences.h"

#include <algorithm>
#include <array>
#include <span>

#include "charta/i18n/glyphs.h"
#include "charta/i18n/language.h"
#include "charta/i18n/say.h"
#include "charta/i18n/sentences_charter.h"
#include "charta/i18n/sentences_descriptor.h"
#include "charta/i18n/sentences_doc.h"
#include "charta/i18n/sentences_program.h"

namespace charta {
namespace {

constexpr std::size_t kLongestWord = 200;  // code points of an argument

// In the order of the codes.
constexpr std::array<std::span<const SentenceRow>, 4> kTables = {
    kDocSentences, kCharterSentences, kDescriptorSentences, kProgramSentences};

// Said instead when there is nothing to count.
constexpr SentenceRow kMisplacedLine = {
    Code::wrong_indentation,
    "this line does not begin in the same column as those it belongs with",
    "cette ligne ne commence pas dans la même colonne que celles qui vont avec "
    "elle"};

struct Around {
  std::string_view before{};
  std::string_view after{};
};

// How an argument is written. To add one: a row.
struct Form {
  std::string_view name{};
  Around en{};
  Around fr{};
  bool only_if_given = false;
};
constexpr Form kForms[] = {
    {"", {}, {}},
    {"quoted ", {"`", "`"}, {"«\u00a0", "\u00a0»"}},
    {"nearest ",
     {", did you mean `", "`?"},
     {", vouliez-vous dire «\u00a0", "\u00a0»\u202f?"},
     true},
    {"choices ", {" (one of: ", ")"}, {" (au choix\u00a0: ", ")"}, true},
    {"instead ",
     {": write `", "`"},
     {"\u00a0: écrire «\u00a0", "\u00a0»"},
     true},
    {"list ", {": write [", "]"}, {"\u00a0: écrire [", "]"}, true},
};

constexpr const Form* form_of(std::string_view name) {
  for (const Form& form : kForms) {
    if (form.name == name) return &form;
  }
  return nullptr;
}

// Goes through a text: `words` gets what is said as it is, `slot` a form and
// the number of an argument. False when a slot cannot be read.
template <typename Words, typename Slot>
constexpr bool walk(std::string_view text, Words words, Slot slot) {
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    words(text.substr(0, open));
    text.remove_prefix(open);
    if (text.starts_with("{{")) {
      words(text.substr(0, 1));
      text.remove_prefix(2);
    } else if (!text.empty()) {
      const std::size_t close = text.find('}');
      if (close == text.npos || close < 2) return false;
      const char digit = text[close - 1];
      const Form* form = form_of(text.substr(1, close - 2));
      if (form == nullptr || digit < '0' || digit > '9') return false;
      slot(*form, static_cast<std::size_t>(digit - '0'));
      text.remove_prefix(close + 1);
    }
  }
  return true;
}

constexpr bool readable(std::string_view text) {
  return !text.empty() &&
         walk(
             text, [](std::string_view) {}, [](const Form&, std::size_t) {});
}

// The arguments that a text names, a bit each.
constexpr unsigned arguments(std::string_view text) {
  unsigned bits = 0;
  walk(
      text, [](std::string_view) {},
      [&](const Form&, std::size_t i) { bits |= 1U << i; });
  return bits;
}

// How many rows there are, or nothing when one is out of order, cannot be read,
// or names other arguments in the other language.
constexpr std::size_t sound_rows() {
  std::size_t rows = 0;
  for (const auto& table : kTables) {
    for (const SentenceRow& row : table) {
      if (row.code != static_cast<Code>(rows)) return 0;
      if (!readable(row.en) || !readable(row.fr)) return 0;
      if (arguments(row.en) != arguments(row.fr)) return 0;
      ++rows;
    }
  }
  return rows;
}

// Whether the enumeration has a name for the code: the compiler writes others
// as numbers.
template <Code code>
constexpr bool has_name() {
  constexpr std::string_view text = __PRETTY_FUNCTION__;
  return text.find("code = charta::Code::") != text.npos;
}

static_assert(sound_rows() > 0);
static_assert(has_name<static_cast<Code>(sound_rows() - 1)>());
static_assert(!has_name<static_cast<Code>(sound_rows())>());

const SentenceRow* row_of(const Diagnostic& diagnostic) {
  const bool nothing = diagnostic.args.empty() || diagnostic.args[0].empty();
  if (diagnostic.code == Code::wrong_indentation && nothing) {
    return &kMisplacedLine;
  }
  auto at = static_cast<std::size_t>(diagnostic.code);
  for (const auto& table : kTables) {
    if (at < table.size()) return &table[at];
    at -= table.size();
  }
  return nullptr;
}

// The first code points of a text, made safe, with a sign of the cut.
std::string shorten(std::string_view text) {
  std::string_view rest = text;
  for (std::size_t i = 0; i < kLongestWord && !rest.empty(); ++i) {
    rest.remove_prefix(first_glyph(rest).bytes.size());
  }
  std::string kept = plain(text.substr(0, text.size() - rest.size()));
  if (!rest.empty()) kept += "…";
  return kept;
}

std::string filled(std::string_view text, const Diagnostic& diagnostic,
                   Language language) {
  std::string out;
  walk(
      text, [&](std::string_view words) { out += words; },
      [&](const Form& form, std::size_t i) {
        const auto& args = diagnostic.args;
        const std::string word = i < args.size() ? shorten(args[i]) : "";
        if (word.empty() && form.only_if_given) return;
        const Around& around = language == Language::french ? form.fr : form.en;
        out += around.before;
        out += word;
        out += around.after;
      });
  return out;
}

}  // namespace

std::string english(const Diagnostic& diagnostic) {
  const SentenceRow* row = row_of(diagnostic);
  return row == nullptr ? "" : filled(row->en, diagnostic, Language::english);
}

std::string french(const Diagnostic& diagnostic) {
  const SentenceRow* row = row_of(diagnostic);
  return row == nullptr ? "" : filled(row->fr, diagnostic, Language::french);
}

}  // namespace charta
