// SPDX-License-Identifier: EUPL-1.2
// The questionnaire's YAML and logic, without a browser. Usage: node yaml.mjs
// [DESCRIPTOR...] from the root of the project: each descriptor must read back
// as the package `yaml` reads it, where that is given by YAML_PACKAGE.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";

const assets = "lib/charta/author/assets/";
const context = vm.createContext({ structuredClone, Map });
for (const name of ["form_yaml.js", "form_logic.js"]) {
  vm.runInContext(readFileSync(assets + name, "utf8"), context);
}
const { Yaml, Logic, Bare } = vm.runInContext(
  "({ Yaml, Logic, Bare })", context);

let faults = 0;
const equal = (name, got, wanted) => {
  if (JSON.stringify(got) === JSON.stringify(wanted)) return;
  faults += 1;
  const cut = (value) => String(JSON.stringify(value)).slice(0, 300);
  console.log(`${name}: got ${cut(got)}, wanted ${cut(wanted)}`);
};

// Maps as objects, numbers by their text.
const plain = (value) => {
  if (value instanceof Bare) return Number(value.text);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries([...value].map(([k, v]) => [k, plain(v)]));
};
const read = (text) => {
  try {
    return plain(Yaml.read(text));
  } catch (fault) {
    return "line " + fault.message;
  }
};

const rows = [
  ["", {}],
  ["# only\n---\na: 1\n", { a: 1 }],
  ["a: 1\nb:\n  c: x y  # note\n  d: [FR, 'it''s', \"q\\\"\\n\", 2.50]\n",
    { a: 1, b: { c: "x y", d: ["FR", "it's", "q\"\n", 2.5] } }],
  ["a:\n- x\n- y\nb: null\nc: ~\nd:\n", { a: ["x", "y"], b: null, c: null,
    d: null }],
  ["a:\n  - b: 1\n    c: 2\n  -\n    d: 3\n  - [1, {e: f}]\n",
    { a: [{ b: 1, c: 2 }, { d: 3 }, [1, { e: "f" }]] }],
  ["a: >-\n  one\n  two\n\n  three\nb: |\n  x\n   y\n",
    { a: "one two\nthree", b: "x\n y\n" }],
  ["a: one\n  two\nb: [1,\n  2]\nc: \"x\n  y\"\n",
    { a: "one two", b: [1, 2], c: "x y" }],
  ["a: {b: 1, c: {d: [x]}, e: }\n", { a: { b: 1, c: { d: ["x"] }, e: null } }],
  ["siret: \"24440040400129\"\nno: NO\nyes: yes\n012: 1\n",
    { siret: "24440040400129", no: "NO", yes: "yes",
      "012": 1 }],
  ["url: https://a.example/x#y\n", { url: "https://a.example/x#y" }],
  ["a: 'x: y' # z\n\"b c\": 2\n", { a: "x: y", "b c": 2 }],
  ["a:\n  [\n    x, y,\n  ]\nb:\n  long\n  text\n",
    { a: ["x", "y"], b: "long text" }],
  ["a: 1\na: 2\n", "line 2"],
  ["a: &x 1\n", "line 1"],
  ["a: *x\n", "line 1"],
  ["a: [1, 2\n", "line 1"],
  ["a: \"x\n", "line 1"],
  ["a: 1\n b: 2\n", "line 1"],
  ["- a\n", "line 1"],
  ["a: 1\n---\nb: 2\n", "line 2"],
  ["\ta: 1\n", "line 1"],
  ["a: b: c\n", "line 1"],
];
for (const [text, wanted] of rows) equal(JSON.stringify(text), read(text), wanted);

