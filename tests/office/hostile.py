# SPDX-License-Identifier: EUPL-1.2
"""hostile.py STRINGS.json OUT.jsonl: a descriptor for each hostile string, in
every text that a stranger writes."""
import json
import sys

strings = json.load(open(sys.argv[1], encoding="utf-8"))
# What Office Open XML reads as an escaped character.
strings += ["_x003D_1+1", "_x000d_", "a_x005F_x0041_"]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for number, text in enumerate(strings):
        out.write(json.dumps({
            "charta": 1,
            "kind": "project",
            "organisation": {"name": text},
            "project": {"id": f"p{number}", "name": text, "purpose": text},
            "hosting": {"provider": text},
        }, ensure_ascii=True) + "\n")
