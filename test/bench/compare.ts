import { assess } from '../../src/assess/assess';
import { compare } from '../../src/compare/compare';
import { INDICATORS } from '../../src/compare/indicator/indicators';
import type { Portfolio, Row } from '../../src/record/kind/portfolio';
import { council } from '../compare/council';

const COUNCILS = Number(process.env['COUNCILS'] ?? 30);
const INITIATIVES = 100;
const RUNS = 3;
const options = { asAt: '2026-10-31', through: '2026-03-31' };

/** A council of a hundred initiatives: the rows of one, a hundred times over, under ids of their own. */
function large(at: number): Portfolio {
  const one = council(`Council ${at}`, `E0600${String(at).padStart(4, '0')}`);
  const own = new Set(['councils', 'staffGroups', 'budgetLines']);
  const ids = new Set(
    Object.entries(one).flatMap(([table, rows]) => (Array.isArray(rows) && !own.has(table) ? (rows as Row[]).map(({ id }) => id) : [])),
  );
  const copy = (row: Row, number: number): Row =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, ids.has(String(value)) ? `${value}-${number}` : value])) as Row;
  const grown = Object.entries(one).map(([table, rows]) => {
    if (!Array.isArray(rows) || own.has(table)) return [table, rows];
    return [table, (rows as Row[]).flatMap((row) => Array.from({ length: INITIATIVES }, (_, number) => copy(row, number)))];
  });
  return Object.fromEntries(grown) as Portfolio;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

function timed<T>(make: () => T): { readonly time: number; readonly made: T } {
  const start = performance.now();
  const made = make();
  return { time: performance.now() - start, made };
}

const heap = () => process.memoryUsage().heapUsed;
const portfolios = Array.from({ length: COUNCILS }, (_, at) => large(at));
const assessing: number[] = [];
const comparing: number[] = [];
let share = 0;
for (let run = 0; run < RUNS; run++) {
  const before = heap();
  const { time, made: assessments } = timed(() => portfolios.map((portfolio) => assess(portfolio, options)));
  const between = heap();
  const one = timed(() => INDICATORS.map(({ id }) => compare(assessments, { indicator: id })));
  const { groups } = one.made.find(({ indicator }) => indicator.id === 'cash_realised') as (typeof one.made)[number];
  if (groups[0]?.members.length !== COUNCILS) throw new Error('The bench councils are not comparable.');
  assessing.push(time);
  comparing.push(one.time / INDICATORS.length);
  share = Math.max(share, (heap() - between) / (between - before));
}
const [whole, extra] = [median(assessing), median(comparing)];
console.log(`Councils side by side: ${COUNCILS} of ${INITIATIVES} initiatives, medians of ${RUNS} runs, one indicator at a time`);
console.log('');
console.log(`assess them                     ${whole.toFixed(0).padStart(8)} ms`);
console.log(
  `compare them on one indicator   ${extra.toFixed(0).padStart(8)} ms     ${((100 * extra) / whole).toFixed(1)}% of assessing (at most 10%)`,
);
console.log(
  `heap kept by comparing on all ${INDICATORS.length}, over heap kept by assessing: at most ${(100 * Math.max(0, share)).toFixed(1)}% (at most 10%)`,
);
