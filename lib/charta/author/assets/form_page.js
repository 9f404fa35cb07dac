// SPDX-License-Identifier: EUPL-1.2
// The questionnaire itself: answers from the page to a tree and back, which
// questions are shown, saving and loading. Nothing leaves the browser.
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const fill = (pattern, ...values) =>
    pattern.replace(/\{(\d)\}/g, (all, i) => values[i] ?? "");

  // What people type -> {yaml, logic}, nothing for no answer, null for wrong.
  const kReaders = {
    text: (text) => ({ yaml: text, logic: text }),
    url: (text) => ({ yaml: text, logic: text }),
    enum: (text) => ({ yaml: text, logic: text }),
    boolean: (text) => ({ yaml: text === "true", logic: text === "true" }),
    country: (text) => {
      const code = text.toUpperCase();
      return /^[A-Z]{2}$/.test(code) ? { yaml: code, logic: code } : null;
    },
    date: (text) => {
      const days = Logic.day(text);
      return Number.isFinite(days.day) ? { yaml: text, logic: days } : null;
    },
    integer: (text) => {
      const digits = text.replace(/[\s\u00a0\u202f]/g, "").replace(/^\+/, "");
      const good = /^-?(?:0|[1-9]\d{0,14})$/.test(digits);
      return good ? { yaml: new Bare(digits), logic: Number(digits) } : null;
    },
    number: (text) => {
      const digits = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
      const good = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/.test(digits);
      return good ? { yaml: new Bare(digits), logic: Number(digits) } : null;
    },
  };

  // What a file says -> what people would have typed, or null when it is no
  // answer of that type.
  const typed = (value, type, choices) => {
    if (value === null || value instanceof Map || Array.isArray(value)) {
      return null;
    }
    const text = String(value);
    if (type === "boolean") return typeof value === "boolean" ? text : null;
    if (type === "enum") return choices.includes(text) ? text : null;
    if (type === "text" || type === "url") return text;
    return kReaders[type](text) ? text : null;
  };

  const absent = (value) => value === null || value === undefined ||
    typeof value === "string" && /^\s*(?:unknown|NSP)?\s*$/.test(value);

  // The inputs of one value: a box, a list of choices, or radio buttons.
  class Control {
    constructor(element) {
      this.type = element.dataset.type;
      this.inputs = [...element.querySelectorAll("[data-input]")];
    }
    get choices() {
      return this.inputs.flatMap((one) => one.tagName === "SELECT"
        ? [...one.options].map((option) => option.value) : [one.value]);
    }
    get text() {
      const one = this.inputs[0];
      if (one.type !== "radio") return one.value.trim();
      return this.inputs.find((input) => input.checked)?.value ?? "";
    }
    set text(text) {
      for (const one of this.inputs) {
        if (one.type === "radio") one.checked = one.value === text;
        else one.value = text;
      }
    }
    read() {
      if (this.inputs[0].validity?.badInput) return { wrong: true };
      if (this.text === "") return {};
      return kReaders[this.type](this.text) ?? { wrong: true };
    }
    write(value) {
      const text = typed(value, this.type, this.choices);
      if (text !== null) this.text = text;
      return text !== null;
    }
    clear() { this.text = ""; }
  }

  // A list: lines of a box, or boxes to tick; `none` says that it is empty.
  class List {
    constructor(element) {
      this.type = element.dataset.type;
      this.inputs = [...element.querySelectorAll("[data-input]")];
      this.none = element.querySelector("[data-none]");
    }
    get ticks() { return this.inputs[0].type === "checkbox"; }
    get texts() {
      if (this.ticks) {
        return this.inputs.filter((one) => one.checked).map((one) => one.value);
      }
      return this.inputs[0].value.split("\n").map((line) => line.trim())
        .filter((line) => line !== "");
    }
    read() {
      const texts = this.texts;
      if (texts.length === 0) {
        return this.none.checked ? { yaml: [], logic: [] } : {};
      }
      const all = texts.map((text) => kReaders[this.type](text));
      if (all.includes(null)) return { wrong: true };
      return { yaml: all.map((one) => one.yaml),
        logic: all.map((one) => one.logic) };
    }
    write(value) {
      if (!Array.isArray(value)) return false;
      const choices = this.ticks ? this.inputs.map((one) => one.value) : [];
      const texts = value.map((one) => typed(one, this.type, choices));
      if (texts.some((text) => text === null || text.includes("\n"))) {
        return false;
      }
      this.none.checked = texts.length === 0;
      if (this.ticks) {
        for (const one of this.inputs) one.checked = texts.includes(one.value);
      } else {
        this.inputs[0].value = texts.join("\n");
      }
      return true;
    }
    clear() {
      this.none.checked = false;
      for (const one of this.inputs) {
        if (this.ticks) one.checked = false;
        else one.value = "";
      }
    }
  }

  const put = (map, path, value) => {
    const names = path.split(".");
    const last = names.pop();
    for (const name of names) {
      if (!(map.get(name) instanceof Map)) map.set(name, new Map());
      map = map.get(name);
    }
    map.set(last, value);
  };
  const get = (map, path) => path.split(".").reduce(
    (at, name) => at instanceof Map ? at.get(name) : undefined, map);
  const drop = (map, path) => {
    const [first, ...rest] = path.split(".");
    const inner = map.get(first);
    if (rest.length > 0) drop(inner, rest.join("."));
    if (rest.length === 0 || inner.size === 0) map.delete(first);
  };

  // Entries that are added and taken away.
  class Records {
    constructor(element) {
      this.items = element.querySelector(".items");
      this.template = element.querySelector("template");
      this.none = element.querySelector("[data-none]");
      this.count = 0;
      element.querySelector("[data-add]").addEventListener("click", () => {
        this.add().querySelector("[data-input]").focus();
        changed();
      });
    }
    add() {
      const item = this.template.content.firstElementChild.cloneNode(true);
      const number = String(this.count += 1);
      for (const one of item.querySelectorAll("*")) {
        for (const name of ["id", "for", "name", "aria-describedby"]) {
          const old = one.getAttribute(name);
          if (old) one.setAttribute(name, old.replaceAll("\u00a7", number));
        }
      }
      item.querySelector("[data-remove]").addEventListener("click", () => {
        item.remove();
        this.none.focus();
        changed();
      });
      this.items.append(item);
      this.none.checked = false;
      return item;
    }
    parts(item) {
      return [...item.querySelectorAll("[data-part]")].map((element) =>
        ({ element, path: element.dataset.part, control: control(element) }));
    }
    read() {
      const all = [...this.items.children].map((item) => this.item(item));
      if (all.some((one) => one.wrong)) return { wrong: true, told: true };
      const full = all.filter((one) => one.yaml.size > 0);
      if (full.length === 0) {
        return this.none.checked ? { yaml: [], logic: [] } : {};
      }
      return { yaml: full.map((one) => one.yaml),
        logic: full.map((one) => one.logic) };
    }
    item(item) {
      const out = { yaml: new Map(), logic: {}, wrong: false };
      for (const { element, path, control: part } of this.parts(item)) {
        const value = part.read();
        tell(element, value.wrong);
        out.wrong ||= Boolean(value.wrong);
        if (value.yaml === undefined) continue;
        put(out.yaml, path, value.yaml);
        const names = path.split(".");
        const last = names.pop();
        const inner = names.reduce((at, name) => at[name] ??= {}, out.logic);
        inner[last] = value.logic;
      }
      return out;
    }
    write(value) {
      if (!Array.isArray(value)) return false;
      if (!value.every((one) => one instanceof Map)) return false;
      this.clear();
      const fits = value.every((map) => this.entry(map));
      if (!fits) this.clear();
      this.none.checked = value.length === 0;
      return fits;
    }
    // Whether all that the map holds found its place.
    entry(map) {
      const left = structuredClone(map);
      for (const { path, control: part } of this.parts(this.add())) {
        const value = get(map, path);
        if (value === undefined) continue;
        if (!absent(value) && !part.write(value)) return false;
        drop(left, path);
      }
      return left.size === 0;
    }
    clear() {
      this.items.replaceChildren();
      this.none.checked = false;
    }
  }

  const control = (element) => {
    if (element.dataset.type === "record") return new Records(element);
    return element.dataset.list ? new List(element) : new Control(element);
  };

  // Says under a field that its answer cannot be read.
  const tell = (element, wrong) => {
    const line = element.querySelector(":scope > .wrong");
    line.hidden = !wrong;
    line.textContent = wrong ? words.wrong[element.dataset.type] : "";
    for (const input of element.querySelectorAll("[data-input]")) {
      if (wrong) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
  };

  const fields = [...document.querySelectorAll("[data-path]")].map(
    (element) => ({ element, path: element.dataset.path,
      control: control(element) }));
  const paths = new Set(fields.map((field) => field.path));
  const groups = [...document.querySelectorAll(".group")];
  const preview = document.getElementById("preview");
  const status = document.getElementById("status");
  const message = document.getElementById("message");
  const all = document.getElementById("all");
  let rest = new Map();  // of a loaded file, what no question asks
  let dirty = false;

  const readings = () => fields.map((field) =>
    ({ ...field, ...field.control.read() }));

  // Answers first; what a loaded file said beside stays beside.
  const merge = (into, other) => {
    for (const [name, value] of other) {
      const own = into.get(name);
      if (own instanceof Map && value instanceof Map) merge(own, value);
      else if (own === undefined) into.set(name, value);
    }
    return into;
  };
  const tree = (answers) => {
    const root = new Map([["charta", new Bare("1")], ["kind", data.kind]]);
    if (data.charter) root.set("charter", data.charter);
    for (const one of answers) {
      if (one.yaml !== undefined) put(root, one.path, one.yaml);
    }
    return merge(root, rest);
  };

  const facts = (answers) => ({
    answers: new Map(answers.filter((one) => one.logic !== undefined)
      .map((one) => [one.path, one.logic])),
    params: data.params,
    variables: data.variables,
    today: Logic.day(new Date().toISOString().slice(0, 10)),
  });

  const show = (answers) => {
    const wanted = Logic.relevant(data.rules, facts(answers), paths);
    let open = 0;
    for (const { element, path, yaml, wrong } of answers) {
      const asked = wanted.has(path) || "always" in element.dataset;
      const held = yaml !== undefined || wrong ||
        element.contains(document.activeElement);
      element.hidden = !(all.checked || asked || held);
      if (!element.hidden && yaml === undefined) open += 1;
    }
    for (const group of groups.toReversed()) {
      group.hidden = !group.querySelector("[data-path]:not([hidden])");
    }
    const given = answers.filter((one) => one.yaml !== undefined).length;
    status.textContent = fill(words.status, given, open);
  };

  const changed = () => {
    const answers = readings();
    for (const one of answers) {
      if (!one.told) tell(one.element, one.wrong);
    }
    show(answers);
    preview.textContent = Yaml.write(tree(answers));
  };

  const say = (text) => {
    message.textContent = text;
    message.hidden = text === "";
  };

  const save = () => {
    const answers = readings();
    const wrong = answers.find((one) => one.wrong);
    if (wrong) {
      say(words.mend);
      wrong.element.hidden = false;
      (wrong.element.querySelector("[aria-invalid]") ?? wrong.element).focus();
      return;
    }
    const name = answers.find((one) => one.path === data.kind + ".id")?.yaml;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([Yaml.write(tree(answers))], { type: "application/yaml" }));
    link.download = (String(name ?? "").replace(/[^\w-]+/g, "-")
      .replace(/^-+|-+$/g, "").slice(0, 80) || data.kind) + ".yaml";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    dirty = false;
    say(fill(words.saved, link.download));
  };

  // Takes what has a question; the rest is kept for the next saving.
  const adopt = (root) => {
    const odd = [];
    for (const field of fields) {
      field.control.clear();
      const value = get(root, field.path);
      if (value === undefined) continue;
      if (absent(value) || field.control.write(value)) drop(root, field.path);
      else odd.push(field.path);
    }
    for (const name of ["charta", "kind", "charter"]) root.delete(name);
    rest = root;
    return odd;
  };
  const load = (text) => {
    let root;
    try {
      root = Yaml.read(text);
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault;
      return say(fill(words.unreadable, fault.message));
    }
    const kind = root.get("kind") ?? data.kind;
    if (kind !== data.kind) return say(fill(words.other_kind, kind, data.kind));
    const odd = adopt(root);
    dirty = false;
    changed();
    say(odd.length === 0 ? words.loaded
      : fill(words.odd, odd.join(", ")));
  };

  document.getElementById("save").addEventListener("click", save);
  document.getElementById("load").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) load(await file.text());
    event.target.value = "";
  });
  document.getElementById("form").addEventListener("input", (event) => {
    dirty = true;
    // An answer takes back "none", and "none" takes back the answers.
    const field = event.target.closest("[data-list]");
    const none = field?.querySelector("[data-none]");
    if (none && event.target === none && none.checked) {
      const own = fields.find((one) => one.element === field);
      (own?.control ?? control(field)).clear();
      none.checked = true;
    } else if (none && event.target.value !== "") {
      none.checked = false;
    }
    changed();
  });
  document.getElementById("form").addEventListener("submit", (event) =>
    event.preventDefault());
  all.addEventListener("change", changed);
  window.addEventListener("beforeunload", (event) => {
    if (dirty) event.preventDefault();
  });
  document.body.classList.add("ready");
  changed();
})();
