// SPDX-License-Identifier: EUPL-1.2
// The twenty rules as one schema for ajv, a subschema a rule; it is compiled
// once and gives all errors.
import {Ajv} from 'ajv';
import {schemas} from './schemas.mjs';

const ids = Object.keys(schemas);
const none = [];

// A rule may give several errors, which follow one another: `#/allOf/3/...`.
function failed(errors) {
  const found = [];
  for (const {schemaPath} of errors) {
    const id = ids[parseInt(schemaPath.slice('#/allOf/'.length), 10)];
    if (found.at(-1) !== id) found.push(id);
  }
  return found;
}

export default () => {
  const ajv = new Ajv({allErrors: true, messages: false});
  const validate = ajv.compile({allOf: Object.values(schemas)});
  return (descriptor) =>
    validate(descriptor) ? none : failed(validate.errors);
};
