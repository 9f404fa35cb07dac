// SPDX-License-Identifier: EUPL-1.2
// Validates reports by docs/report.schema.json with ajv. Usage: node
// validate.mjs AJV_FOLDER SCHEMA FILE...; .jsonl files line by line. The schema
// lets later versions add members; here a member it lacks is a fault, and each
// file's broken twin must be refused.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, schemaFile, ...files] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const Ajv = require("ajv/dist/2020").default;

const strict = (node) => {
  if (Array.isArray(node)) return node.map(strict);
  if (node === null || typeof node !== "object") return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, strict(value)]),
  );
  if (copy.type === "object") copy.additionalProperties = false;
  return copy;
};

const ajv = new Ajv({ allErrors: true, validateFormats: false });
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
new Ajv({ validateFormats: false }).compile(schema);
ajv.addSchema(strict(schema));
const whole = ajv.getSchema(schema.$id);
const line = ajv.getSchema(schema.$id + "#/$defs/line");

let bad = 0;
const check = (validate, value, name) => {
  if (!validate(value)) {
    bad += 1;
    console.log(name, JSON.stringify(validate.errors.slice(0, 3), null, 1));
  }
  for (const twin of [{ ...value, surprise: 1 }, { ...value, as_of: 3, id: 4 }]) {
    if (validate(twin)) {
      bad += 1;
      console.log(name, "a broken twin was accepted");
    }
  }
};
for (const file of files) {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".jsonl")) {
    text.trimEnd().split("\n").forEach((each, i) =>
      check(line, JSON.parse(each), `${file}:${i + 1}`));
  } else {
    check(whole, JSON.parse(text), file);
  }
}
console.log(`${files.length} files, ${bad} faults`);
process.exit(bad === 0 ? 0 : 1);
