// SPDX-License-Identifier: EUPL-1.2
// The twenty rules of charter.yaml for json-rules-engine: the sections are its
// facts, paths are read without JSONPath, which is faster.
import {Engine} from 'json-rules-engine';

const eea = new Set([
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR',
  'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT',
  'RO', 'SE', 'SI', 'SK',
]);

const operators = {
  present: (value, wanted) => (value !== undefined) === wanted,
  matches: (value, pattern) => value !== undefined && pattern.test(value),
  longerThan: (value, length) => value?.length > length,
  every: (value, set) => value?.every((one) => set.has(one)) ?? false,
  some: (value, set) => value?.some((one) => set.has(one)) ?? false,
};

const test = (fact, path, operator, value) => ({fact, path, operator, value});
const present = (fact, path) => test(fact, path, 'present', true);
const yes = (fact, path) => test(fact, path, 'equal', true);
const unless = (condition, ...wanted) => ({
  any: [{not: condition}, wanted.length > 1 ? {all: wanted} : wanted[0]],
});

const rules = {
  T01: {
    all: [
      present('organisation', 'name'),
      present('project', 'name'),
      present('hosting', 'operator'),
    ],
  },
  T02: test('project', 'id', 'matches', /^[a-z][a-z0-9-]{2,40}$/),
  T03: test('project', 'contact_email', 'matches',
            /^[^@ ]+@[^@ ]+[.][a-z]{2,}$/),
  T04: test('transparency', 'register_entry_url', 'matches', /^https:\/\//),
  T05: test('organisation', 'type', 'in', [
    'commune', 'cc', 'ca', 'cu', 'metropole', 'departement', 'region',
  ]),
  T06: test('project', 'status', 'in',
            ['study', 'experimentation', 'deployment', 'production']),
  T07: test('model', 'licence', 'in', ['MIT', 'Apache-2.0', 'EUPL-1.2']),
  T08: test('system', 'risk_class', 'in',
            ['high', 'limited', 'minimal', 'not_ai']),
  T09: test('project', 'description', 'longerThan', 39),
  T10: test('accessibility', 'rate_pct', 'greaterThanInclusive', 75),
  T11: test('data', 'retention_days', 'lessThanInclusive', 1825),
  T12: unless(yes('data', 'personal'), yes('dpia', 'done')),
  T13: unless(yes('system', 'interacts_with_public'),
              yes('transparency', 'explicit_mention')),
  T14: unless(yes('decision', 'individual_administrative'),
              yes('oversight', 'meaningful_review_procedure'),
              yes('oversight', 'appeal_procedure')),
  T15: unless(yes('procurement', 'public_contract'),
              yes('procurement', 'reversibility_clause')),
  T16: unless(test('system', 'risk_class', 'equal', 'high'),
              yes('system', 'technical_documentation'),
              yes('oversight', 'trained')),
  T17: test('hosting', 'location_countries', 'every', eea),
  T18: test('hosting', 'inference_countries', 'every', eea),
  T19: test('project', 'expected_benefits', 'some',
            new Set(['service_quality', 'equity', 'health', 'education'])),
  T20: test('hosting', 'support_countries', 'some', eea),
};

export default () => {
  const engine = new Engine([], {
    allowUndefinedFacts: true,
    pathResolver: (section, path) => section[path],
  });
  for (const [name, decide] of Object.entries(operators)) {
    engine.addOperator(name, decide);
  }
  for (const [name, condition] of Object.entries(rules)) {
    const conditions =
      condition.all || condition.any ? condition : {all: [condition]};
    engine.addRule({name, conditions, event: {type: name}});
  }
  return async (descriptor) => {
    const {failureResults} = await engine.run(descriptor);
    return failureResults.map(({name}) => name).sort();
  };
};
