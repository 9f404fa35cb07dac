// SPDX-License-Identifier: EUPL-1.2
// The very CEL of charter.yaml, which the run script puts into rules.json
// beside this file, by @marcbachmann/cel-js.
import {readFileSync} from 'node:fs';
import {Environment} from '@marcbachmann/cel-js';

export default () => {
  const path = new URL('rules.json', import.meta.url);
  const {params, rules} = JSON.parse(readFileSync(path, 'utf8'));
  const environment = new Environment({unlistedVariablesAreDyn: true})
    .registerConstant('params', 'map', params);
  const programs = rules.map(({id, when, require}) => [
    id,
    environment.parse(when ? `!(${when}) || (${require})` : require),
  ]);
  return (descriptor) => {
    const failed = [];
    for (const [id, passes] of programs) {
      if (!passes(descriptor)) failed.push(id);
    }
    return failed;
  };
};
