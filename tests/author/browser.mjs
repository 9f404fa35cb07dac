// SPDX-License-Identifier: EUPL-1.2
// Drives the questionnaire in a headless Chromium. The page is tried as it is
// (its policy must let its own script run), then with a driver that fills it
// in and tells what it saw. Usage: node browser.mjs CHARTA CHROMIUM.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [charta, chromium] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "charta-form-"));
let faults = 0;
const check = (name, good, told = "") => {
  if (good) return;
  faults += 1;
  console.log("FAILED:", name, told);
};

const form = (...words) => {
  const path = join(folder, "form.html");
  execFileSync(charta, ["form", path, "--force", ...words]);
  return path;
};
const dom = (path) => execFileSync(chromium, ["--headless", "--no-sandbox",
  "--disable-gpu", "--virtual-time-budget=8000", "--dump-dom",
  "file://" + path], { encoding: "utf8", maxBuffer: 1 << 28,
  stdio: ["ignore", "pipe", "ignore"] });

// Runs in the page: `steps` is a function; what it returns comes back.
const drive = (path, steps) => {
  const html = readFileSync(path, "utf8")
    .replace(/script-src 'sha256-[^']*'/, "script-src 'unsafe-inline'");
  const driver = `
    const seen = (path) =>
      !document.querySelector('[data-path="' + path + '"]').hidden;
    const input = (id) => document.getElementById(id);
    const type = (id, text) => { const one = input(id); one.value = text;
      one.dispatchEvent(new Event("input", { bubbles: true })); };
    const tick = (id, on = true) => { const one = input(id); one.checked = on;
      one.dispatchEvent(new Event("input", { bubbles: true })); };
    const yaml = () => document.getElementById("preview").textContent;
    const open = async (text) => { const files = new DataTransfer();
      files.items.add(new File([text], "a.yaml"));
      const load = input("load"); load.files = files.files;
      load.dispatchEvent(new Event("change"));
      await new Promise((done) => setTimeout(done, 50));
      return document.getElementById("message").textContent; };
    (async () => { let result;
      try { result = await (${steps})(); }
      catch (fault) { result = { fault: String(fault.stack) }; }
      const out = document.createElement("pre"); out.id = "result";
      out.textContent = encodeURIComponent(JSON.stringify(result));
      document.body.append(out); })();`;
  const driven = join(folder, "driven.html");
  // The last one: the scripts themselves hold no such tag.
  const at = html.lastIndexOf("</body>");
  writeFileSync(driven,
    html.slice(0, at) + `<script>${driver}</script>` + html.slice(at));
  const found = /<pre id="result">([^<]*)</.exec(dom(driven));
  check("the driver ran", found);
  return found ? JSON.parse(decodeURIComponent(found[1])) : {};
};

const audit = (yaml, ...words) => {
  const path = join(folder, "saved.yaml");
  writeFileSync(path, yaml);
  const run = spawnSync(charta, ["audit", path, "-f", "json", "--as-of",
    "2026-11-23", ...words], { encoding: "utf8", maxBuffer: 1 << 26 });
  check("charta reads what the page saves", run.status <= 2, run.stderr);
  check("and has nothing to say about it", run.stderr === "", run.stderr);
  return run.status <= 2 ? JSON.parse(run.stdout) : null;
};

// The page as it is.
const plain = dom(form("--lang", "fr"));
check("the policy lets the page's script run", /class="ready"/.test(plain));
check("answers are counted", /Réponses(?:\s|&nbsp;)*:\s*0\./.test(plain));

