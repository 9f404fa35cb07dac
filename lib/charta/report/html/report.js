// SPDX-License-Identifier: EUPL-1.2
// Filters, sorting, copying and saving for the HTML report, which does without:
// all text is in the page, this only shows, hides and reorders it.
'use strict';
(() => {
  const all = (selector, root) => [...(root || document).querySelectorAll(selector)];
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const words = document.body.dataset;

  // A tool is a button that the page without script must not show.
  const tool = (label, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    button.textContent = label;
    button.addEventListener('click', () => act(button));
    return button;
  };

  // Filters: one form for the criteria of a report.
  const ranks = {
    outcome: ['fail', 'error', 'unknown', 'waived', 'pass', 'not_yet_due', 'not_applicable'],
    severity: ['blocking', 'major', 'minor', 'info'],
  };
  const place = (item, key) => {
    const at = ranks[key].indexOf(item.dataset[key]);
    return at < 0 ? ranks[key].length : at;
  };
  const orders = {
    charter: (a, b) => a.dataset.n - b.dataset.n,
    outcome: (a, b) => place(a, 'outcome') - place(b, 'outcome'),
    severity: (a, b) => place(a, 'severity') - place(b, 'severity'),
    weight: (a, b) => b.dataset.weight - a.dataset.weight,
  };
  const apply = (form, section) => {
    const shown = new Set(all('input[type=checkbox]:checked', form).map((box) => box.value));
    const wanted = form.elements.search.value.toLowerCase();
    const items = all('li.finding', section);
    let count = 0;
    for (const item of items) {
      const fits = shown.has(item.dataset.outcome) &&
        (wanted === '' || text(item).toLowerCase().includes(wanted));
      item.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const list of all('ul.findings', section)) {
      const rows = all(':scope > li.finding', list);
      rows.sort(orders.charter);
      rows.sort(orders[form.elements.sort.value] || orders.charter);
      list.append(...rows);
      list.parentElement.hidden = rows.every((row) => row.hidden);
    }
    form.querySelector('output').textContent =
      form.dataset.shown.replace('{0}', count).replace('{1}', items.length);
  };
  for (const form of all('form.filters')) {
    const section = form.closest('section');
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => apply(form, section));
    apply(form, section);
  }

  // Sorting: the headings of long tables become buttons.
  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort === undefined ? text(cell) : Number(cell.dataset.sort);
  };
  const compare = (a, b) => typeof a === 'number' && typeof b === 'number'
    ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
  const sort = (table, heading) => {
    const down = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of all('thead th', table)) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const column = heading.cellIndex;
    const rows = [...table.tBodies[0].rows];
    rows.sort((a, b) => (down ? -1 : 1) * compare(key(a, column), key(b, column)));
    table.tBodies[0].append(...rows);
  };
  for (const heading of all('table.sortable thead th')) {
    if (heading.closest('table').tBodies[0].rows.length < 2) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sort(heading.closest('table'), heading));
    heading.append(button);
  }

  // Saving a table as CSV: quoted, and inert in a spreadsheet.
  const quoted = (value) => {
    const number = /^[+-]?[\d\s\u202f\u00a0]+([.,]\d+)?$/.test(value);
    const inert = !number && /^[=+\-@|\t\r\uff1d]/.test(value) ? "'" + value : value;
    return '"' + inert.replace(/"/g, '""') + '"';
  };
  const csv = (table) => '\ufeff' + [...table.rows]
    .map((row) => [...row.cells].map((cell) => quoted(text(cell))).join(';'))
    .join('\r\n') + '\r\n';
  for (const table of all('table[data-file]')) {
    const save = tool(words.save, () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([csv(table)], {type: 'text/csv'}));
      link.download = table.dataset.file + '.csv';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    (table.closest('.scroll') || table).after(save);
  }

  // Copying the questions.
  for (const block of all('pre.letter')) {
    const copy = tool(words.copy, (button) => {
      navigator.clipboard.writeText(block.textContent).then(() => {
        button.textContent = words.copied;
      });
    });
    if (navigator.clipboard) block.after(copy);
  }

  // A link into a folded part unfolds it; paper shows all.
  const unfold = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    let at = id === '' ? null : document.getElementById(id);
    const target = at;
    for (; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
    }
    if (target) target.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  addEventListener('beforeprint', () => {
    for (const part of all('details')) part.open = true;
  });
  unfold();
})();
