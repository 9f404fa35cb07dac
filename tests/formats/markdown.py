# SPDX-License-Identifier: EUPL-1.2
"""Markdown read back by cmark-gfm, as GitHub and GitLab would: tables with all
their columns, and the text of strangers as text, wherever it stands.

Usage: markdown.py CHARTA STRINGS FOLDER REPORT.md... To add a place where such
text stands: PLACES.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as xml

import hostile

KNOWN = {"document", "heading", "paragraph", "list", "item", "text", "code",
         "strong", "emph", "softbreak", "linebreak", "table", "table_header",
         "table_row", "table_cell"}
WORD = "word"
# What to write for a text, and how often a report of two files has that.
PLACES = {("heading", "%s (project)"): 2, ("heading", "%s · weight 1"): 2,
          ("table_cell", "%s (project)"): 2, ("table_cell", "%s"): 2,
          ("table_cell", "%s · project.owner"): 2,
          ("paragraph", "✖ Fail R-1 %s"): 2,
          ("paragraph", "text: %s, %s"): 2, ("paragraph", "%s"): 2}
MESSAGE = ("paragraph", "%s")


def parse(markdown):
    """The tree, and each node's name without its name space."""
    done = subprocess.run(
        ["cmark-gfm", "-e", "table", "-e", "tasklist", "-e", "autolink",
         "--to", "xml"], input=markdown.encode(), capture_output=True,
        check=True)
    root = xml.fromstring(done.stdout)
    for node in root.iter():
        node.tag = node.tag.partition("}")[2]
    return root


def shape(root):
    """The names of all nodes in order, a run of text as one."""
    names = [node.tag for node in root.iter()]
    return [name for i, name in enumerate(names)
            if name != "text" or names[i - 1] != "text"]


def narrow_rows(markdown):
    """Rows of tables with more or fewer columns than their header; of these
    cmark-gfm drops or adds cells without a word."""
    width, faults = 0, []
    for line in markdown.split("\n"):
        bars = len(re.findall(r"(?<!\\)\|", line)) if line[:1] == "|" else 0
        faults += [line] if bars and width and bars != width else []
        width = bars
    return faults


def faults_of(markdown):
    root = parse(markdown)
    strange = {node.tag for node in root.iter()} - KNOWN
    return root, sorted(strange) + narrow_rows(markdown)


def steers(char):
    return unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp") or (
        ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF)


def shown(text):
    """The text as a page shows it, white space as one space."""
    text = "".join("\\u{%x}" % ord(c) if steers(c) and c not in "\t\n\v\f\r"
                   else c for c in text)
    return re.sub(r"([\t-\r ]|\\u\{[9a-d]\})+", " ", text).strip(" ")


def texts(root, tag):
    """What nodes of that name say, without the breaks that disarm links."""
    return [shown("".join(node.itertext()).replace("\u200b", ""))
            if tag == "table_cell" else
            shown("".join(part.text or " " for part in node.iter()
                          if part.tag in ("text", "code", "softbreak"))
                  .replace("\u200b", ""))
            for node in root.iter(tag)]


def told(root, text):
    """Places where the text is missing."""
    for (tag, form), times in PLACES.items():
        if (tag, form) == MESSAGE and "{{" in text:
            continue  # a message computes what stands in braces
        wanted = shown(form.replace("%s", text))
        found = [each for each in texts(root, tag)
                 if each == wanted or (tag == "heading" and
                                       each.startswith(wanted + " · "))]
        if len(found) < times:
            yield "%s %r" % (tag, form)


def report(charta, folder, text):
    """The report of two descriptors; None where the text is refused."""
    hostile.write_inputs(folder, text)
    shutil.copy(os.path.join(folder, "project.yaml"),
                os.path.join(folder, "other.yaml"))
    done = subprocess.run(
        [charta, "audit", "project.yaml", "other.yaml", "-c", "charter.yaml",
         "--as-of", "2026-11-23", "--lang", "en", "-f", "markdown"],
        cwd=folder, capture_output=True)
    return done.stdout.decode() if done.returncode <= 2 else None


def attack(markdown, text, plain):
    """Faults of one text, against the shape of a plain word's report."""
    root, faults = faults_of(markdown)
    if not shown(text):
        return faults
    faults += ["another shape"] if shape(root) != plain else []
    return faults + list(told(root, text))


def twins(charta, folder):
    """Broken reports that must be found out."""
    plain = shape(parse(report(charta, folder, WORD)))
    for text, good, bad in (("<b>", "&lt;b&gt;", "<b>"),
                            ("a | b", "\\|", "|"), ("[x](y)", "\\[x\\]", "[x]"),
                            ("*a*", "\\*", "*")):
        whole = report(charta, folder, text)
        if not attack(whole.replace(good, bad), text, plain):
            yield "a broken twin was accepted: " + text
    if not faults_of("https://example.org")[1]:
        yield "a bare link was accepted"


def main():
    charta, strings, folder, *reports = sys.argv[1:]
    charta = os.path.abspath(charta)
    os.makedirs(folder, exist_ok=True)
    faults = list(twins(charta, folder))
    for name in reports:
        with open(name, encoding="utf-8") as file:
            faults += [name + ": " + each for each in faults_of(file.read())[1]]
    plain = shape(parse(report(charta, folder, WORD)))
    refused, all_texts = 0, hostile.texts_of(strings)
    for text in all_texts:
        markdown = report(charta, folder, text)
        refused += markdown is None
        faults += ["%r: %s" % (text[:60], each)
                   for each in attack(markdown, text, plain)] if markdown else []
    print("\n".join(faults + [
        "markdown: %d reports and %d texts by cmark-gfm, %d refused by the "
        "reader, %d faults" % (len(reports), len(all_texts), refused,
                               len(faults))]))
    sys.exit(1 if faults or refused > len(all_texts) // 2 else 0)


main()
