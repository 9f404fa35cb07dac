// SPDX-License-Identifier: EUPL-1.2
// The ten parts of a report's page, in order. To add one: a function here,
// called from put_report(), an entry of put_contents(). Internal to report.
#pragma once

#include <optional>

#include "charta/report/html_sheet.h"

namespace charta {

// 1 to 3: what it is about, the verdict, what blocks.
void put_cover(HtmlSheet& sheet, const Report& report);
void put_verdict(HtmlSheet& sheet, const Report& report, Verdict verdict);
void put_blocks(HtmlSheet& sheet, const Report& report);

// 4 to 7: actions, scores, questions, waivers.
void put_actions(HtmlSheet& sheet, const Report& report);
void put_scores(HtmlSheet& sheet, const Report& report);
void put_questions(HtmlSheet& sheet, const Report& report);
void put_waivers(HtmlSheet& sheet, const Report& report);

// 8: all criteria.
void put_criteria(HtmlSheet& sheet, const Report& report);

// 9 and 10: method and limits, integrity and sign-off.
void put_method(HtmlSheet& sheet, const Report& report);
void put_integrity(HtmlSheet& sheet, const Report& report, Verdict verdict);

// All ten, with a list of links; the heading of the report is the caller's.
void put_report(HtmlSheet& sheet, const Report& report, Verdict verdict);

// Warnings and unreadable files; nothing when there are none.
void put_diagnostics(HtmlSheet& sheet, std::string_view name, const Term& title,
                     const Diagnostics& all);

// A bar from 0 to 100: guaranteed, possible, and the threshold when there is
// one. What it shows stands in words beside it.
void put_bar(HtmlSheet& sheet, const Score& score);

// The points of 100 that the gate demands, by score or by grade.
std::optional<Rational> demanded_points(const Run& run);

// The verdict in one or two sentences.
std::string verdict_sentence(const HtmlSheet& sheet, const Report& report,
                             Verdict verdict);

}  // namespace charta
