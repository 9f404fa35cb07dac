// SPDX-License-Identifier: EUPL-1.2
// The twenty rules of charter.yaml in JSON Schema.

const eea = [
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR',
  'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT',
  'RO', 'SE', 'SI', 'SK',
];

// The section and its field must be there, and the field as `schema` says.
const field = (section, name, schema) => ({
  type: 'object',
  required: [section],
  properties: {
    [section]:
      {type: 'object', required: [name], properties: {[name]: schema}},
  },
});
const text = (section, name, pattern) =>
  field(section, name, {type: 'string', pattern});
const oneOf = (section, name, values) => field(section, name, {enum: values});
const yes = (section, name) => field(section, name, {const: true});
const all = (...schemas) => ({allOf: schemas});
const every = (section, name, values) =>
  field(section, name, {type: 'array', items: {enum: values}});
const some = (section, name, values) =>
  field(section, name, {type: 'array', contains: {enum: values}});

export const schemas = {
  T01: all(field('organisation', 'name', {}), field('project', 'name', {}),
           field('hosting', 'operator', {})),
  T02: text('project', 'id', '^[a-z][a-z0-9-]{2,40}$'),
  T03: text('project', 'contact_email', '^[^@ ]+@[^@ ]+[.][a-z]{2,}$'),
  T04: text('transparency', 'register_entry_url', '^https://'),
  T05: oneOf('organisation', 'type', [
    'commune', 'cc', 'ca', 'cu', 'metropole', 'departement', 'region',
  ]),
  T06: oneOf('project', 'status',
             ['study', 'experimentation', 'deployment', 'production']),
  T07: oneOf('model', 'licence', ['MIT', 'Apache-2.0', 'EUPL-1.2']),
  T08: oneOf('system', 'risk_class', ['high', 'limited', 'minimal', 'not_ai']),
  T09: field('project', 'description', {type: 'string', minLength: 40}),
  T10: field('accessibility', 'rate_pct', {type: 'number', minimum: 75}),
  T11: field('data', 'retention_days', {type: 'number', maximum: 1825}),
  T12: {if: yes('data', 'personal'), then: yes('dpia', 'done')},
  T13: {
    if: yes('system', 'interacts_with_public'),
    then: yes('transparency', 'explicit_mention'),
  },
  T14: {
    if: yes('decision', 'individual_administrative'),
    then: all(yes('oversight', 'meaningful_review_procedure'),
              yes('oversight', 'appeal_procedure')),
  },
  T15: {
    if: yes('procurement', 'public_contract'),
    then: yes('procurement', 'reversibility_clause'),
  },
  T16: {
    if: oneOf('system', 'risk_class', ['high']),
    then: all(yes('system', 'technical_documentation'),
              yes('oversight', 'trained')),
  },
  T17: every('hosting', 'location_countries', eea),
  T18: every('hosting', 'inference_countries', eea),
  T19: some('project', 'expected_benefits',
            ['service_quality', 'equity', 'health', 'education']),
  T20: some('hosting', 'support_countries', eea),
};
