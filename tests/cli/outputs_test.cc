// SPDX-License-Identifier: EUPL-1.2
#include "outputs.h"

#include <doctest/doctest.h>

#include "command.h"
#include "fake_console.h"
#include "report/sample.h"

namespace charta {
namespace {

// The sample run through the formats, as an audit writes it.
void write(FakeConsole& console, const std::vector<std::string>& formats) {
  Run run = sample_run();
  Report report = run.reports[0];
  run.reports.clear();
  run.verdicts.clear();
  std::string wrong;
  Arguments arguments;
  arguments.options["--format"] = formats;
  auto outputs =
      Outputs::from(console, arguments, {}, Outputs::Size::one, wrong);
  REQUIRE(outputs);
  REQUIRE(outputs->begin(console, run));
  Section section;
  outputs->add(run, std::move(report), Verdict::not_met, section);
  outputs->append(run, std::move(section));
  REQUIRE(outputs->end(run, Outputs::Ending::whole));
}

TEST_CASE("annotations bring the summary of the step, behind what is there") {
  FakeConsole console;
  console.variables["GITHUB_STEP_SUMMARY"] = "/tmp/summary";
  console.files["/tmp/summary"] = "# Before\n";
  write(console, {"github"});
  CHECK(console.output.starts_with("::error "));
  const std::string& summary = console.files["/tmp/summary"];
  CHECK(summary.starts_with("# Before\n"));
  CHECK(summary.find("LEG-01") != std::string::npos);
}

TEST_CASE("a summary that is full already is not overrun") {
  FakeConsole console;
  console.variables["GITHUB_STEP_SUMMARY"] = "/tmp/summary";
  const std::string before(1024 * 1024 - 10, 'x');
  console.files["/tmp/summary"] = before;
  write(console, {"github"});
  CHECK(console.files["/tmp/summary"] == before);
}

TEST_CASE("no summary without annotations on standard output") {
  FakeConsole console;
  console.variables["GITHUB_STEP_SUMMARY"] = "/tmp/summary";
  write(console, {"text"});
  write(console, {"github=notes.txt"});
  CHECK_FALSE(console.files.contains("/tmp/summary"));
}

TEST_CASE("on GitHub, text for people cannot give commands") {
  FakeConsole console;
  console.variables["GITHUB_ACTIONS"] = "true";
  console.variables["GITHUB_ENV"] = "/tmp/set_env_1";
  write(console, {"text"});
  REQUIRE(console.output.starts_with("::stop-commands::"));
  const std::string word = console.output.substr(17, 64);
  CHECK(console.output.ends_with("\n::" + word + "::\n"));
  FakeConsole other;
  other.variables["GITHUB_ACTIONS"] = "true";
  other.variables["GITHUB_ENV"] = "/tmp/set_env_2";
  write(other, {"text"});
  CHECK(other.output.substr(17, 64) != word);
  FakeConsole home;
  write(home, {"text"});
  CHECK(home.output.find("stop-commands") == std::string::npos);
}

// A lender whose disk is full.
class FullConsole : public FakeConsole {
 public:
  std::unique_ptr<LentSpools> lend_spools(const std::string& path) override {
    struct Full : LentSpools {
      std::string path;
      std::unique_ptr<Spool> open() override { return memory_spool(); }
      std::optional<Diagnostic> failure() const override {
        return Diagnostic{.code = Code::write_failed, .args = {path, "full"}};
      }
    };
    auto spools = std::make_unique<Full>();
    spools->path = path;
    if (path == "a.xlsx") return spools;
    return nullptr;
  }
};

TEST_CASE("a workbook whose rows could not be laid aside is not written") {
  FullConsole console;
  Run run = sample_run();
  const Report report = run.reports[0];
  run.reports.clear();
  run.verdicts.clear();
  std::string wrong;
  Arguments arguments;
  arguments.options["--format"] = {"xlsx=a.xlsx", "xlsx=b.xlsx", "fods=b.fods"};
  auto outputs =
      Outputs::from(console, arguments, {}, Outputs::Size::one, wrong);
  REQUIRE(outputs);
  REQUIRE(outputs->begin(console, run));
  Section section;
  outputs->add(run, Report(report), Verdict::not_met, section);
  outputs->append(run, std::move(section));
  const auto ended = outputs->end(run, Outputs::Ending::whole);
  REQUIRE_FALSE(ended);
  CHECK(ended.error().size() == 1);
  CHECK(ended.error().front().code == Code::write_failed);
  CHECK_FALSE(console.files.contains("a.xlsx"));
  CHECK(console.files["b.xlsx"].starts_with("PK"));
  CHECK(console.files["b.fods"].ends_with("</office:document>\n"));
}

}  // namespace
}  // namespace charta
