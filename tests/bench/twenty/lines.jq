# SPDX-License-Identifier: EUPL-1.2
# The reports or verdicts of charta as peers.mjs writes its own. What neither
# passes nor fails nor is out of play would show, and differ.
def failed($rules; $outcome):
  $rules[]? | . + (if $outcome == "fail" then "" else "=" + $outcome end);
def report:
  .findings[]
  | select(.outcome | IN("pass", "not_applicable") | not)
  | . as $one | failed([$one.rule]; $one.outcome);
def verdict:
  failed(.fail; "fail"),
  (["unknown", "error", "waived"][] as $word | failed(.[$word]; $word));
if .type == "report" then [.sources[0].line, report]
elif .type == "verdict" then [.line, verdict]
else empty
end
| map(tostring)
| join(" ")
