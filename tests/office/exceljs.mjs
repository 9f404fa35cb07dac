// SPDX-License-Identifier: EUPL-1.2
// BASE.xlsx read by exceljs: six sheets of their names, a row a finding, the
// texts of strangers as BASE.json has them, and no formula or link. Usage: node
// exceljs.mjs NPM_FOLDER LANGUAGE BASE.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [tools, language, base] = process.argv.slice(2);
const require = createRequire(join(tools, "package.json"));
const { Workbook, ValueType } = require("exceljs");

const names = {
  en: ["Summary", "Findings", "Actions", "Missing answers", "Principles",
    "Method"],
  fr: ["Synthèse", "Constats", "Actions", "Réponses manquantes", "Principes",
    "Méthode"],
}[language];
const report = JSON.parse(readFileSync(base + ".json", "utf8"));
const book = new Workbook();
await book.xlsx.readFile(base + ".xlsx");

let failed = 0;
const check = (name, good) => {
  console.log((good ? "ok: " : "FAILED: ") + name);
  if (!good) failed = 1;
};
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);

// Controls, marks, separators and noncharacters become \u{..}; a cell of Excel
// holds 32,767 characters.
const steers = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{NChar}]/gu;
const shown = (text) => {
  const safe = text.replace(steers, (c) =>
    `\\u{${c.codePointAt(0).toString(16)}}`);
  return safe.length < 32768 ? safe : safe.slice(0, 32766) + "…";
};

const rows = (sheet) => {
  const all = [];
  sheet.eachRow((row, number) => { if (number > 1) all.push(row); });
  return all;
};
// exceljs leaves the escapes of text in a cell of its own to us.
const unescaped = (value) => String(value ?? "").replace(
  /_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
const column = (sheet, number) =>
  rows(sheet).map((row) => unescaped(row.getCell(number).value));
const per = (list) => report.reports.flatMap((each) =>
  each[list].map((item) => [shown(each.name || each.id), item]));

const [summary, findings, actions, questions] = book.worksheets;
check("exceljs: the sheets' names", same(book.worksheets.map((s) => s.name),
  names));
check("exceljs: a row a finding", same(column(findings, 3),
  per("findings").map(([, finding]) => finding.rule)));
for (const [sheet, list] of [[findings, "findings"], [actions, "actions"],
  [questions, "questions"]]) {
  check(`exceljs: the very names of ${list}`,
    same(column(sheet, 1), per(list).map(([name]) => name)));
}
if (report.reports.length > 1) {
  check("exceljs: the very names in the summary", same(column(summary, 1),
    report.reports.map((each) => shown(each.name || each.id))));
}

const plain = [ValueType.Null, ValueType.Number, ValueType.String,
  ValueType.SharedString];
const odd = [];
for (const sheet of book.worksheets) {
  sheet.eachRow((row) => row.eachCell((cell) => {
    if (!plain.includes(cell.type)) odd.push(cell.address);
  }));
}
check("exceljs: no formula, no link", odd.length === 0);
process.exit(failed);
