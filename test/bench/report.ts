import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess';
import type { Portfolio, Row } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { reportHtml } from '../../src/report/page/reportHtml';

const COUNCIL = new URL('../examples/constructed-council/council.json', import.meta.url);
const INITIATIVES = 100;
const RUNS = 3;
const OWN = new Set(['councils', 'suppliers', 'contracts', 'staffGroups', 'budgetLines', 'lineYears', 'lineChanges', 'documents']);

/** The constructed council until it has a hundred initiatives: its rows again, under ids of their own. */
function large(): Portfolio {
  const { portfolio } = readPortfolio(readFileSync(COUNCIL));
  const one = portfolio as Portfolio;
  const kept = new Set((one.initiatives ?? []).slice(0, INITIATIVES % (one.initiatives?.length ?? 1)).map(({ id }) => id));
  const times = Math.ceil(INITIATIVES / (one.initiatives?.length ?? 1));
  const ids = new Set(
    Object.entries(one).flatMap(([table, rows]) => (Array.isArray(rows) && !OWN.has(table) ? (rows as Row[]).map(({ id }) => id) : [])),
  );
  const copy = (row: Row, number: number): Row =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, ids.has(String(value)) ? `${value}-${number}` : value])) as Row;
  const grown = Object.fromEntries(
    Object.entries(one).map(([table, rows]) => {
      if (!Array.isArray(rows) || OWN.has(table)) return [table, rows];
      return [table, (rows as Row[]).flatMap((row) => Array.from({ length: times }, (_, number) => copy(row, number)))];
    }),
  ) as Portfolio;
  const last = new Set([...(one.initiatives ?? [])].filter(({ id }) => !kept.has(id)).map(({ id }) => `${id}-${times - 1}`));
  return readPortfolio(JSON.stringify({ ...grown, initiatives: grown.initiatives?.filter(({ id }) => !last.has(id)) }))
    .portfolio as Portfolio;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

function timed<T>(make: () => T): { readonly time: number; readonly made: T } {
  const start = performance.now();
  const made = make();
  return { time: performance.now() - start, made };
}

const portfolio = large();
const options = { asAt: '2026-10-05', through: '2026-03-31' };
const runs = Array.from({ length: RUNS }, () => {
  const { time: assessing, made: assessment } = timed(() => assess(portfolio, options));
  const { time: reporting, made: page } = timed(() => reportHtml([{ portfolio, assessment, issues: [] }], 'A council'));
  return { assessing, reporting, bytes: new TextEncoder().encode(page).length, initiatives: assessment.initiatives.length };
});
const whole = median(runs.map(({ assessing }) => assessing));
const writing = median(runs.map(({ reporting }) => reporting));
console.log(`A report with every working: ${runs[0]?.initiatives} initiatives, medians of ${RUNS} runs`);
console.log('');
console.log(`assess                          ${whole.toFixed(0).padStart(8)} ms     1.00`);
console.log(`report, every figure worked     ${writing.toFixed(0).padStart(8)} ms     ${(writing / whole).toFixed(2)} × assessing`);
console.log(`size of the page                ${((runs[0]?.bytes ?? 0) / 1e6).toFixed(2).padStart(8)} MB     (at most 2)`);
