// SPDX-License-Identifier: EUPL-1.2
// The functions of the formats, for the table in formatters.cc. Internal.
#pragma once

#include "charta/report/formatter.h"

namespace charta {

// The verdict on the i-th report; undecided when the run has none.
Verdict verdict_of(const Run& run, std::size_t i);

void write_text(const Run& run, const Style& style, std::string& out);
void begin_text(const Run& head, const Style& style, std::string& out);
void report_text(const Run& head, const Report& report, Verdict verdict,
                 const Style& style, std::string& out);
void end_text(const Run& head, const Tally& tally, const Style& style,
              std::string& out);

void write_markdown(const Run& run, const Style& style, std::string& out);

void write_html(const Run& run, const Style& style, std::string& out);
void begin_html(const Run& head, const Style& style, std::string& out);
void report_html(const Run& head, const Report& report, Verdict verdict,
                 const Style& style, std::string& out);
void end_html(const Run& head, const Tally& tally, const Style& style,
              std::string& out);

void write_json(const Run& run, const Style& style, std::string& out);
void begin_json(const Run& head, const Style& style, std::string& out);
void report_json(const Run& head, const Report& report, Verdict verdict,
                 const Style& style, std::string& out);
void end_json(const Run& head, const Tally& tally, const Style& style,
              std::string& out);

void write_jsonl(const Run& run, const Style& style, std::string& out);
void report_verdicts(const Run& head, const Report& report, Verdict verdict,
                     const Style& style, std::string& out);

void begin_jsonl(const Run& head, const Style& style, std::string& out);
void report_jsonl(const Run& head, const Report& report, Verdict verdict,
                  const Style& style, std::string& out);
void fault_jsonl(const Run& head, const Diagnostic& fault, const Style& style,
                 std::string& out);
void end_jsonl(const Run& head, const Tally& tally, const Style& style,
               std::string& out);

void begin_gitlab(const Run& head, const Style& style, std::string& out);
void in_order_gitlab(const Item& item, std::any& memory, std::string& out);
void end_gitlab(const Run& head, const Tally& tally, const Style& style,
                std::string& out);

void begin_junit(const Run& head, const Style& style, std::string& out);
void in_order_junit(const Item& item, std::any& memory, std::string& out);
void end_junit(const Run& head, const Tally& tally, const Style& style,
               std::string& out);
void in_order_junit_gitlab(const Item& item, std::any& memory,
                           std::string& out);
void end_junit_gitlab(const Run& head, const Tally& tally, const Style& style,
                      std::string& out);

void begin_csv(const Run& head, const Style& style, std::string& out);
void report_csv(const Run& head, const Report& report, Verdict verdict,
                const Style& style, std::string& out);
void end_csv(const Run& head, const Tally& tally, const Style& style,
             std::string& out);
void begin_csv_fr(const Run& head, const Style& style, std::string& out);
void report_csv_fr(const Run& head, const Report& report, Verdict verdict,
                   const Style& style, std::string& out);

void begin_xlsx(const Run& head, const Style& style, std::string& out);
void in_order_xlsx(const Item& item, std::any& memory, std::string& out);
bool end_xlsx(const Run& head, Tally& tally, const Style& style,
              std::string& out);

void begin_fods(const Run& head, const Style& style, std::string& out);
void in_order_fods(const Item& item, std::any& memory, std::string& out);
bool end_fods(const Run& head, Tally& tally, const Style& style,
              std::string& out);

void begin_fodt(const Run& head, const Style& style, std::string& out);
void in_order_fodt(const Item& item, std::any& memory, std::string& out);
void end_fodt(const Run& head, const Tally& tally, const Style& style,
              std::string& out);

void begin_tap(const Run& head, const Style& style, std::string& out);
void in_order_tap(const Item& item, std::any& memory, std::string& out);
void end_tap(const Run& head, const Tally& tally, const Style& style,
             std::string& out);

void begin_sarif(const Run& head, const Style& style, std::string& out);
void in_order_sarif(const Item& item, std::any& memory, std::string& out);
void in_order_sarif_github(const Item& item, std::any& memory,
                           std::string& out);
void end_sarif(const Run& head, const Tally& tally, const Style& style,
               std::string& out);

void begin_github(const Run& head, const Style& style, std::string& out);
void in_order_github(const Item& item, std::any& memory, std::string& out);
void end_github(const Run& head, const Tally& tally, const Style& style,
                std::string& out);

void begin_oscal(const Run& head, const Style& style, std::string& out);
void in_order_oscal(const Item& item, std::any& memory, std::string& out);
void end_oscal(const Run& head, const Tally& tally, const Style& style,
               std::string& out);

void begin_cyclonedx(const Run& head, const Style& style, std::string& out);
void in_order_cyclonedx(const Item& item, std::any& memory, std::string& out);
void end_cyclonedx(const Run& head, const Tally& tally, const Style& style,
                   std::string& out);

void begin_in_toto(const Run& head, const Style& style, std::string& out);
void report_in_toto(const Run& head, const Report& report, Verdict verdict,
                    const Style& style, std::string& out);
void end_in_toto(const Run& head, const Tally& tally, const Style& style,
                 std::string& out);

}  // namespace charta