// What is written reads back.
const tree = new Map([["charta", new Bare("1")], ["a", new Map([
  ["text", "l'été: \"x\" # y"], ["yes", true], ["n", new Bare("12.50")],
  ["no", "NO"], ["empty", []], ["list", ["FR", "a b", "NO"]], ["none", null],
  ["day", "2026-01-31"], ["evil", "\x1b[2J\u202e\u2028\r\nkind: bid\n"],
  ["rows", [new Map([["c", "FR"], ["d", new Map([["e", false]])]]),
    new Map([["c", "DE"]])]],
])]]);
const written = Yaml.write(tree);
equal("round", plain(Yaml.read(written)), plain(tree));
if (/[\x1b\u202e\u2028\r]/.test(written)) equal("hidden", written, "");
if (process.env.SHOW) console.log(written);

// Logic.
const P = (...names) => ["path", names];
const C = (name, ...parts) => ["call", name, parts];
const L = (value) => ["lit", value];
const facts = (answers) => ({ answers: new Map(Object.entries(answers)),
  params: { eea: ["FR"], gone: null }, variables: { v: P("a", "b") },
  today: Logic.day("2026-11-23") });
const ask = (tree, answers = {}) => {
  const value = new Logic.Asker(facts(answers)).ask(tree);
  return value instanceof Logic.Waiting ? "waits " + value.path
    : value instanceof Logic.Beyond ? "beyond" : value;
};
const both = C("_&&_", P("a", "b"), P("a", "c"));
for (const [tree, answers, wanted] of [
  [P("a", "b"), {}, "waits a.b"],
  [P("variables", "v"), { "a.b": true }, true],
  [both, {}, "waits a.b"],
  [both, { "a.b": true }, "waits a.c"],
  [both, { "a.c": false }, false],
  [C("_||_", P("a", "b"), P("a", "c")), { "a.c": true }, true],
  [C("@in", P("x"), P("params", "eea")), { x: "FR" }, true],
  [C("@in", P("x"), P("params", "gone")), { x: "FR" }, "beyond"],
  [C("_>=_", P("d"), C("date", L("2026-01-01"))),
    { d: { day: Logic.day("2026-02-01").day } }, true],
  [C("_<_", C("days_between", P("d"), P("as_of")), L(10)),
    { d: Logic.day("2026-11-20") }, true],
  [C("all", P("l"), P("x"), C("_==_", P("x"), L("FR"))), { l: ["FR"] }, true],
  [C("all", P("l"), P("x"), C("_==_", P("x"), L("FR"))), {}, "waits l"],
  [C("exists", P("l"), P("t"), P("t", "ok")), { l: [{}] }, "waits l"],
  [C("has", P("a")), {}, "waits a"],
  [C("has", P("a")), { a: 1 }, true],
  [C("unheard", L(1)), {}, "beyond"],
  [C("_?_:_", P("a"), L(1), L(2)), { a: false }, 2],
  [C("!_", P("a")), { a: 1 }, "beyond"],
  [P("__proto__", "x"), {}, "waits __proto__.x"],
  [["constructor"], {}, "beyond"],
]) equal(JSON.stringify([tree, answers]), ask(tree, answers), wanted);

const rules = [
  { when: null, whenReads: [], reads: ["a.b"] },
  { when: P("k"), whenReads: ["k"], reads: ["k", "m"] },
  { when: C("unheard", P("z")), whenReads: ["z"], reads: ["y", "z"] },
  { when: L(false), whenReads: [], reads: ["never"] },
  { when: null, whenReads: [], reads: ["g"] },
];
const fields = new Set(["a.b", "k", "m", "y", "z", "never", "g.h", "g.i"]);
equal("first", [...Logic.relevant(rules, facts({}), fields)],
  ["a.b", "k", "z", "g.h", "g.i"]);
equal("then", [...Logic.relevant(rules, facts({ k: true, z: 1 }), fields)],
  ["a.b", "k", "m", "z", "y", "g.h", "g.i"]);

if (process.env.YAML_PACKAGE) {
  const { parse } = createRequire(process.env.YAML_PACKAGE + "/")("yaml");
  for (const path of process.argv.slice(2)) {
    const text = readFileSync(path, "utf8");
    equal(path, read(text), parse(text));
  }
}
console.log(`${rows.length} texts, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
