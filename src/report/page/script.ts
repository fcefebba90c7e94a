/**
 * What the page does better with script: a figure opens its working in place, tables sort, and the initiatives can
 * be chosen by service, rung and grade. It reads the page and writes no markup from text. Without it each working
 * is in its section, and every row is there.
 */
export const SCRIPT = `
'use strict';
(() => {
  const each = (selector, act, within = document) => within.querySelectorAll(selector).forEach(act);
  const make = (tag, fields = {}, ...inner) => { const made = Object.assign(document.createElement(tag), fields); made.append(...inner); return made; };
  const homes = new Map();
  const workingOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  const close = (working) => {
    const { home, link, holder } = homes.get(working);
    home.append(working);
    holder.remove();
    link.setAttribute('aria-expanded', 'false');
    homes.delete(working);
  };
  const open = (link) => {
    const working = workingOf(link);
    if (!working) return;
    const before = homes.get(working);
    if (before) close(working);
    if (before && before.link === link) return;
    const home = working.parentNode;
    const row = link.closest('tr');
    let holder;
    if (row) {
      const cell = make('td', { colSpan: row.cells.length }, working);
      holder = make('tr', { className: 'opened' }, cell);
      row.after(holder);
    } else if (link.closest('.card')) {
      holder = make('li', { className: 'opened' }, working);
      link.closest('.card').after(holder);
    } else {
      holder = make('div', { className: 'opened' }, working);
      (link.closest('li,p') || link).append(holder);
    }
    link.setAttribute('aria-expanded', 'true');
    homes.set(working, { home, link, holder });
  };
  const closeAll = (within) => [...homes].forEach(([working, { holder }]) => within.contains(holder) && close(working));

  each('a.why', (link) => { link.setAttribute('role', 'button'); link.setAttribute('aria-expanded', 'false'); });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.why');
    if (link) { event.preventDefault(); open(link); }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === ' ' && event.target.matches('a.why')) { event.preventDefault(); open(event.target); }
  });
  const toFragment = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let up = target; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', toFragment);
  if (location.hash) toFragment();

  const keyOf = (cell) => cell.dataset.value !== undefined ? Number(cell.dataset.value) : cell.textContent.trim();
  const compare = (a, b) => typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === 'number' ? -1 : 1;
  each('table[data-sortable]', (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    heads.forEach((head, at) => {
      const button = make('button', { type: 'button', className: 'sort', textContent: head.textContent });
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        closeAll(table);
        const isDown = head.getAttribute('aria-sort') !== 'descending';
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
        const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[at]) }));
        const isFigure = ({ key }) => typeof key === 'number';
        rows.sort((a, b) => (isFigure(a) && isFigure(b)) || (!isFigure(a) && !isFigure(b)) ? (isDown ? compare(b.key, a.key) : compare(a.key, b.key)) : compare(a.key, b.key));
        body.append(...rows.map(({ row }) => row));
      });
    });
  });

  each('section', (section) => {
    const rows = [...section.querySelectorAll(':scope tr[data-service]')];
    if (rows.length < 2) return;
    const said = make('p', { className: 'count', role: 'status' });
    const selects = [['service', 'Service'], ['rung', 'Rung'], ['grade', 'Grade of evidence']].map(([name, label]) => {
      const values = [...new Set(rows.flatMap((row) => row.dataset[name].split(' ')))].filter((value) => value).sort();
      const select = make('select', { name }, make('option', { value: '', textContent: 'All' }),
        ...values.map((value) => make('option', { value, textContent: value.replaceAll('_', ' ') })));
      return { name, select, field: make('label', {}, label + ' ', select) };
    }).filter(({ select }) => select.options.length > 2);
    if (selects.length === 0) return;
    const choose = () => {
      closeAll(section);
      const wanted = selects.filter(({ select }) => select.value !== '');
      rows.forEach((row) => { row.hidden = !wanted.every(({ name, select }) => row.dataset[name].split(' ').includes(select.value)); });
      const names = new Set(rows.map((row) => row.cells[0].textContent));
      const shown = new Set(rows.filter((row) => !row.hidden).map((row) => row.cells[0].textContent));
      said.textContent = wanted.length === 0 ? '' : shown.size + ' of ' + names.size + ' shown. Totals elsewhere are of all.';
    };
    selects.forEach(({ select }) => select.addEventListener('change', choose));
    const form = make('div', { className: 'choose' }, ...selects.map(({ field }) => field), said);
    form.setAttribute('role', 'group');
    form.setAttribute('aria-label', 'Choose which initiatives to show');
    rows[0].closest('.scroll').before(form);
  });
})();
`.trim();
