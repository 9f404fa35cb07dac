// SPDX-License-Identifier: EUPL-1.2
// paper.cjs FILE PDF: prints a page as a reader would, its script run before.
'use strict';
const {chromium} = require('playwright-core');

(async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto('file://' + process.argv[2]);
  await page.pdf({path: process.argv[3], preferCSSPageSize: true});
  await browser.close();
})();
