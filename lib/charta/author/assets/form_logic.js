// SPDX-License-Identifier: EUPL-1.2
// Which questions matter now. Conditions of rules, as trees of CEL, are asked
// with the answers so far: true, false, or waiting for an answer, the first of
// which is what to ask next. What this cannot compute hides nothing.
"use strict";

const Logic = (() => {
  class Waiting {
    constructor(path) { this.path = path; }
  }
  class Beyond {}  // what the full engine would have to say
  const beyond = new Beyond();
  const stuck = (value) => value instanceof Waiting || value instanceof Beyond;

  const kDay = 86400000;
  const day = (text) => /^\d{4}-\d\d-\d\d$/.test(text)
    ? { day: Date.parse(text + "T00:00:00Z") / kDay } : beyond;
  const equal = (a, b) => {
    if (Array.isArray(a) && Array.isArray(b)) {
      return a.length === b.length && a.every((one, i) => equal(one, b[i]));
    }
    return a?.day !== undefined && b?.day !== undefined
      ? a.day === b.day : a === b;
  };
  const order = (a, b) => {
    if (a?.day !== undefined && b?.day !== undefined) return a.day - b.day;
    if (typeof a !== typeof b || typeof a === "object") return beyond;
    return a < b ? -1 : a > b ? 1 : 0;
  };
  const number = (make) => (a, b) =>
    typeof a === "number" && typeof b === "number" ? make(a, b) : beyond;
  const compared = (test) => (a, b) => {
    const sign = order(a, b);
    return stuck(sign) ? sign : test(sign);
  };
  const text = (make) => (a, b) =>
    typeof a === "string" && typeof b === "string" ? make(a, b) : beyond;

  const kCalls = {
    "_==_": equal,
    "_!=_": (a, b) => !equal(a, b),
    "_<_": compared((sign) => sign < 0),
    "_<=_": compared((sign) => sign <= 0),
    "_>_": compared((sign) => sign > 0),
    "_>=_": compared((sign) => sign >= 0),
    "_+_": number((a, b) => a + b),
    "_-_": number((a, b) => a - b),
    "_*_": number((a, b) => a * b),
    "-_": (a) => typeof a === "number" ? -a : beyond,
    "@in": (a, b) => Array.isArray(b) ? b.some((one) => equal(a, one)) : beyond,
    "_[_]": (a, b) => Array.isArray(a) && b in a ? a[b] : beyond,
    size: (a) => Array.isArray(a) ? a.length
      : typeof a === "string" ? [...a].length : beyond,
    date: (a) => typeof a === "string" ? day(a) : beyond,
    days_between: (a, b) => a?.day !== undefined && b?.day !== undefined
      ? b.day - a.day : beyond,
    contains: text((a, b) => a.includes(b)),
    startsWith: text((a, b) => a.startsWith(b)),
    endsWith: text((a, b) => a.endsWith(b)),
  };

  // Facts: answers by path, params, variables (trees), the day of the page.
  class Asker {
    constructor(facts) { this.facts = facts; this.depth = 0; }
    static kNodes = ["lit", "list", "path", "select", "call"];

    ask(node, local = {}) {
      if (this.depth > 200) return beyond;
      this.depth += 1;
      const known = Asker.kNodes.includes(node[0]);
      const value = known ? this[node[0]](node, local) ?? beyond : beyond;
      this.depth -= 1;
      return value;
    }
    lit(node) { return node[1]; }
    list(node, local) {
      const all = node[1].map((one) => this.ask(one, local));
      return all.find(stuck) ?? all;
    }
    path(node, local) { return this.names(node[1], local); }
    names(names, local) {
      const [first, ...rest] = names;
      if (Object.hasOwn(local, first)) return this.inside(local[first], rest);
      if (first === "as_of" && rest.length === 0) return this.facts.today;
      if (first === "params") return this.param(rest);
      if (first === "variables") return this.variable(rest);
      const answers = this.facts.answers;
      for (let length = names.length; length > 0; length -= 1) {
        const path = names.slice(0, length).join(".");
        if (!answers.has(path)) continue;
        return this.inside({ value: answers.get(path), path },
          names.slice(length));
      }
      return new Waiting(names.join("."));
    }
    inside(held, rest) {
      let value = held.value;
      for (const name of rest) {
        if (value === undefined || value === null) break;
        value = Object.hasOwn(value, name) ? value[name] : undefined;
      }
      return value === undefined ? new Waiting(held.path) : value;
    }
    param(rest) {
      const value = this.facts.params[rest[0]];
      return rest.length === 1 ? value ?? beyond : beyond;
    }
    variable(rest) {
      const tree = this.facts.variables[rest[0]];
      return tree && rest.length === 1 ? this.ask(tree) : beyond;
    }
    select(node, local) {
      const value = this.ask(node[1], local);
      return stuck(value) ? value : value?.[node[2]] ?? beyond;
    }
    // The one that decides wins; else what was asked first waits.
    decide(node, local, decisive) {
      let open;
      for (const one of node[2]) {
        const value = this.ask(one, local);
        if (value === decisive) return decisive;
        if (typeof value !== "boolean") open ??= value;
      }
      return open ?? !decisive;
    }
    call(node, local) {
      const [, name, parts] = node;
      if (name === "_&&_") return this.decide(node, local, false);
      if (name === "_||_") return this.decide(node, local, true);
      if (name === "has") return this.has(parts[0], local);
      if (name === "_?_:_") return this.choose(parts, local);
      if (name in Asker.kFolds && parts.length === 3) {
        return this.fold(node, local);
      }
      const values = parts.map((one) => this.ask(one, local));
      const open = values.find(stuck);
      if (open) return open;
      if (name === "!_") {
        return typeof values[0] === "boolean" ? !values[0] : beyond;
      }
      return Object.hasOwn(kCalls, name) ? kCalls[name](...values) : beyond;
    }
    // Two-valued in an audit; here an answer that is not given is waited for.
    has(node, local) {
      const value = this.ask(node, local);
      return stuck(value) ? value : true;
    }
    choose(parts, local) {
      const value = this.ask(parts[0], local);
      if (stuck(value)) return value;
      return this.ask(parts[value === true ? 1 : 2], local);
    }
    fold(node, local) {
      const [, name, [range, variable, body]] = node;
      const items = this.ask(range, local);
      if (stuck(items)) return items;
      if (!Array.isArray(items) || variable[0] !== "path") return beyond;
      const path = range[0] === "path" ? range[1].join(".") : "";
      const each = items.map((value) => this.ask(body,
        { ...local, [variable[1][0]]: { value, path } }));
      return Asker.kFolds[name](each, items);
    }
    static kFolds = {
      all: (each) => each.includes(false) ? false : each.find(stuck) ?? true,
      exists: (each) => each.includes(true) ? true : each.find(stuck) ?? false,
      exists_one: (each) => each.find(stuck) ??
        each.filter((one) => one === true).length === 1,
      filter: (each, items) => each.find(stuck) ??
        items.filter((one, i) => each[i] === true),
      map: (each) => each.find(stuck) ?? each,
    };
  }

  // The fields that a path is asked by: itself, the nearest above it, or all
  // that a group holds.
  const fieldsOf = (path, fields) => {
    for (let at = path.split("[")[0]; at !== ""; at = at.slice(0, Math.max(
      at.lastIndexOf("."), 0))) {
      if (fields.has(at)) return [at];
    }
    return [...fields].filter((one) => one.startsWith(path + "."));
  };

  // Paths of the fields to show. Rules: {when, whenReads, reads}.
  const relevant = (rules, facts, fields) => {
    const shown = new Set();
    const add = (paths) => {
      for (const path of paths) {
        for (const field of fieldsOf(path, fields)) shown.add(field);
      }
    };
    for (const rule of rules) {
      const value = rule.when === null ? true : new Asker(facts).ask(rule.when);
      if (value === false) continue;
      if (value instanceof Waiting) add([value.path]);
      else add(value === true ? rule.reads : [...rule.whenReads, ...rule.reads]);
    }
    return shown;
  };

  return { relevant, day, Asker, Waiting, Beyond };
})();
