// SPDX-License-Identifier: EUPL-1.2
// peers.mjs DIR FILE: the expressions of cel_bench.cc on the engines that DIR
// holds, over the descriptor in FILE. Prints `engine expression nanoseconds`, a
// line each: the median of several runs. To add an engine: a function below.
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const [, , dir, file] = process.argv;
const require = createRequire(pathToFileURL(dir + '/'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const {expressions, descriptor} = JSON.parse(readFileSync(file, 'utf8'));

// Integral numbers are CEL's int: a BigInt in JavaScript.
const integral = (value) => {
  if (Array.isArray(value)) return value.map(integral);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, integral(one)]));
  }
  return Number.isInteger(value) ? BigInt(value) : value;
};

async function marcbachmann() {
  const {Environment} = await load('@marcbachmann/cel-js');
  const environment = new Environment({unlistedVariablesAreDyn: true});
  const context = integral(descriptor);
  return (text) => {
    const program = environment.parse(text);
    return () => program(context);
  };
}

async function bufbuild() {
  const {celEnv, parse, plan, celFromScalar, celList, celMap} =
    await load('@bufbuild/cel');
  const {strings} =
    await load('@bufbuild/cel/ext').catch(() => ({strings: undefined}));
  const prepared = (value) => {
    if (Array.isArray(value)) return celList(value.map(prepared));
    if (value !== null && typeof value === 'object') {
      return celMap(new Map(
        Object.entries(value).map(([key, one]) => [key, prepared(one)])));
    }
    return value;
  };
  const plainly = integral(descriptor);
  const context = celMap
    ? Object.fromEntries(
        Object.entries(plainly).map(([key, one]) => [key, prepared(one)]))
    : plainly;
  const environment = celEnv(strings ? {funcs: strings.funcs ?? []} : {});
  return (text) => {
    const program = plan(environment, parse(text));
    return () => program(context);
  };
}

const isTrue = (value) => value === true;

// Of the processor, as ours is measured: others may be at work here.
function nanoseconds(run) {
  const once = (turns) => {
    const begin = process.cpuUsage();
    for (let i = 0; i < turns; ++i) run();
    const used = process.cpuUsage(begin);
    return ((used.user + used.system) * 1000) / turns;
  };
  const turns = Math.max(1000, Math.round(1e8 / once(20000)));
  const all = [1, 2, 3, 4, 5].map(() => once(turns)).sort((a, b) => a - b);
  return all[2];
}

for (const [name, make] of Object.entries({marcbachmann, bufbuild})) {
  let compile;
  try {
    compile = await make();
  } catch (error) {
    console.log(`${name} all failed ${String(error.message).split('\n')[0]}`);
    continue;
  }
  for (const [label, text] of Object.entries(expressions)) {
    try {
      const run = compile(text);
      const value = run();
      if (!isTrue(value)) throw new Error(`gives ${String(value)}`);
      console.log(`${name} ${label} ${nanoseconds(run).toFixed(1)}`);
    } catch (error) {
      console.log(
        `${name} ${label} failed ${String(error.message).split('\n')[0]}`);
    }
  }
}
