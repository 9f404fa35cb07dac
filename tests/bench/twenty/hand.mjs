// SPDX-License-Identifier: EUPL-1.2
// The twenty rules of charter.yaml written by hand, as fast as they come.
const eea = new Set([
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR',
  'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT',
  'RO', 'SE', 'SI', 'SK',
]);
const authorities = new Set([
  'commune', 'cc', 'ca', 'cu', 'metropole', 'departement', 'region',
]);
const stages =
  new Set(['study', 'experimentation', 'deployment', 'production']);
const licences = new Set(['MIT', 'Apache-2.0', 'EUPL-1.2']);
const risks = new Set(['high', 'limited', 'minimal', 'not_ai']);
const benefits = new Set(['service_quality', 'equity', 'health', 'education']);
const identifier = /^[a-z][a-z0-9-]{2,40}$/;
const address = /^[^@ ]+@[^@ ]+[.][a-z]{2,}$/;
const secure = /^https:\/\//;

const inEea = (country) => eea.has(country);
const beneficial = (benefit) => benefits.has(benefit);

// A missing value is undefined: in no set, of no length, in no order.
function texts(d, failed) {
  if (d.organisation?.name === undefined || d.project?.name === undefined ||
      d.hosting?.operator === undefined) failed.push('T01');
  const id = d.project?.id;
  if (id === undefined || !identifier.test(id)) failed.push('T02');
  const contact = d.project?.contact_email;
  if (contact === undefined || !address.test(contact)) failed.push('T03');
  const entry = d.transparency?.register_entry_url;
  if (entry === undefined || !secure.test(entry)) failed.push('T04');
}

function values(d, failed) {
  if (!authorities.has(d.organisation?.type)) failed.push('T05');
  if (!stages.has(d.project?.status)) failed.push('T06');
  if (!licences.has(d.model?.licence)) failed.push('T07');
  if (!risks.has(d.system?.risk_class)) failed.push('T08');
  if (!(d.project?.description?.length >= 40)) failed.push('T09');
  if (!(d.accessibility?.rate_pct >= 75)) failed.push('T10');
  if (!(d.data?.retention_days <= 1825)) failed.push('T11');
}

function conditions(d, failed) {
  if (d.data?.personal && !d.dpia?.done) failed.push('T12');
  if (d.system?.interacts_with_public && !d.transparency?.explicit_mention) {
    failed.push('T13');
  }
  if (d.decision?.individual_administrative &&
      !(d.oversight?.meaningful_review_procedure &&
        d.oversight.appeal_procedure)) failed.push('T14');
  if (d.procurement?.public_contract &&
      !d.procurement.reversibility_clause) failed.push('T15');
  if (d.system?.risk_class === 'high' &&
      !(d.system.technical_documentation && d.oversight?.trained)) {
    failed.push('T16');
  }
}

function lists(d, failed) {
  if (!d.hosting?.location_countries?.every(inEea)) failed.push('T17');
  if (!d.hosting?.inference_countries?.every(inEea)) failed.push('T18');
  if (!d.project?.expected_benefits?.some(beneficial)) failed.push('T19');
  if (!d.hosting?.support_countries?.some(inEea)) failed.push('T20');
}

export default () => (descriptor) => {
  const failed = [];
  texts(descriptor, failed);
  values(descriptor, failed);
  conditions(descriptor, failed);
  lists(descriptor, failed);
  return failed;
};
