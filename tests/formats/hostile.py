# SPDX-License-Identifier: EUPL-1.2
"""Text of strangers through every format for machines, from a charter and a
descriptor to reports that other people's parsers read back.

Usage: hostile.py CHARTA STRINGS FOLDER. Without the file of strings, those of
this file alone. To add a format: a function in CHECKS that raises.
"""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

OWN = ["<b>&amp;\"'", "]]>", "::error::x\n::warning::y", "# TODO x\\",
       "a%0Ab,c:d", "1..0", "Bail out!", "l\u2019\u00e9t\u00e9 \u00e0 la mer"]
FORMATS = ["sarif", "sarif-github", "junit", "junit-gitlab", "tap", "github",
           "gitlab", "oscal", "cyclonedx", "in-toto"]
STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e"
                    "\u2066-\u2069\ufeff]")


def quoted(value):
    """JSON that YAML reads alike: no surrogate pairs."""
    text = json.dumps(value)
    return re.sub(
        r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})",
        lambda m: "\\U%08x" % (0x10000 + ((int(m[1], 16) & 0x3ff) << 10)
                               + (int(m[2], 16) & 0x3ff)), text)


def localized(text):
    return {"en": text}


def write_inputs(folder, text):
    field = {"type": "text", "label": localized(text)}
    rule = {"principle": "P", "severity": "major", "force": "charter",
            "level": "project", "title": localized(text),
            "message": localized(text), "why": localized(text),
            "sources": [{"framework": "f", "item": "i"}],
            "remedy": {"text": localized(text), "effort": "low"}}
    charter = {
        "charta": 1, "id": "c", "version": "1", "title": localized(text),
        "licence": "EUPL-1.2", "vocabulary": "./vocabulary.yaml",
        "frameworks": ["./f.yaml"],
        "principles": [{"id": "P", "weight": 1, "title": localized(text)}],
        "rules": [dict(rule, id="R-1", require="project.name == ''"),
                  dict(rule, id="R-2", require="project.owner != ''"),
                  dict(rule, id="R-3", require="project.name != ''")]}
    files = {
        "charter.yaml": charter,
        "vocabulary.yaml": {"vocabulary": 1, "id": "v", "fields": {
            "project.id": field, "project.name": field,
            "project.owner": field}},
        "f.yaml": {"framework": 1, "id": "f", "title": localized(text),
                   "reference": text or "r", "items": [
                       {"id": "i", "title": localized(text),
                        "summary": localized(text),
                        "checkable": "project"}]},
        "project.yaml": {"charta": 1, "kind": "project",
                         "project": {"id": text, "name": text}}}
    for name, value in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(quoted(value))


def need(truth, what):
    if not truth:
        raise AssertionError(what)


def xml_text(text):
    """What XML 1.0 can hold of it."""
    return not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text)


def check_sarif(out, text):
    run = json.loads(out)["runs"][0]
    title = run["tool"]["driver"]["rules"][0]["shortDescription"]["text"]
    need(title == (text if len(text) <= 1024 else text[:1023] + "\u2026"),
         "title")
    need(run["taxonomies"][0]["shortDescription"]["text"] == text, "framework")
    need([r["kind"] for r in run["results"]] == ["fail", "open", "pass"],
         "kinds")
    need(run["properties"]["charta"]["reports"][0]["name"] == text, "name")


def check_sarif_github(out, text):
    results = json.loads(out)["runs"][0]["results"]
    need([r["ruleId"] for r in results] == ["R-1"], "results")


def check_junit(out, text):
    root = xml.fromstring(out)
    need([c.tag for c in root.iter("testcase")] == ["testcase"] * 3, "cases")
    need({e.tag for e in root.iter()} <= {
        "testsuites", "testsuite", "testcase", "properties", "property",
        "failure", "error", "skipped"}, "tags")
    own = {p.get("name"): p.get("value") for p in root.iter("property")}
    if xml_text(text):
        need(own["charta.descriptor"] == text, "descriptor")
    if re.fullmatch(r"[!-~]+( [!-~]+)*", text):
        names = [c.get("name") for c in root.iter("testcase")]
        need(names[0] == "R-1 " + text, "name")


