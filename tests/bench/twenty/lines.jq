# SPDX-License-Identifier: EUPL-1.2
# The reports of charta as peers.mjs writes its own. What neither passes nor
# fails nor is out of play would show, and differ.
select(.type == "report")
| [
    .sources[0].line,
    (.findings[]
     | select(.outcome | IN("pass", "not_applicable") | not)
     | .rule + (if .outcome == "fail" then "" else "=" + .outcome end))
  ]
| map(tostring)
| join(" ")
