// SPDX-License-Identifier: EUPL-1.2
// peers_rules.mjs ENGINE FILE: what ../rules_only.cc measures of charta, of an
// engine of peers.mjs: nanoseconds a rule over descriptors that are parsed
// already, the median and the least of the rounds.
import {readFileSync} from 'node:fs';

const [, , engine, file] = process.argv;
const judge = (await import(`./${engine}.mjs`)).default();
const descriptors = 32, rounds = 200, turns = 10, rules = 20;

const all = readFileSync(file, 'utf8').split('\n', descriptors)
  .map((line) => JSON.parse(line));
let failures = 0;
const judgeAll = () => {
  for (const one of all) failures += judge(one).length;
};
// The compiler of the engine needs to see the rules often.
for (let i = 0; i < rounds; ++i) judgeAll();
const took = [];
for (let i = 0; i < rounds; ++i) {
  const begin = process.hrtime.bigint();
  for (let turn = 0; turn < turns; ++turn) judgeAll();
  const nanoseconds = Number(process.hrtime.bigint() - begin);
  took.push(nanoseconds / (turns * all.length * rules));
}
took.sort((a, b) => a - b);
console.log(took[rounds / 2], took[0]);
process.exit(failures > 0 ? 0 : 1);
