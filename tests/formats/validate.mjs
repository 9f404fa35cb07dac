// SPDX-License-Identifier: EUPL-1.2
// Judges report files by the schemas of their formats. Usage: node validate.mjs
// NPM_FOLDER SCHEMA_FOLDER FILE...; the kind is told by the end of the name.
// Each kind's broken twin must be refused. To add a kind: a row in `kinds`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [tools, schemas, ...files] = process.argv.slice(2);
const require = createRequire(join(tools, "package.json"));
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;
const { Parser } = require("tap-parser");

const read = (name) => JSON.parse(readFileSync(join(schemas, name), "utf8"));
const options = { strict: false, logger: false };
const with_ajv = (ajv, schema) => {
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (text) => {
    const good = validate(JSON.parse(text));
    return good ? [] : validate.errors.slice(0, 3).map((e) => JSON.stringify(e));
  };
};

const tap = (text) => {
  const parser = new Parser({ bail: false });
  const extra = [];
  parser.on("extra", (line) => extra.push(line.trim()));
  parser.end(text);
  const faults = parser.failures.filter((each) => each.tapError)
    .map((each) => String(each.tapError));
  return [...faults, ...extra.filter((line) => line !== "")];
};

const item = read("gitlab-codequality-item.schema.json");
const kinds = [
  [".gitlab.json", with_ajv(new Ajv(options), { type: "array", items: item }),
    (text) => text.replace("[", '[{"description": 1}' +
      (text.length > 4 ? "," : ""))],
  [".tap", tap, (text) => text.replace("TAP version 13", "PAT version 13")],
];

let bad = 0;
let seen = 0;
for (const file of files) {
  const kind = kinds.find(([end]) => file.endsWith(end));
  if (!kind) continue;
  seen += 1;
  const text = readFileSync(file, "utf8");
  const faults = kind[1](text);
  if (faults.length > 0) {
    bad += 1;
    console.log(`${file}: ${faults.slice(0, 3).join("\n  ")}`);
  }
  if (kind[1](kind[2](text)).length === 0) {
    bad += 1;
    console.log(`${file}: a broken twin was accepted`);
  }
}
console.log(`schemas: ${seen} files, ${bad} faults`);
process.exit(bad === 0 && seen > 0 ? 0 : 1);
