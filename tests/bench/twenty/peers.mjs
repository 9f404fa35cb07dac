// SPDX-License-Identifier: EUPL-1.2
// peers.mjs ENGINE FILE: judges each line of FILE by the twenty rules, all of
// them, and writes a line a descriptor: its number and the rules that it fails.
// At the end, to standard error, how many fail each rule. To add an engine: a
// module beside this one, whose default export gives a function from a
// descriptor to the ids of the rules that it fails, or to a promise of them;
// and its name in the run script.
import {readFileSync, writeSync} from 'node:fs';

const [, , engine, file] = process.argv;
const judge = (await import(`./${engine}.mjs`)).default();
const failures = new Map();
const block = 1 << 16;
let out = '';

// Readline and one long text are slower; blocks need less memory, not less time.
const bytes = readFileSync(file);
for (let begin = 0, line = 1; begin < bytes.length; ++line) {
  const newline = bytes.indexOf(10, begin);
  const end = newline < 0 ? bytes.length : newline;
  const verdict = judge(JSON.parse(bytes.toString('utf8', begin, end)));
  const failed = verdict instanceof Promise ? await verdict : verdict;
  for (const id of failed) failures.set(id, (failures.get(id) ?? 0) + 1);
  out += failed.length ? `${line} ${failed.join(' ')}\n` : `${line}\n`;
  if (out.length > block) {
    writeSync(1, out);
    out = '';
  }
  begin = end + 1;
}
writeSync(1, out);
for (const id of [...failures.keys()].sort()) {
  console.error(`${id} ${failures.get(id)}`);
}
