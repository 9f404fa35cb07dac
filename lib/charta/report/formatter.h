// SPDX-License-Identifier: EUPL-1.2
// A formatter turns a run into bytes. It is pure and total; files, pipes and
// colour detection belong to the program.
#pragma once

#include <any>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "charta/audit/report.h"
#include "charta/i18n/language.h"
#include "charta/i18n/localized.h"
#include "charta/report/spool.h"

namespace charta {

// How the reader's screen or file looks.
struct Style {
  Language language = Language::english;
  bool colour = false;
  bool unicode = true;
  std::uint32_t width = 80;  // columns of the terminal
  // Many descriptors are to come: text in pieces gives each a line of a table
  // instead of pages.
  bool batch = false;
  // More than one descriptor was asked for: names that must be unique say whose
  // they are.
  bool several = false;
};

// What has gone by of a run that is written in pieces.
struct Tally {
  std::uint64_t met = 0;
  std::uint64_t not_met = 0;
  std::uint64_t undecided = 0;
  std::uint64_t unreadable = 0;  // faults of descriptors without report
  std::any memory{};             // what Formatter::in_order kept

  std::uint64_t reports() const { return met + not_met + undecided; }
};

// One report on its way into a format.
struct Item {
  const Run& head;
  const Report& report;
  Verdict verdict = Verdict::undecided;
  const Style& style;
  Spools* spools = nullptr;  // where a format may lay bytes aside
};

// One output format. `write` takes a whole run. The four functions below it
// write it in pieces, in bounded memory; all are null when the format must see
// everything at once. In all four, `head` is the run without its reports;
// begin() comes first, end() last, and for each descriptor either report() or
// fault() for each of its faults. `between` stands between two reports. Pieces
// may be made in parallel and joined later. Run::faults and Run::warnings are
// read by end() only, when they must be complete. The pieces are the bytes of
// `write`, but for those of text and html, which give up what needs all
// reports.
//
// A format that must remember what went by (numbers, names that may not come
// twice) has in_order() instead of report(): called in the order of reports,
// never in parallel. What it keeps in `memory` end() finds in Tally::memory.
struct Formatter {
  std::string_view name{};
  std::string_view extension{};
  Localized (*summary)() = nullptr;
  void (*write)(const Run& run, const Style& style, std::string& out) = nullptr;

  void (*begin)(const Run& head, const Style& style,
                std::string& out) = nullptr;
  void (*report)(const Run& head, const Report& report, Verdict verdict,
                 const Style& style, std::string& out) = nullptr;
  std::string_view between{};
  void (*in_order)(const Item& item, std::any& memory,
                   std::string& out) = nullptr;
  void (*fault)(const Run& head, const Diagnostic& fault, const Style& style,
                std::string& out) = nullptr;
  void (*end)(const Run& head, const Tally& tally, const Style& style,
              std::string& out) = nullptr;
  // Instead of end() where the end is long: a piece of it, until it says false.
  bool (*end_piece)(const Run& head, Tally& tally, const Style& style,
                    std::string& out) = nullptr;
  // What end() writes tells a whole file from one that was cut: so a file may
  // grow in place, and an interrupted run can go on.
  bool cut_shows = false;
  // fault() tells each as it comes; else end() lists them.
  bool tells_faults = false;
  bool binary = false;  // bytes that are no text
  // How much of a report it prints: an audit may leave out the rest.
  Detail detail = Detail::whole;
};

// All of them, in the order of --help. To add one: a file, a row in
// formatters.cc, a test.
std::span<const Formatter> formatters();

// The formatter of that name, or null.
const Formatter* find_formatter(std::string_view name);

// Adds one descriptor's verdict to the tally.
void count(Tally& tally, Verdict verdict);

// Whether the format can be written in pieces.
inline bool has_pieces(const Formatter& formatter) {
  return formatter.report != nullptr || formatter.in_order != nullptr;
}

// Writes the piece of one report, with what stands before it. `tally` is of
// those that went before; it counts this one.
void write_piece(const Formatter& formatter, const Item& item, Tally& tally,
                 std::string& out);

// Writes the end, or a piece of it; true while more is to come.
bool write_end(const Formatter& formatter, const Run& head, Tally& tally,
               const Style& style, std::string& out);

// Writes a whole run by a formatter's pieces. REQUIRES: it has them.
void write_in_pieces(const Formatter& formatter, const Run& run,
                     const Style& style, std::string& out);

}  // namespace charta