// One project, in French, by the starter charter.
const saved = drive(form("--lang", "fr"), async () => {
  const out = {};
  out.first = seen("data.personal") && !seen("data.legal_basis");
  tick("f-data.personal-true");
  out.then = seen("data.legal_basis");
  tick("f-data.personal-false");
  out.back = !seen("data.legal_basis");
  tick("f-data.personal-true");
  type("f-data.legal_basis", "public_task");
  tick("all"); input("all").dispatchEvent(new Event("change"));
  out.all = document.querySelectorAll("[data-path][hidden]").length;
  type("f-project.id", "cantines");
  type("f-project.name", "L’été : \"oui\" # non\n\tfin");
  type("f-hosting.location_countries", "fr\nDE");
  type("f-project.status", "production");
  type("f-project.put_into_service_date", "2026-02-01");
  tick("f-project.expected_benefits-cost");
  const bad = document.querySelector("textarea[id='f-hosting.location_countries']");
  type("f-hosting.location_countries", "France");
  out.wrong = bad.getAttribute("aria-invalid");
  type("f-hosting.location_countries", "NO\nfr");
  out.mended = bad.getAttribute("aria-invalid");
  out.yaml = yaml();
  return out;
});
check("no fault", !saved.fault, saved.fault);
for (const name of ["first", "then", "back"]) check(name, saved[name]);
check("all questions can be shown", saved.all === 0, saved.all);
check("a wrong answer is told", saved.wrong === "true");
check("and forgiven", saved.mended === null);
const report = audit(saved.yaml);
check("the lock is kept", /charter: "?essentiel@/.test(saved.yaml), saved.yaml);
check("the name is whole", JSON.stringify(report?.reports[0]).includes(
  "L’été : \\\"oui\\\" # non"), saved.yaml);
check("countries are upper case", /location_countries: \["NO", FR\]/
  .test(saved.yaml), saved.yaml);

// What was saved opens again; what no question asks is kept.
const extra = saved.yaml + `evidence:
  data.legal_basis: {status: documented, ref: "a: b.pdf", date: 2026-01-01}
`;
writeFileSync(join(folder, "extra.yaml"), extra);
const opened = drive(form("--lang", "fr"),
  `async () => { const told = await open(${JSON.stringify(extra)});
    const first = yaml();
    const odd = await open("kind: project\\nhosting:\\n  " +
      "location_countries: Mars\\n  extra: 1\\n");
    const kept = yaml();
    return { told, first, odd, kept,
      other: await open("kind: bid\\n"), broken: await open("a: [1\\n"),
      after: yaml() }; }`);
check("no fault", !opened.fault, opened.fault);
check("a saved file opens", /ouvert\.$/.test(opened.told), opened.told);
check("and is the same", opened.first.startsWith(saved.yaml), opened.first);
check("evidence is kept", /status: documented/.test(opened.first));
audit(opened.first);
check("an odd answer is named", /hosting.location_countries/.test(opened.odd));
check("and kept", /location_countries: Mars/.test(opened.kept) &&
  /extra: 1/.test(opened.kept), opened.kept);
check("another kind is refused", /bid/.test(opened.other), opened.other);
check("a broken file changes nothing", /ligne 1/.test(opened.broken) &&
  opened.after === opened.kept);

// Entries of a list, in English, by the full charter.
const listed = drive(form("-c", "fr-territoires", "--lang", "en"), async () => {
  tick("all"); input("all").dispatchEvent(new Event("change"));
  const field = document.querySelector('[data-path="data.transfers"]');
  field.querySelector("[data-add]").click();
  field.querySelector("[data-add]").click();
  const boxes = [...field.querySelectorAll("[data-part=country] [data-input]")];
  const ids = new Set([...document.querySelectorAll("[id]")].map((one) => one.id));
  const unique = ids.size === document.querySelectorAll("[id]").length;
  type(boxes[0].id, "US");
  type(boxes[1].id, "CH");
  const two = yaml();
  field.querySelector("[data-remove]").click();
  const one = yaml();
  tick("n-f-data.transfers");
  return { unique, two, one, none: yaml() };
});
check("no fault", !listed.fault, listed.fault);
check("identifiers are unique", listed.unique);
check("two entries", /transfers:\n\s+- country: US\n\s+- country: CH/
  .test(listed.two), listed.two);
check("one is taken away", !/country: US/.test(listed.one), listed.one);
check("none is an answer", /transfers: \[\]/.test(listed.none), listed.none);
audit(listed.two, "-c", "fr-territoires");

rmSync(folder, { recursive: true });
console.log(`${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
