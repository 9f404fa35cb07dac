// SPDX-License-Identifier: EUPL-1.2
// charta audit PATH…: read → load → judge → waive → score → write.
#include <algorithm>
#include <charconv>

#include "audit_session.h"
#include "batch.h"
#include "charta/audit/gate.h"
#include "charta/i18n/say.h"
#include "commands.h"
#include "inputs.h"
#include "outputs.h"

namespace charta {
namespace {

constexpr Phrase kBadGrade = {"the charter has no grade",
                              "la charte n’a pas de classe"};
constexpr Phrase kBadJobs = {"not a number of threads from 1 to 1024",
                             "ce n’est pas un nombre de fils de 1 à 1024"};
constexpr Phrase kBadShard = {"not a part such as 1/4",
                              "ce n’est pas une part telle que 1/4"};
constexpr Phrase kNothing = {"an operand is missing", "il manque un argument"};
constexpr Phrase kNoRunFile = {
    "to resume, give one format: -f jsonl=FILE",
    "pour reprendre, donner un seul format\u00a0: -f jsonl=FICHIER"};
constexpr Phrase kStoreWhole = {
    "a store keeps whole runs: finish this one, then charta history FILE --add "
    "RUN, instead of --store with",
    "un historique garde des exécutions entières\u00a0: finir celle-ci, puis "
    "charta history FICHIER --add EXÉCUTION, au lieu de --store avec"};
constexpr Phrase kBadScore = {"not a number of points from 0 to 100",
                              "ce n’est pas un nombre de points de 0 à 100"};

// What a gate asks that cannot be: which option, or nothing.
const Phrase* read_gate(const Arguments& arguments, const Charter& charter,
                        Gate& gate, std::string& wrong) {
  if (const auto name = arguments.one("--fail-on")) {
    gate.fail_on = *find_fail_on(*name);
  }
  if (const auto grade = arguments.one("--min-grade")) {
    gate.min_grade = wrong = *grade;
    const auto at = std::ranges::find(charter.grades, *grade, &Grade::id);
    if (at == charter.grades.end()) return &kBadGrade;
  }
  if (const auto points = arguments.one("--min-score")) {
    gate.min_score = Rational::parse(*points);
    wrong = *points;
    if (!gate.min_score || *gate.min_score < 0 || *gate.min_score > 100) {
      return &kBadScore;
    }
  }
  return nullptr;
}

// More than this many reports are a table without briefs.
constexpr std::size_t kFew = 9;
constexpr std::uint64_t kMostJobs = 1024;
constexpr std::uint64_t kMostShards = 1'000'000;

Outputs::Size size_of(InputQueue& inputs) {
  const std::size_t known = inputs.known(kFew + 1);
  const bool stream =
      std::ranges::any_of(inputs.waiting(), [](const InputQueue::Item& item) {
        return item.file.syntax == Syntax::jsonl;
      });
  if (stream || known > kFew) return Outputs::Size::batch;
  return known > 1 ? Outputs::Size::few : Outputs::Size::one;
}

bool read_number(std::string_view text, std::uint64_t most,
                 std::uint64_t& into) {
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, into);
  return read.ec == std::errc{} && read.ptr == end && into >= 1 && into <= most;
}

// How the work is shared out.
struct Share {
  std::uint64_t jobs = 1;
  Shard shard{};
};

// What cannot be, or nothing.
const Phrase* read_share(const Arguments& arguments, Console& console,
                         Share& share, std::string& wrong) {
  share.jobs = std::min<std::uint64_t>(console.cores(), kMostJobs);
  if (const auto jobs = arguments.one("--jobs")) {
    wrong = *jobs;
    if (!read_number(*jobs, kMostJobs, share.jobs)) return &kBadJobs;
  }
  const auto shard = arguments.one("--shard");
  if (!shard) return nullptr;
  wrong = *shard;
  const std::size_t slash = std::min(shard->find('/'), shard->size());
  const std::string_view text = *shard;
  if (!read_number(text.substr(std::min(slash + 1, text.size())), kMostShards,
                   share.shard.of) ||
      !read_number(text.substr(0, slash), share.shard.of, share.shard.part)) {
    return &kBadShard;
  }
  --share.shard.part;
  return nullptr;
}

// Finds what is to be judged; refused when there is nothing at all.
Result<void> select(const Arguments& arguments, InputQueue& inputs) {
  inputs.add(arguments.positional);
  const auto list = arguments.one("--files-from");
  if (list) {
    if (auto open = inputs.open_list(*list); !open) return open;
  }
  const std::size_t known = inputs.known(kFew + 1);
  if (known == 0) {
    return fault({.code = Code::nothing_selected,
                  .at = {.file = list.value_or("")},
                  .args = {list.value_or("")}});
  }
  Diagnostics hopeless = inputs.hopeless();
  if (!inputs.open() && !hopeless.empty()) return faults(std::move(hopeless));
  return {};
}

// Opens the charter and runs the batch.
ExitCode judge_all(const Arguments& arguments, Console& console,
                   PortionQueue& portions, Outputs& outputs,
                   std::uint64_t jobs) {
  auto session = Session::open(arguments, console);
  if (!session) return refuse(arguments, console, session.error());
  Gate gate;
  std::string wrong;
  // A store keeps the digests of what was judged.
  (*session)->want(arguments.has("--store")
                       ? std::max(outputs.detail(), Detail::findings)
                       : outputs.detail());
  Run& head = (*session)->run();
  if (const Phrase* bad =
          read_gate(arguments, (*session)->charter(), gate, wrong)) {
    return refuse_usage(arguments, console, *bad, wrong);
  }
  head.gate = to_text(gate);
  head.shard = arguments.one("--shard").value_or("");
  Batch batch({**session, gate, outputs, portions}, arguments, console);
  const auto begun =
      arguments.has("--resume") ? batch.resume() : outputs.begin(console, head);
  if (!begun) return refuse(arguments, console, begun.error());
  return batch.run(jobs);
}

}  // namespace

ExitCode run_audit(const Arguments& arguments, Console& console) {
  std::string wrong;
  if (!audit_day(console, arguments)) return refuse_day(arguments, console);
  Share share;
  if (const Phrase* bad = read_share(arguments, console, share, wrong)) {
    return refuse_usage(arguments, console, *bad, wrong);
  }
  if (arguments.positional.empty() && !arguments.has("--files-from")) {
    return refuse_usage(arguments, console, kNothing, "");
  }
  console.watch_signals();
  InputQueue inputs(console, input_syntax(arguments));
  if (const auto found = select(arguments, inputs); !found) {
    return refuse(arguments, console, found.error());
  }
  PortionQueue portions(console, inputs, share.shard);
  auto outputs =
      Outputs::from(console, arguments,
                    style_of(console, arguments.language, arguments.colour),
                    size_of(inputs), wrong);
  if (!outputs) return refuse_usage(arguments, console, outputs.error(), wrong);
  if (arguments.has("--resume") && outputs->run_file().empty()) {
    return refuse_usage(arguments, console, kNoRunFile, "--resume");
  }
  if (arguments.has("--resume") && arguments.has("--store")) {
    return refuse_usage(arguments, console, kStoreWhole, "--resume");
  }
  return judge_all(arguments, console, portions, *outputs, share.jobs);
}

}  // namespace charta
