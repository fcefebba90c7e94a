import { assess } from '../../src/assess/assess';
import { reportHtml } from '../../src/report/page/reportHtml';
import { large, median } from './large';

const INITIATIVES = 100;
const RUNS = 3;

function timed<T>(make: () => T): { readonly time: number; readonly made: T } {
  const start = performance.now();
  const made = make();
  return { time: performance.now() - start, made };
}

const portfolio = large(INITIATIVES);
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
