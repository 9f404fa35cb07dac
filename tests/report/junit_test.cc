// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "charta/report/formatter.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string write(std::string_view format, const Run& run,
                  Language language = Language::english) {
  std::string out;
  find_formatter(format)->write(run, {.language = language}, out);
  return out;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos;
       at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

TEST_CASE("JUnit XML") {
  check_golden("batch.junit.xml", write("junit", sample_batch()));
  check_golden("run.junit.xml", write("junit", sample_run(), Language::french));
}

TEST_CASE("only the profile of GitLab names files") {
  CHECK(count(write("junit", sample_batch()), " file=") == 0);
  const std::string text = write("junit-gitlab", sample_batch());
  CHECK(count(text, " file=") == count(text, "<testcase "));
}

TEST_CASE("each outcome has its element, and its exact name") {
  const std::string text = write("junit", sample_run());
  CHECK(count(text, "<testcase ") == 9);
  CHECK(count(text, "<failure type=\"fail\"") == 2);
  CHECK(count(text, "<error type=\"error\"") == 1);
  CHECK(count(text, "<skipped type=\"unknown\"") == 2);
  CHECK(count(text, "<skipped type=\"not-applicable\"") == 1);
  CHECK(count(text, "<skipped type=\"not-yet-due\"") == 1);
  CHECK(count(text, "<skipped type=\"waived\"") == 1);
  Run strict = sample_run();
  strict.gate = "fail-on=unknown";
  CHECK(count(write("junit", strict), "<error type=\"unknown\"") == 2);
}

TEST_CASE("names are unique, and say whose they are among several") {
  Run run = sample_batch();
  run.reports.push_back(run.reports[0]);
  run.verdicts.push_back(Verdict::not_met);
  const std::string text = write("junit", run);
  const std::regex name("<testcase classname=\"([^\"]*)\" name=\"([^\"]*)\"");
  std::set<std::string> names;
  std::size_t cases = 0;
  for (std::sregex_iterator at(text.begin(), text.end(), name), end; at != end;
       ++at, ++cases) {
    names.insert((*at)[1].str() + "/" + (*at)[2].str());
  }
  CHECK(cases == 20);
  CHECK(names.size() == cases);
  CHECK(names.contains("demo.SOV/cantines: SOV-02 Tested exit plan"));
  CHECK(names.contains("demo.SOV/cantines (2): SOV-02 Tested exit plan"));
  CHECK(write("junit", sample_run()).find("name=\"SOV-02 Tested") !=
        std::string::npos);
}

}  // namespace
}  // namespace charta
