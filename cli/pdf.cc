// SPDX-License-Identifier: EUPL-1.2
// The programs that print, best first. To add one: a row.
#include "pdf.h"

#include <algorithm>
#include <array>

#include "programs.h"

namespace charta {
namespace {

// A browser takes a second for the 60 KiB of a descriptor; one that takes eight
// times as long has stopped.
std::uint32_t seconds_for(std::size_t bytes) {
  constexpr std::size_t kStart = 120;
  constexpr std::size_t kBytesPerSecond = 8192;
  return static_cast<std::uint32_t>(kStart + bytes / kBytesPerSecond);
}
constexpr std::size_t kPdfBytes = std::size_t{1} << 30U;
// Browsers reserve terabytes of addresses that they never touch.
constexpr std::size_t kAddresses = std::size_t{1} << 46U;

using Words = std::vector<std::string>;

Words chromium_words(const std::string& program, const std::string& folder,
                     bool root) {
  Words words = {program,
                 "--headless",
                 "--disable-gpu",
                 "--disable-extensions",
                 "--disable-background-networking",
                 "--disable-sync",
                 "--no-first-run",
                 "--no-pdf-header-footer",
                 "--export-tagged-pdf",
                 "--generate-pdf-document-outline",
                 "--user-data-dir=" + folder + "/profile",
                 "--print-to-pdf=" + folder + "/report.pdf"};
  // Chromium refuses its sandbox to root.
  if (root) words.emplace_back("--no-sandbox");
  words.push_back("file://" + folder + "/report.html");
  return words;
}

Words weasyprint_words(const std::string& program, const std::string& folder,
                       bool) {
  return {program, "--pdf-variant", "pdf/ua-1", folder + "/report.html",
          folder + "/report.pdf"};
}

struct Printer {
  std::string_view name{};
  Words (*words)(const std::string& program, const std::string& folder,
                 bool root) = nullptr;
};
constexpr std::array kPrinters = {
    Printer{"chromium", chromium_words},
    Printer{"chromium-browser", chromium_words},
    Printer{"google-chrome-stable", chromium_words},
    Printer{"google-chrome", chromium_words},
    Printer{"weasyprint", weasyprint_words},
};

std::string names() {
  std::string all;
  for (const Printer& printer : kPrinters) {
    all += (all.empty() ? "" : ", ") + std::string(printer.name);
  }
  return all;
}

std::string digits_of(Day day) {
  std::string digits;
  for (const char c : to_string(day)) {
    if (c != '-') digits += c;
  }
  return digits + "000000";
}

// Programs write the moment of printing; a report has a day. The dates stand in
// plain text and keep their length.
void set_dates(std::string& pdf, Day day) {
  const std::string digits = digits_of(day);
  for (const std::string_view key : {"/CreationDate (D:", "/ModDate (D:",
                                     "/CreationDate(D:", "/ModDate(D:"}) {
    for (std::size_t at = pdf.find(key); at != std::string::npos;
         at = pdf.find(key, at + 1)) {
      const std::size_t begin = at + key.size();
      const std::size_t end = pdf.find(')', begin);
      if (end != std::string::npos && end - begin >= digits.size()) {
        pdf.replace(begin, digits.size(), digits);
      }
    }
  }
}

// A folder of ours that goes when this does.
class Scratch {
 public:
  Scratch(Console& console, std::string path)
      : console_(console), path_(std::move(path)) {}
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { console_.remove_scratch(path_); }
  const std::string& path() const { return path_; }

 private:
  Console& console_;
  std::string path_;
};

Result<std::string> print_with(Console& console, const Printer& printer,
                               const std::string& program,
                               std::string_view html) {
  CHARTA_TRY(std::string path, console.make_scratch());
  const Scratch scratch(console, std::move(path));
  const std::string page = scratch.path() + "/report.html";
  if (auto written = write_all(console, page, unfolded(html)); !written) {
    return faults(std::move(written).error());
  }
  const std::uint32_t seconds = seconds_for(html.size());
  CHARTA_TRY(const ProgramEnd end,
             console.run({.words = printer.words(program, scratch.path(),
                                                 console.is_root()),
                          .seconds = seconds,
                          .memory_bytes = kAddresses}));
  if (end.too_slow) {
    return fault({.code = Code::plugin_too_slow,
                  .args = {program, std::to_string(seconds)}});
  }
  auto pdf = read_all(console, scratch.path() + "/report.pdf", kPdfBytes);
  if (end.status == 0 && pdf && pdf->starts_with("%PDF")) {
    return pdf;
  }
  const std::string_view said = end.errors;
  return fault({.code = Code::program_failed,
                .args = {program, std::string(said.substr(
                                      0, std::min(said.find('\n'),
                                                  std::size_t{200})))}});
}

}  // namespace

std::string unfolded(std::string_view html) {
  constexpr std::string_view kFolded = "<details";
  std::string out;
  for (std::size_t at = html.find(kFolded); at != std::string_view::npos;
       at = html.find(kFolded)) {
    out.append(html.substr(0, at)).append("<details open");
    html.remove_prefix(at + kFolded.size());
  }
  return out.append(html);
}

Result<std::string> print_pdf(Console& console, std::string_view html,
                              Day as_of) {
  const std::vector<std::string> folders = path_folders(console);
  for (const Printer& printer : kPrinters) {
    const std::string program = find_program(console, folders, printer.name);
    if (program.empty()) continue;
    CHARTA_TRY(std::string pdf, print_with(console, printer, program, html));
    set_dates(pdf, as_of);
    return pdf;
  }
  return fault({.code = Code::no_pdf_program, .args = {names()}});
}

}  // namespace charta
