// SPDX-License-Identifier: EUPL-1.2
// Printing by a browser that is not there, fails, hangs, or does as it is told.
#include "pdf.h"

#include <doctest/doctest.h>

#include <functional>

#include "fake_console.h"

namespace charta {
namespace {

constexpr const char* kPage = "/scratch/report.html";
constexpr const char* kPaper = "/scratch/report.pdf";

// A world with one browser, that does what the test says.
class Browser : public FakeConsole {
 public:
  explicit Browser(std::function<ProgramEnd(Browser&)> prints)
      : prints_(std::move(prints)) {
    variables["PATH"] = "/opt/none:/usr/bin";
  }
  bool is_program(const std::string& path) override {
    return path == "/usr/bin/chromium";
  }
  Result<ProgramEnd> run(const ProgramCall& call) override {
    CHECK(call.words.front() == "/usr/bin/chromium");
    CHECK(files.contains(kPage));
    return prints_(*this);
  }
  void remove_scratch(const std::string&) override {
    files.erase(kPage);
    files.erase(kPaper);
  }

 private:
  std::function<ProgramEnd(Browser&)> prints_;
};

Diagnostic fault_of(Browser& world) {
  const auto pdf = print_pdf(world, "<p>", *parse_day("2026-11-30"));
  CHECK(world.files.empty());
  return pdf ? Diagnostic{} : pdf.error().front();
}

TEST_CASE("what the browser wrote is the PDF, dated by the audit") {
  Browser world([](Browser& self) {
    self.files[kPaper] = "%PDF-1.4 /CreationDate (D:20200101235959+00'00')";
    return ProgramEnd{};
  });
  const auto pdf = print_pdf(world, "<p>", *parse_day("2026-11-30"));
  REQUIRE(pdf);
  CHECK(*pdf == "%PDF-1.4 /CreationDate (D:20261130000000+00'00')");
  CHECK(world.files.empty());
}

TEST_CASE("a browser that had to be stopped is told as too slow") {
  Browser world(
      [](Browser&) { return ProgramEnd{.status = 137, .too_slow = true}; });
  const Diagnostic fault = fault_of(world);
  CHECK(fault.code == Code::plugin_too_slow);
  CHECK(fault.args.front() == "/usr/bin/chromium");
}

TEST_CASE("what a browser says before it fails is told, its first line") {
  Browser world([](Browser&) {
    return ProgramEnd{.status = 1, .errors = "no display\nstack: 0x1\n"};
  });
  const Diagnostic fault = fault_of(world);
  CHECK(fault.code == Code::program_failed);
  CHECK(fault.args ==
        std::vector<std::string>{"/usr/bin/chromium", "no display"});
}

TEST_CASE("success without a PDF is none") {
  Browser nothing([](Browser&) { return ProgramEnd{}; });
  CHECK(fault_of(nothing).code == Code::program_failed);
  Browser other([](Browser& self) {
    self.files[kPaper] = "<html>";
    return ProgramEnd{};
  });
  CHECK(fault_of(other).code == Code::program_failed);
}

TEST_CASE("without a browser it is said which would do") {
  FakeConsole world;
  const auto pdf = print_pdf(world, "<p>", *parse_day("2026-11-30"));
  REQUIRE_FALSE(pdf);
  CHECK(pdf.error().front().code == Code::no_pdf_program);
  CHECK(pdf.error().front().args.front().find("chromium") != std::string::npos);
}

}  // namespace
}  // namespace charta
