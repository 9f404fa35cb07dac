// SPDX-License-Identifier: EUPL-1.2
// Many descriptors, judged on all cores, written in the order of the input.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "audit_session.h"
#include "charta/audit/gate.h"
#include "outputs.h"
#include "portion_queue.h"
#include "progress.h"
#include "run_file.h"
#include "store.h"

namespace charta {

// Every descriptor that can be judged is judged; what cannot is a fault of the
// run.
class Batch {
 public:
  // What a batch needs; all outlive it.
  struct Parts {
    Session& session;
    const Gate& gate;
    Outputs& outputs;
    PortionQueue& portions;
  };

  Batch(const Parts& parts, const Arguments& arguments, Console& console);

  // Skips what the outputs' file of JSON Lines holds already and goes on behind
  // it. Refused when that is of another run or of other inputs.
  Result<void> resume();
  ExitCode run(std::size_t jobs);

 private:
  using Chunk = std::vector<Portion>;
  // What became of a chunk.
  struct Judged {
    Section section{};
    std::vector<Diagnostics> refused{};
    std::vector<std::vector<WaiverUse>> waivers{};
    std::vector<StoreRow> rows{};
  };

  Chunk gather();
  Judged judge(std::size_t thread, Chunk&& chunk);
  void judge(Portion& portion, ThreadMemory& memory, Judged& judged) const;
  void judge_lines(const Portion& lines, ThreadMemory& memory,
                   Judged& judged) const;
  Result<Report> report_of(Portion& portion, ThreadMemory& memory) const;
  Result<Report> report_of(const Portion& portion, Document& document,
                           ThreadMemory& memory) const;
  void settle(Judged&& judged);
  void work(std::size_t jobs);
  ExitCode finish();
  Result<void> skip(const RunReader& run);
  void recall(const RunRecord& record);
  void keep_faults(const Diagnostics& faults);
  void open_store();
  void keep(std::vector<StoreRow>&& rows);
  void give_up_store(const Diagnostics& faults);
  void note(ExitCode code);

  Session& session_;
  const Gate& gate_;
  Outputs& outputs_;
  PortionQueue& portions_;
  const Arguments& arguments_;
  Console& console_;
  Progress progress_;
  std::vector<std::unique_ptr<ThreadMemory>> memories_{};  // one a thread
  ExitCode tool_error_ = ExitCode::met;
  std::uint64_t more_faults_ = 0;
  Tally recalled_{};
  const bool stores_;  // --store; what threads may ask
  std::unique_ptr<StoreWriter> store_{};
};

}  // namespace charta