def check_tap(out, text):
    lines = out.split("\n")
    points = [line for line in lines if re.match("(not )?ok ", line)]
    need([p.split(" - ")[0] for p in points] == ["not ok 1", "not ok 2",
                                                "ok 3"], "points")
    need([p for p in points if re.search(r"(?<!\\)#", p)] == [points[1]],
         "directives")
    for line in lines:
        need(re.match(r"(TAP version 13|(not )?ok |#|  |1\.\.3)|$", line), line)


def check_github(out, text):
    lines = out.rstrip("\n").split("\n")
    need([line.split(" ")[0] for line in lines] ==
         ["::warning", "::notice", "::notice"], "commands")
    if re.fullmatch(r"[!-~]+( [!-~]+)*", text):
        title = re.search("title=([^:,]*)::", lines[0])[1]
        for code, char in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"),
                           ("%0D", "\r"), ("%25", "%")):
            title = title.replace(code, char)
        need(title == "R-1 " + text, "title")


def check_gitlab(out, text):
    entries = json.loads(out)
    need([e["check_name"] for e in entries] == ["R-1"], "entries")
    if re.fullmatch(r"[!-~]+( [!-~]+)*", text):
        need(text in entries[0]["description"], "description")


def check_oscal(out, text):
    result = json.loads(out)["assessment-results"]["results"][0]
    need(len(result["findings"]) == 3, "findings")
    for finding in result["findings"]:
        need("<" not in finding["title"], "markup")


def check_cyclonedx(out, text):
    bom = json.loads(out)
    requirements = bom["definitions"]["standards"][0]["requirements"]
    need([r["text"] for r in requirements] == [text] * 4, "text")
    component = bom["declarations"]["targets"]["components"][0]
    need(component["name"] == text, "name")


def check_in_toto(out, text):
    statement = json.loads(out)
    need(statement["subject"][0]["annotations"]["descriptor"] == text, "id")
    need(statement["predicate"]["failedTests"] == ["R-1"], "failed")


CHECKS = {"sarif": check_sarif, "sarif-github": check_sarif_github,
          "junit": check_junit, "junit-gitlab": check_junit, "tap": check_tap,
          "github": check_github, "gitlab": check_gitlab,
          "oscal": check_oscal, "cyclonedx": check_cyclonedx,
          "in-toto": check_in_toto}


def attack(charta, folder, text):
    """Faults of one text; None when the charter or descriptor is refused."""
    write_inputs(folder, text)
    done = subprocess.run(
        [charta, "audit", "project.yaml", "-c", "charter.yaml", "--as-of",
         "2026-11-23", "--lang", "en"]
        + [x for f in FORMATS for x in ("-f", f + "=" + f + ".out")],
        cwd=folder, capture_output=True)
    if done.returncode > 2:
        return None
    faults = []
    for name in FORMATS:
        with open(os.path.join(folder, name + ".out"), encoding="utf-8",
                  newline="") as file:
            out = file.read()
        try:
            need(not STEERS.search(out), "steers a terminal")
            CHECKS[name](out, text)
        except Exception as fault:
            faults.append("%s: %r: %s" % (name, text[:60], fault))
    return faults


def texts_of(strings):
    """Our own texts and those of the file, when it is there."""
    if not os.path.exists(strings):
        print("skipped: ../shared is absent, own strings only")
        return OWN
    with open(strings, encoding="utf-8") as file:
        return OWN + json.load(file)


def main():
    charta, strings, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    texts = texts_of(strings)
    refused, faults = 0, []
    for text in texts:
        found = attack(os.path.abspath(charta), folder, text)
        refused += found is None
        faults += found or []
    for fault in faults:
        print(fault)
    print("hostile: %d texts, %d refused by the reader, %d faults"
          % (len(texts), refused, len(faults)))
    sys.exit(1 if faults or refused > len(texts) // 2 else 0)


if __name__ == "__main__":
    main()
