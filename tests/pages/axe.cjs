// SPDX-License-Identifier: EUPL-1.2
// axe.cjs FILE...: WCAG 2.2 AA and RGAA by axe-core, in four modes; no request
// but for the file, nothing wider than the screen, no error of the policy.
'use strict';
const fs = require('fs');
const {chromium} = require('playwright-core');

const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const modes = {
  light: {colorScheme: 'light', viewport: {width: 1280, height: 900}},
  dark: {colorScheme: 'dark', viewport: {width: 1280, height: 900}},
  narrow: {colorScheme: 'light', viewport: {width: 320, height: 640}},
  forced: {forcedColors: 'active', viewport: {width: 1280, height: 900}},
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice', 'RGAAv4'];

async function look(browser, file, mode, options) {
  const faults = [];
  const context = await browser.newContext({...options, bypassCSP: false});
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push('request ' + request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push('console ' + message.text());
  });
  page.on('pageerror', (error) => faults.push('script ' + error.message));
  await page.goto('file://' + file);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push('wider than the screen by ' + wide + ' px');
  await page.evaluate(source);
  const result = await page.evaluate(
    (values) => window.axe.run(document, {runOnly: {type: 'tag', values}}), tags);
  for (const violation of result.violations) {
    faults.push(violation.id + ' ' + violation.nodes.length + ' times, first ' +
      violation.nodes[0].html.slice(0, 160) + ' ' +
      violation.nodes[0].failureSummary.replace(/\s+/g, ' ').slice(0, 200));
  }
  await context.close();
  for (const fault of faults) console.log(file + ' ' + mode + ': ' + fault);
  return faults.length;
}

(async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let faults = 0;
  for (const file of process.argv.slice(2)) {
    for (const [mode, options] of Object.entries(modes)) {
      faults += await look(browser, file, mode, options);
    }
  }
  await browser.close();
  console.log('axe: ' + faults + ' violations');
  process.exit(faults === 0 ? 0 : 1);
})();
