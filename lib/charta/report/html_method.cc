// SPDX-License-Identifier: EUPL-1.2
// Parts 9 and 10 of the page: how it was judged, from which bytes, who signs.
#include "charta/base/sha256.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/html_parts.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

struct Model {
  std::string_view name{};
  Term words{};
};
constexpr Model kModels[] = {{"weighted", kModelWeighted},
                             {"flat", kModelFlat},
                             {"flat-unweighted", kModelUnweighted},
                             {"absolute", kModelAbsolute},
                             {"sum", kModelSum}};

std::string model_words(Language language, std::string_view name) {
  for (const Model& model : kModels) {
    if (model.name == name) return std::string(model.words.in(language));
  }
  return plain(name);
}

// What an outcome adds to a score.
Term treatment(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return kCountsPass;
    case Outcome::fail:
      return kCountsFail;
    case Outcome::unknown:
    case Outcome::error:
      return kCountsOpen;
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return kCountsOut;
    case Outcome::waived:
      return kCountsWaived;
  }
  return {};
}

std::string thresholds(Language language, const Run& run) {
  std::string text;
  for (const GradeScale& grade : run.grades) {
    text += (text.empty() ? "" : ", ") +
            fill(kFromPoints.in(language),
                 {plain(grade.id), decimal(language, shortest(grade.from))});
  }
  return text;
}

std::string caps(Language language, const Run& run) {
  std::string text;
  for (const CapWords& cap : run.caps) {
    const Term& words = cap.when == "blocking_failed"    ? kCapFailed
                        : cap.when == "blocking_unknown" ? kCapUnknown
                                                         : kCapOther;
    text += (text.empty() ? "" : ", ") +
            fill(words.in(language), {plain(cap.grade), plain(cap.when)});
  }
  return text;
}

void put_item(HtmlSheet& sheet, const Term& name, std::string_view inert) {
  if (inert.empty()) return;
  sheet.tag("dt", "", name.in(sheet.language()));
  sheet.tag("dd", "", inert);
  sheet.raw("\n");
}

void put_treatments(HtmlSheet& sheet) {
  sheet.tag("dt", "", kTreatment.in(sheet.language()));
  sheet.raw("<dd><ul>\n");
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    const auto outcome = static_cast<Outcome>(i);
    sheet.raw("<li>");
    sheet.text(fill(kColon.in(sheet.language()),
                    {look(outcome).word.in(sheet.language()),
                     treatment(outcome).in(sheet.language())}));
    sheet.raw("</li>\n");
  }
  sheet.raw("</ul></dd>\n");
}

// The rules that nothing was decided about, by number.
std::string not_checked(Language language, const Counts& counts) {
  std::string text;
  for (const Outcome outcome :
       {Outcome::unknown, Outcome::error, Outcome::not_applicable,
        Outcome::not_yet_due}) {
    const std::uint32_t count = count_of(counts, outcome);
    if (count == 0) continue;
    text += (text.empty() ? "" : " · ") +
            counted(language, count, look(outcome).noun);
  }
  return text;
}

void put_file(HtmlSheet& sheet, std::string_view name,
              std::string_view sha256) {
  sheet.raw("<tr><th scope=\"row\">");
  sheet.text(plain(name));
  sheet.raw("</th>");
  sheet.tag("td", "digest",
            sha256.empty() ? kNotComputed.in(sheet.language())
                           : std::string_view(plain(sha256)));
  sheet.raw("</tr>\n");
}

// The word as a shell takes it.
std::string quoted(std::string_view word) {
  const std::string_view safe =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/=:@";
  const std::string text = plain(word);
  if (!text.empty() && text.find_first_not_of(safe) == std::string::npos) {
    return text;
  }
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

// A command that judges the same descriptor on the same terms.
std::string command(const Run& run, const Report& report) {
  std::string text = "charta audit";
  if (!report.sources.empty()) text += ' ' + quoted(report.sources[0].name);
  text += " --charter " + quoted(run.charter_id);
  if (!run.profile.empty()) text += " --profile " + quoted(run.profile);
  text += " --as-of " + to_string(run.as_of);
  if (!run.assurance.empty()) text += " --assurance " + quoted(run.assurance);
  for (std::string_view rest = run.gate; !rest.empty();) {
    const std::string_view part = rest.substr(0, rest.find(' '));
    text += " --" + quoted(part);
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  }
  return text;
}

std::string fingerprint(const HtmlSheet& sheet, const Report& report,
                        Verdict verdict) {
  std::string json;
  report_json(sheet.run, report, verdict, sheet.style, json);
  return sha256(json);
}

void put_sign_off(HtmlSheet& sheet) {
  sheet.heading(2, "sign-off", kSignOff.in(sheet.language()));
  sheet.begin_table(kSignOffCaption, "small sign");
  for (const Term& title : {kPersonName, kFunction, kDate, kSignature}) {
    sheet.column(title);
  }
  sheet.end_head();
  for (int row = 0; row < 2; ++row) {
    sheet.raw("<tr><td></td><td></td><td></td><td></td></tr>\n");
  }
  sheet.end_table();
}

}  // namespace

void put_method(HtmlSheet& sheet, const Report& report) {
  const Language language = sheet.language();
  const Run& run = sheet.run;
  sheet.begin_section("method", kMethod);
  for (const Term& words : {kNoLegalOpinion, kDeclarative, kUnknownIsNoPass}) {
    sheet.tag("p", "", words.in(language));
    sheet.raw("\n");
  }
  sheet.raw("<dl>\n");
  put_item(sheet, kModel, model_words(language, run.model));
  put_item(sheet, kThresholds, thresholds(language, run));
  put_item(sheet, kCaps, caps(language, run));
  put_treatments(sheet);
  put_item(sheet, kNotChecked, not_checked(language, report.counts));
  sheet.raw("</dl>\n");
  sheet.end_section();
}

void put_integrity(HtmlSheet& sheet, const Report& report, Verdict verdict) {
  sheet.begin_section("integrity", kIntegrity);
  sheet.begin_table(kIntegrityCaption, "small");
  sheet.column(kFile);
  sheet.column(kDigestHeading);
  sheet.end_head();
  for (const SourceFile& source : report.sources) {
    put_file(sheet, source.name, source.sha256);
  }
  for (const auto& [name, digest] : sheet.run.charter_files) {
    put_file(sheet, name, digest);
  }
  sheet.end_table();
  sheet.raw("<dl>\n<dt>");
  sheet.words(kFingerprint);
  sheet.raw("</dt>");
  sheet.tag("dd", "digest", fingerprint(sheet, report, verdict));
  sheet.raw("\n<dt>");
  sheet.words(kCommand);
  sheet.raw("</dt><dd>");
  sheet.tag("code", "", command(sheet.run, report));
  sheet.raw("</dd>\n</dl>\n");
  put_sign_off(sheet);
  sheet.end_section();
}

}  // namespace charta
