// SPDX-License-Identifier: EUPL-1.2
// Validates by ajv what `charta schema` writes, and charta's own files by it.
// Usage: node authoring.mjs PACKAGES CHARTA, from the root of the project. To
// add a case: a row in `refused` or `accepted`.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, charta] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const Ajv = require("ajv/dist/2020").default;
const formats = require("ajv-formats").default;
const { parse } = require("yaml");
const { parse: parseToml } = await import(
  join(folder, "node_modules/smol-toml/dist/index.js"));

let faults = 0;
const fault = (...words) => {
  faults += 1;
  console.log(...words);
};

const schema = (...words) =>
  JSON.parse(execFileSync(charta, ["schema", ...words], { encoding: "utf8" }));

const compile = (...words) => {
  const ajv = formats(new Ajv({ allErrors: true, allowUnionTypes: true }));
  const json = schema(...words);
  if (!ajv.validateSchema(json)) fault(words, ajv.errors);
  return ajv.compile(json);
};

const plain = (value) => JSON.parse(JSON.stringify(value));
const read = (path) => {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".toml")) return plain(parseToml(text));
  return path.endsWith(".json") ? JSON.parse(text) : parse(text);
};

const below = (top) => readdirSync(top, { recursive: true })
  .map((name) => join(top, name))
  .filter((name) => /\.(yaml|toml|json)$/.test(name))
  .sort();

const charter = compile("charter");
const waivers = compile("waivers", "--lang", "fr");
const tests = compile("tests", "-c", "fr-territoires");
const open = compile("tests", "--lang", "fr");
const descriptor = compile("descriptor");
compile("descriptor", "-c", "fr-territoires", "--lang", "fr");
compile("charter", "--lang", "fr");
const dutch = {
  tests: compile("tests", "-c", "examples/nl-amt/charter.yaml"),
  descriptor: compile("descriptor", "-c", "examples/nl-amt/charter.yaml"),
};

// The schema of a file, by its name and first keys.
const schemaOf = (path, value) => {
  const own = path.includes("nl-amt") ? dutch : { tests, descriptor };
  if (path.endsWith(".tests.yaml")) return own.tests;
  if (value.waivers) return waivers;
  const heads = ["principles", "rules", "framework", "vocabulary"];
  if (heads.some((key) => key in value)) return charter;
  return own.descriptor;
};

let files = 0;
for (const path of [...below("rules"), ...below("examples")]) {
  if (path.includes("rules/import/")) continue;
  const value = read(path);
  const validate = schemaOf(path, value);
  files += 1;
  if (!validate(value)) fault(path, validate.errors.slice(0, 3));
  if (path.endsWith(".tests.yaml") && !open(value)) {
    fault(path, open.errors.slice(0, 3));
  }
  if (validate({ ...value, surprise: 1 })) fault(path, "takes a surprise");
}

const rule = { id: "A-1", principle: "A", title: "A", require: "true" };
const waiver = { rule: "A-1", descriptor: "a", reason: "b", who: "c",
  date: "2026-01-01", expires: "2026-12-31" };
const test = { rule: "A-1", given: {}, expect: "pass" };
const head = { charta: 1, id: "a", version: "1", title: "A",
  vocabulary: "v.yaml", principles: [{ id: "A", title: "A" }], rules: [rule] };
const field = (type) => ({ vocabulary: 1, id: "v", fields: { "a.b": type } });

const refused = [
  [descriptor, { charta: 2 }],
  [descriptor, { kind: "projet" }],
  [descriptor, { hosting: "FR" }],
  [descriptor, { hosting: { location_countries: ["fr"] } }],
  [descriptor, { hosting: { location_countries: "FR" } }],
  [descriptor, { organisation: { population: "12 000" } }],
  [descriptor, { organisation: { population: 1.5 } }],
  [descriptor, { organisation: { type: "ville" } }],
  [descriptor, { data: { personal: "oui" } }],
  [descriptor, { data: { transfers: [{ country: "France" }] } }],
  [descriptor, { project: { put_into_service_date: "1/2/2026" } }],
  [descriptor, { project: { stauts: "production" } }],
  [descriptor, { evidence: { "dpia.done": { status: "sure" } } }],
  [descriptor, { evidence: { "dpia.done": { ref: "a.pdf" } } }],
  [waivers, { waivers: [{ ...waiver, expires: undefined }] }],
  [waivers, { waivers: [{ ...waiver, date: "soon" }] }],
  [waivers, { waivers: [{ ...waiver, until: "x" }] }],
  [waivers, { waivers: waiver }],
  [tests, { tests: [{ ...test, expect: "ok" }] }],
  [tests, { tests: [{ ...test, given: { stauts: 1 } }] }],
  [open, { tests: [{ rule: "A-1", expect: "pass" }] }],
  [charter, { ...head, charta: 3 }],
  [charter, { ...head, rules: [{ ...rule, severity: "grave" }] }],
  [charter, { ...head, rules: [{ ...rule, force: "droit" }] }],
  [charter, { ...head, rules: [{ ...rule, requires: "x" }] }],
  [charter, { ...head, rules: [{ principle: "A" }] }],
  [charter, { ...head, vocabulary: undefined }],
  [charter, { ...head, profiles: { small: { choose: [] } } }],
  [charter, { ...head, title: { fr: "A", de: "B" } }],
  [charter, { ...head, caps: [{ when: "rain", grade: "E" }] }],
  [charter, { rules: [{ ...rule, level: "city" }] }],
  [charter, { rules: [{ ...rule, effective: { from: "2026" } }] }],
  [charter, field({ type: "texte" })],
  [charter, field({})],
  [charter, { framework: 1, id: "f", title: "F",
    items: [{ id: "a", checkable: "maybe" }] }],
];
refused.forEach(([validate, value], i) => {
  if (validate(value)) fault("must be refused", i, JSON.stringify(value));
});

const absent = ["unknown", "NSP", "", null];
const accepted = [
  ...absent.flatMap((one) => [
    { hosting: one },
    { hosting: { location_countries: one } },
    { hosting: { location_countries: ["FR", one] } },
    { organisation: { population: one, type: one, name: one } },
    { data: { personal: one, transfers: one } },
    { data: { transfers: [{ country: one }] } },
    { project: { put_into_service_date: one } },
  ]),
  { charta: 1, kind: "project", charter: "fr-territoires@2026.11" },
  { organisation: { insee_code: 44109, population: 12 } },
  { evidence: { "data.transfers[0]": { status: "declared" } } },
].map((value) => [descriptor, value]);
accepted.push(
  [charter, { charta: 1, id: "b", version: "1", extends: ["./a.yaml"],
    rules: [{ id: "A-1", weight: 2 }], principles: [{ id: "A", weight: 3 }],
    profiles: { small: { select: ["A-1"], params: { x: 1 } } } }],
  [charter, { ...head, rules: ["./rules.yaml", rule] }],
  [charter, { rules: [{ ...rule, level: ["project", "bid"], weight: 2.5,
    remedy: { text: "do", effort: 3 } }] }],
  [charter, field({ type: "list(enum)", values: { a: "A", b: null } })]);
accepted.forEach(([validate, value], i) => {
  if (!validate(value)) {
    fault("must be accepted", i, JSON.stringify(value), validate.errors);
  }
});

console.log(`${files} files, ${refused.length} refused, ` +
  `${accepted.length} accepted, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
