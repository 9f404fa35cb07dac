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
const AjvDraft04 = require("ajv-draft-04").default ?? require("ajv-draft-04");
const addFormats = require("ajv-formats").default;
const protobuf = require("protobufjs");
const { Parser } = require("tap-parser");

const read = (name) => JSON.parse(readFileSync(join(schemas, name), "utf8"));
const options = { strict: false, logger: false };
const with_ajv = (ajv, schema, ...others) => {
  addFormats(ajv);
  for (const each of others) ajv.addSchema(each);
  const validate = ajv.compile(schema);
  return (text) => {
    const good = validate(JSON.parse(text));
    return good ? [] : validate.errors.slice(0, 3).map((e) => JSON.stringify(e));
  };
};

// Unknown members are refused as protobuf's JSON form refuses them.
const proto = new protobuf.Root();
proto.resolvePath = (from, name) =>
  name.startsWith("google/") ? name
    : join(schemas, "in-toto", name.split("/").pop());
proto.loadSync(["statement.proto", "test_result.proto"].map((name) =>
  join(schemas, "in-toto", name)), { keepCase: false });
const statement = proto.lookupType("in_toto_attestation.v1.Statement");
const predicate = proto.lookupType("TestResult");
const unknown_members = (type, value, path) =>
  Object.entries(value).flatMap(([key, each]) => {
    const field = Object.values(type.fields).find((field) =>
      field.name === key || field.options?.json_name === key ||
      field.name === key.replace(/^_/, ""));
    if (!field) return [`${path}${key}: no such field`];
    const inner = field.resolve().resolvedType;
    if (field.map || !(inner instanceof protobuf.Type) ||
        inner.fullName.startsWith(".google.")) return [];
    return [each].flat().flatMap((one) =>
      unknown_members(inner, one, `${path}${key}.`));
  });
const in_toto = (text) => text.trimEnd().split("\n").flatMap((line) => {
  const value = JSON.parse(line);
  const faults = unknown_members(statement, value, "");
  if (value._type !== "https://in-toto.io/Statement/v1") faults.push("_type");
  if (value.predicateType?.endsWith("test-result/v0.1")) {
    faults.push(...unknown_members(predicate, value.predicate, "predicate."));
    if (!["PASSED", "WARNED", "FAILED"].includes(value.predicate.result)) {
      faults.push("result");
    }
  }
  for (const subject of value.subject ?? []) {
    if (!/^[0-9a-f]{64}$/.test(subject.digest?.sha256)) faults.push("digest");
  }
  return faults;
});

const tap = (text) => {
  const parser = new Parser({ bail: false });
  const extra = [];
  parser.on("extra", (line) => extra.push(line.trim()));
  parser.end(text);
  const faults = parser.failures.filter((each) => each.tapError)
    .map((each) => String(each.tapError));
  return [...faults, ...extra.filter((line) => line !== "")];
};

// A workflow command, or nothing.
const github = (text) => text.trimEnd().split("\n").filter((line) =>
  !/^::(error|warning|notice) [a-zA-Z]+=[^:,\r]*(,[a-zA-Z]+=[^:,\r]*)*::[^\r]*$/
    .test(line));

const item = read("gitlab-codequality-item.schema.json");
const kinds = [
  [".sarif", with_ajv(new AjvDraft04(options), read("sarif-2.1.0.schema.json")),
    (text) => text.replace('"2.1.0"', '"2.0.0"')],
  [".oscal.json", with_ajv(new Ajv(options),
    read("oscal_assessment-results.schema.json")),
    (text) => text.replace('"import-ap"', '"import-app"')],
  [".cyclonedx.json", with_ajv(new Ajv(options),
    read("cyclonedx/bom-1.6.schema.json"), read("cyclonedx/spdx.schema.json"),
    read("cyclonedx/jsf-0.82.schema.json")),
    (text) => text.replace('"assessors"', '"assessor"')],
  [".gitlab.json", with_ajv(new Ajv(options), { type: "array", items: item }),
    (text) => text.replace("[", '[{"description": 1}' +
      (text.length > 4 ? "," : ""))],
  [".intoto.jsonl", in_toto, (text) => text.replace('"subject"', '"subjekt"')],
  [".tap", tap, (text) => text.replace("TAP version 13", "PAT version 13")],
  [".github.txt", github, (text) => text + "::eror x\n"],
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
