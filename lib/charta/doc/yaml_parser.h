// SPDX-License-Identifier: EUPL-1.2
// The grammar of YAML 1.2: text -> events, in one pass, without recursion.
// Documents and directives are here; their content is in yaml_block.h, what is
// in brackets in yaml_flow.h, text in yaml_scalars.h. Internal to doc.
#pragma once

#include "charta/doc/text_check.h"
#include "charta/doc/yaml_events.h"
#include "charta/doc/yaml_properties.h"
#include "charta/doc/yaml_scanner.h"

namespace charta::yaml {

// Reads a source document by document. A method that answers false has met the
// end or added a fault; after a fault nothing more can be read.
class Parser {
 public:
  // REQUIRES: source.text from `begin` on passed check_text() with
  // Controls::refuse, which gave these facts.
  Parser(const Source& source, std::uint32_t begin, const TextFacts& facts,
         const Limits& limits, Faults& faults)
      : s_(source, begin, limits, faults) {
    s_.separators = facts.separators;
  }

  // Whether another document follows; false too after a fault.
  bool more();
  // Reads that document. Texts that the source does not hold as they should be
  // read go to the arena. REQUIRES: more() said yes.
  bool document(Arena& arena, Events& events);
  // Where the parser stands.
  std::uint32_t offset() const { return s_.offset(s_.at); }
  // Where the next document begins. REQUIRES: more() said yes.
  std::uint32_t next_offset();

 private:
  bool directives();
  bool directive();
  bool version(const char* line, const char* end);
  bool handle(const char* line, const char* end);
  bool document_end(Events& events);

  Scanner s_;
  TagHandles handles_{};
  bool bare_ = true;      // a document may begin without `---`
  bool version_ = false;  // `%YAML` was given
};

}  // namespace charta::yaml
