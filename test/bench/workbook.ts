import { assess } from '../../src/assess/assess';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { financeWorkbook } from '../../src/workbook/finance/financeWorkbook';
import { large } from './large';

const INITIATIVES = 100;
const MONTHS = 36;

/** A hundred initiatives, each with a measure of minutes a case looked at in each of 36 months. */
function monthly(): Portfolio {
  const portfolio = large(INITIATIVES);
  const months = Array.from(
    { length: MONTHS },
    (_, at) => `${2023 + Math.floor((at + 3) / 12)}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
  );
  const own = (portfolio.initiatives ?? []).map(({ id }) => id);
  return {
    ...portfolio,
    measures: own.map((initiative) => ({
      id: `m-${initiative}`,
      initiative,
      title: 'Minutes a case',
      role: 'time',
      shape: 'minutes_per_case',
      whoseTime: 'staff',
      timeKind: 'effort',
    })),
    baselines: own.map((initiative) => ({
      id: `b-${initiative}`,
      measure: `m-${initiative}`,
      period: '2023-03',
      value: '60',
      volume: '100',
      capturedOn: '2023-03-31',
    })),
    observations: own.flatMap((initiative) =>
      months.map((period) => ({
        id: `o-${initiative}-${period}`,
        measure: `m-${initiative}`,
        period,
        value: '45',
        volume: '100',
        reworkInside: true,
        rung: 'measured',
      })),
    ),
    adjustments: own.map((initiative) => ({
      id: `a-${initiative}`,
      initiative,
      type: 'attribution',
      value: '1',
      basis: 'Nothing else changed',
    })),
    uses: [],
    conversions: [],
    assumptions: [],
    targets: [],
    verifications: [],
  } as unknown as Portfolio;
}

const portfolio = monthly();
const heap = () => process.memoryUsage().rss;
const start = performance.now();
const before = heap();
const assessment = assess(portfolio, { asAt: '2026-10-05', through: '2026-03-31' });
const assessed = performance.now();
const between = heap();
const bytes = await financeWorkbook({ portfolio, assessment, issues: [] });
const done = performance.now();
const after = heap();
console.log(`A finance workbook: ${INITIATIVES} initiatives of ${MONTHS} months, one run`);
console.log('');
console.log(`assess                          ${(assessed - start).toFixed(0).padStart(8)} ms     1.00`);
console.log(
  `workbook, every headline        ${(done - assessed).toFixed(0).padStart(8)} ms     ${((done - assessed) / (assessed - start)).toFixed(2)} × assessing`,
);
console.log(
  `memory taken by the process     ${((after - between) / 1e6).toFixed(0).padStart(8)} MB     ${((after - before) / Math.max(1, between - before)).toFixed(2)} × assessing`,
);
console.log(`size of the workbook            ${(bytes.length / 1e6).toFixed(2).padStart(8)} MB`);
