// SPDX-License-Identifier: EUPL-1.2
// YAML as the questionnaire needs it: writes trees of maps, lists and scalars;
// reads them back, and what people write by hand in descriptors. What it does
// not understand (anchors, tags, several documents) is an error with its line.
"use strict";

// A scalar that is written as it stands: a number, so that none is rounded.
class Bare {
  constructor(text) { this.text = text; }
  toString() { return this.text; }
}

const Yaml = (() => {
  const kWords = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
  const kNumber =
    /^[-+]?(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)$/;
  const kHidden = new RegExp(
    "[\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f" +
    "\\ufeff\\ufff9-\\uffff]", "g");

  const quote = (text) => JSON.stringify(text).replace(kHidden, (c) =>
    "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
  const plain = (text) =>
    /^[A-Za-z][\w-]*$/.test(text) && !kWords.test(text) ||
    /^\d{4}-\d\d-\d\d$/.test(text);
  const scalar = (value) => {
    if (value === null) return "null";
    if (typeof value !== "string") return String(value);
    return plain(value) ? value : quote(value);
  };
  const key = (name) =>
    /^[A-Za-z_][\w.-]*$/.test(name) && !kWords.test(name) ? name : quote(name);
  const holds = (value) => value instanceof Map || Array.isArray(value);

  const map = (value, margin) => [...value].map(([name, inner]) => {
    const lead = margin + key(name) + ":";
    if (!holds(inner)) return `${lead} ${scalar(inner)}\n`;
    if (inner.size === 0) return `${lead} {}\n`;
    if (inner instanceof Map) return `${lead}\n${map(inner, margin + "  ")}`;
    return lead + list(inner, margin + "  ");
  }).join("");

  const list = (value, margin) => {
    if (!value.some(holds)) return ` [${value.map(scalar).join(", ")}]\n`;
    return "\n" + value.map((item) => {
      if (!holds(item)) return `${margin}- ${scalar(item)}\n`;
      if (item.size === 0) return `${margin}- {}\n`;
      if (Array.isArray(item)) return `${margin}-${list(item, margin + "  ")}`;
      return `${margin}- ${map(item, margin + "  ").trimStart()}`;
    }).join("");
  };

  const write = (tree) => map(tree, "");

  // What a plain word means.
  const meaning = (text) => {
    if (text === "" || text === "~" || /^null$/i.test(text)) return null;
    if (/^(?:true|True|TRUE)$/.test(text)) return true;
    if (/^(?:false|False|FALSE)$/.test(text)) return false;
    if (kNumber.test(text)) return new Bare(text);
    return text;
  };

  const kEscapes = { 0: "\0", a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v",
    f: "\f", r: "\r", e: "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\",
    N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" };

  // One value within a line: quoted, [list], {map} or plain.
  class Flow {
    constructor(text, fail) { this.text = text; this.at = 0; this.fail = fail; }
    space() { while (/\s/.test(this.text[this.at] ?? "x")) this.at += 1; }
    get next() { return this.text[this.at] ?? ""; }
    take(c) {
      this.space();
      if (this.next !== c) return false;
      this.at += 1;
      return true;
    }
    all() {
      const value = this.value(false, 0);
      this.space();
      if (this.at < this.text.length && this.next !== "#") this.fail();
      return value;
    }
    value(inside, depth) {
      if (depth > 60) this.fail();
      this.space();
      if (this.next === '"') return this.double();
      if (this.next === "'") return this.single();
      if (this.take("[")) return this.list(depth);
      if (this.take("{")) return this.map(depth);
      if (/[&*!|>%@`]/.test(this.next)) this.fail();
      return meaning(this.plain(inside));
    }
    plain(inside) {
      const end = inside ? /[,\[\]{}]|:(?=[\s,\]}]|$)|\s#/ : /\s#|:(?=\s|$)/;
      const rest = this.text.slice(this.at);
      const stop = rest.search(end);
      const word = stop < 0 ? rest : rest.slice(0, stop);
      this.at += word.length;
      return word.trim();
    }
    list(depth) {
      const all = [];
      while (!this.take("]")) {
        if (this.next === "") this.fail();
        all.push(this.value(true, depth + 1));
        if (!this.take(",") && (this.space(), this.next !== "]")) this.fail();
      }
      return all;
    }
    map(depth) {
      const all = new Map();
      while (!this.take("}")) {
        this.space();
        if (this.next === "") this.fail();
        const name = this.next === '"' ? this.double()
          : this.next === "'" ? this.single() : this.plain(true);
        if (!this.take(":") || all.has(name)) this.fail();
        this.space();
        const empty = this.next === "," || this.next === "}";
        all.set(name, empty ? null : this.value(true, depth + 1));
        if (!this.take(",") && (this.space(), this.next !== "}")) this.fail();
      }
      return all;
    }
    single() {
      const found = /^'((?:[^']|'')*)'/.exec(this.text.slice(this.at));
      if (!found) this.fail();
      this.at += found[0].length;
      return found[1].replaceAll("''", "'");
    }
    double() {
      const found = /^"((?:[^"\\]|\\[^])*)"/.exec(this.text.slice(this.at));
      if (!found) this.fail();
      this.at += found[0].length;
      const hex = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g;
      return found[1].replace(hex, (all, x, u, U, c) => {
        const code = x ?? u ?? U;
        if (code !== undefined) {
          const point = parseInt(code, 16);
          if (point > 0x10ffff) this.fail();
          return U ? String.fromCodePoint(point) : String.fromCharCode(point);
        }
        if (!(c in kEscapes)) this.fail();
        return kEscapes[c];
      });
    }
  }

  class Reader {
    constructor(text) {
      this.lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
      this.at = 0;
    }
    fail() { throw new SyntaxError(String(this.at + 1)); }
    // The next line that says something: its indent and text.
    peek() {
      for (; this.at < this.lines.length; this.at += 1) {
        const line = this.lines[this.at];
        if (/^\s*(?:#|$)/.test(line)) continue;
        if (this.at === this.first() && /^---\s*(?:#|$)/.test(line)) continue;
        if (/^(?:---|\.\.\.|%)/.test(line) || /^ *\t/.test(line)) this.fail();
        const indent = line.length - line.trimStart().length;
        return { indent, text: line.slice(indent) };
      }
      return { indent: -1, text: "" };
    }
    first() { return this.lines.findIndex((line) => !/^\s*(?:#|$)/.test(line)); }
    document() {
      const head = this.peek();
      if (head.indent < 0) return new Map();
      if (!this.pair(head.text)) this.fail();
      const value = this.block(head.indent, 0);
      if (this.peek().indent >= 0) this.fail();
      return value;
    }
    block(indent, depth) {
      if (depth > 60) this.fail();
      const dash = /^-(?:\s|$)/.test(this.peek().text);
      return dash ? this.list(indent, depth) : this.map(indent, depth);
    }
    list(indent, depth) {
      const all = [];
      for (let line = this.peek(); line.indent === indent; line = this.peek()) {
        if (!/^-(?:\s|$)/.test(line.text)) break;
        const rest = line.text.slice(1).trimStart();
        if (rest === "" || rest.startsWith("#")) {
          this.at += 1;
          all.push(this.below(indent, depth, false));
          continue;
        }
        // `- key: value` is a map whose first line begins after the dash.
        const inner = indent + line.text.length - rest.length;
        if (this.pair(rest)) {
          this.lines[this.at] = " ".repeat(inner) + rest;
          all.push(this.map(inner, depth + 1));
        } else {
          all.push(this.inline(rest, indent));
        }
      }
      return all;
    }
    // `key:` and what follows it on the line, or null.
    pair(text) {
      const found =
        /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#&*!|>%@`"'\[\]{},-][^#]*?|-[^\s#][^#]*?))\s*:(?:\s+(.*))?$/
          .exec(text);
      if (!found) return null;
      const [, double, single, word, rest] = found;
      const name = double !== undefined
        ? new Flow(`"${double}"`, () => this.fail()).all()
        : single !== undefined ? single.replaceAll("''", "'") : word;
      return { name, rest: rest ?? "" };
    }
    map(indent, depth) {
      const all = new Map();
      for (let line = this.peek(); line.indent === indent; line = this.peek()) {
        const pair = this.pair(line.text);
        if (!pair || all.has(pair.name)) this.fail();
        const empty = pair.rest === "" || pair.rest.startsWith("#");
        if (empty) this.at += 1;
        all.set(pair.name, empty ? this.below(indent, depth, true)
          : this.inline(pair.rest, indent));
      }
      if (this.peek().indent > indent) this.fail();
      return all;
    }
    // The block under a line that ended with its key or dash.
    below(indent, depth, keyed) {
      const line = this.peek();
      const level = keyed && /^-(?:\s|$)/.test(line.text);
      if (line.indent > indent || level && line.indent === indent) {
        const block = /^-(?:\s|$)/.test(line.text) || this.pair(line.text);
        return block ? this.block(line.indent, depth + 1)
          : this.inline(line.text, indent);
      }
      return null;
    }
    // A value that begins on this line and may go on below.
    inline(rest, indent) {
      const block = /^([|>])([-+]?)\s*(?:#.*)?$/.exec(rest);
      if (block) return this.scalar(block[1], block[2], indent);
      let text = rest;
      const start = this.at;
      this.at += 1;
      for (;;) {
        const line = this.lines[this.at];
        const open = this.open(text);
        const more = line !== undefined && line.trim() !== "" &&
          line.length - line.trimStart().length > indent &&
          !line.trimStart().startsWith("#");
        if (!open && !(more && /^[^"'\[{]/.test(text) && !/\s#/.test(text))) {
          break;
        }
        if (line === undefined) break;
        text += line.trim() === "" ? "\n" : " " + line.trim();
        this.at += 1;
      }
      return new Flow(text, () => { this.at = start; this.fail(); }).all();
    }
    // Whether quotes or brackets are still open.
    open(text) {
      const bare = text.replace(/"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'/g, "x");
      if (/^\s*["'\[{]/.test(bare) || /^\s*[x]?$/.test(bare) === false) {
        const count = (c) => bare.split(c).length;
        const quoted = /^\s*[\[{]/.test(text) && /["']/.test(bare);
        const alone = /^\s*["']/.test(bare);
        const brackets = /^\s*[\[{]/.test(text) &&
          (count("[") > count("]") || count("{") > count("}"));
        return quoted || alone || brackets;
      }
      return false;
    }
    scalar(style, chomp, indent) {
      const rows = [];
      this.at += 1;
      for (; this.at < this.lines.length; this.at += 1) {
        const line = this.lines[this.at];
        const deep = line.length - line.trimStart().length;
        if (line.trim() !== "" && deep <= indent) break;
        rows.push(line);
      }
      while (rows.length > 0 && rows.at(-1).trim() === "") rows.pop();
      const margin = Math.min(...rows.filter((row) => row.trim() !== "")
        .map((row) => row.length - row.trimStart().length));
      const cut = rows.map((row) => row.slice(margin));
      const text = style === "|" ? cut.join("\n") : cut.join("\n")
        .replace(/([^\n])\n(?=[^\n\s])/g, "$1 ").replace(/\n\n/g, "\n");
      return chomp === "-" || text === "" ? text : text + "\n";
    }
  }

  // Map of the document, or a SyntaxError whose message is the line.
  const read = (text) => new Reader(text).document();
  return { read, write };
})();
