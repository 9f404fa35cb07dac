// SPDX-License-Identifier: EUPL-1.2
// hostile.cjs CHARTA STRINGS: each string as the name of a project, through the
// HTML report, read back from Chromium's DOM: the very text, and no element
// that the page of a plain name lacks.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const {spawnSync} = require('child_process');
const {chromium} = require('playwright-core');

const [charta, strings] = process.argv.slice(2);
if (!fs.existsSync(strings)) {
  console.log('skipped: ../shared is absent');
  process.exit(0);
}
const attacks = JSON.parse(fs.readFileSync(strings, 'utf8'))
  .filter((text) => text.isWellFormed() && text.trim() !== '');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'charta-hostile-'));

function page(name, number) {
  const input = path.join(folder, number + '.json');
  const output = path.join(folder, number + '.html');
  const project = {charta: 1, kind: 'project', project: {id: 'x', name}};
  fs.writeFileSync(input, JSON.stringify(project));
  spawnSync(charta, ['audit', input, '--as-of', '2026-11-23', '--lang', 'en',
    '-f', 'html=' + output]);
  return fs.existsSync(output) ? output : null;
}

// What the report makes of control characters and white space.
const harmful = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|\p{NChar}/u;
const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

(async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const view = await browser.newPage();
  let alerts = 0;
  view.on('dialog', (dialog) => { ++alerts; dialog.dismiss(); });
  const read = async (file) => {
    await view.goto('file://' + file);
    return view.evaluate(() => ({
      title: document.querySelector('h1').textContent,
      elements: [...document.querySelectorAll('*')].map((e) => e.tagName).join(' '),
    }));
  };
  const wanted = await read(page('word', 'word'));
  let faults = 0;
  let refused = 0;
  for (let i = 0; i < attacks.length; ++i) {
    const file = page(attacks[i], i);
    if (!file) { ++refused; continue; }
    const got = await read(file);
    const text = squeeze(attacks[i]) + ' (project)';
    const same = harmful.test(attacks[i]) || squeeze(got.title) === text;
    if (got.elements === wanted.elements && same) continue;
    ++faults;
    console.log(JSON.stringify(attacks[i].slice(0, 60)) + ': ' +
      JSON.stringify(got.title.slice(0, 80)));
  }
  await browser.close();
  fs.rmSync(folder, {recursive: true});
  faults += alerts;
  console.log('hostile: ' + attacks.length + ' strings, ' + refused +
    ' refused as input, ' + faults + ' faults');
  process.exit(faults === 0 ? 0 : 1);
})();
