# SPDX-License-Identifier: EUPL-1.2
"""read_back.py BASE: BASE.csv, BASE.fr.csv, BASE.xlsx and BASE.fods say of
every finding what BASE.json says, and hold no formula."""
import csv
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml

base = sys.argv[1]
report = json.load(open(base + ".json", encoding="utf-8"))
failed = 0


def check(name, good):
    global failed
    print(("ok: " if good else "FAILED: ") + name)
    failed = failed or not good


def inert(text):
    """No control character, no bidi or zero-width mark."""
    return all(c in "\n" or unicodedata.category(c) not in ("Cc", "Cf")
               for c in text)


def steers(c):
    """Controls, marks, separators and noncharacters of Unicode."""
    point = ord(c)
    return unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") or (
        point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF)


def shown(text):
    """The text as a cell shows it: what could steer becomes \\u{..}."""
    return "".join(c if c == "\n" or not steers(c) else "\\u{%x}" % ord(c)
                   for c in text)


def unescaped(text):
    """openpyxl leaves the escapes of text in a cell of its own to us."""
    return re.sub("_x([0-9a-fA-F]{4})_", lambda m: chr(int(m[1], 16)), text)


wanted = [(each["id"], finding["rule"], finding["outcome"])
          for each in report["reports"] for finding in each["findings"]]
names = {each["id"]: each.get("name", "") for each in report["reports"]}

for ending, separator, sign in ((".csv", ",", "."), (".fr.csv", ";", ",")):
    data = open(base + ending, encoding="utf-8-sig", newline="").read()
    rows = list(csv.DictReader(data.splitlines(True), delimiter=separator,
                               strict=True))
    check(f"{ending}: a row a finding", wanted == [
        (row["descriptor"], row["rule"], row["outcome"]) for row in rows])
    check(f"{ending}: inert", all(inert(cell) for row in rows
                                  for cell in row.values()))
    check(f"{ending}: no formula", not any(
        re.match(r"\s*[=+\-@＝＋－＠|\t]", cell)
        for row in rows for key, cell in row.items()
        if not re.fullmatch(r"-?[0-9.,]*", cell)))
    check(f"{ending}: the very names", all(
        row["name"] in (shown(name), "'" + shown(name))
        for row in rows for name in [names[row["descriptor"]]]))
    check(f"{ending}: decimals", all(
        re.fullmatch(r"[0-9]*(\%s[0-9]+)?" % sign, row["low"])
        for row in rows))

try:
    import openpyxl
except ImportError:
    print("skipped: openpyxl is absent")
    openpyxl = None
if openpyxl:
    book = openpyxl.load_workbook(base + ".xlsx")
    sheets = book.worksheets
    check("xlsx: six sheets, each with a header and a filter",
          len(sheets) == 6 and all(
              sheet.auto_filter.ref and sheet.freeze_panes == "A2"
              for sheet in sheets))
    rows = list(sheets[1].iter_rows(min_row=2, values_only=True))
    check("xlsx: a row a finding", [row[2] for row in rows] == [
        rule for _, rule, _ in wanted])
    titles = [shown(names[each[0]] or each[0]) for each in wanted]
    # A cell of Excel holds 32,767 characters.
    titles = [text if len(text) < 32768 else text[:32766] + "…"
              for text in titles]
    check("xlsx: the very names", [
        unescaped(row[0] or "") for row in rows] == titles)
    check("xlsx: no formula", not any(
        cell.data_type == "f" for sheet in sheets
        for row in sheet.iter_rows() for cell in row))
    check("xlsx: inert", all(
        inert(unescaped(cell)) for sheet in sheets
        for row in sheet.iter_rows(values_only=True)
        for cell in row if isinstance(cell, str)))
    check("xlsx: dated by the audit",
          book.properties.created.isoformat().startswith(report["as_of"]))

ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
tree = xml.parse(base + ".fods")
tables = tree.iter(ODF % "table" + "table")
cells = [["".join(cell.itertext())
          for cell in row.iter(ODF % "table" + "table-cell")]
         for row in list(tables)[1].iter(ODF % "table" + "table-row")]
check("fods: a row a finding", [row[2] for row in cells[1:]] == [
    rule for _, rule, _ in wanted])
check("fods: no formula", not any(
    key.endswith("formula") for item in tree.iter() for key in item.attrib))
xml.parse(base + ".fodt")
sys.exit(failed)
