import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { assess } from '../../src/assess/assess';
import { explain } from '../../src/assess/explain/explain';
import { settleOptions } from '../../src/assess/options';
import { fingerprint } from '../../src/assess/stamp/fingerprint';
import { work } from '../../src/assess/work';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { portfolioText } from './observations';

const OBSERVATIONS = 100_000;
const RUNS = 9;
const options = { asAt: '2026-06-01', through: '2026-03-31' };
const text = portfolioText(OBSERVATIONS);

function read(): Portfolio {
  const { portfolio, issues } = readPortfolio(text);
  if (portfolio === undefined || issues.length > 0) throw new Error('The bench record is not sound.');
  return portfolio;
}

/** What an analyst would write for this one figure: zod for the row, decimal.js for rule B3. No joins, no overlaps, no findings. */
const quantity = z.string().regex(/^-?\d{1,9}(\.\d{1,4})?$/);
const rowSchema = z.object({
  id: z.string(),
  measure: z.string(),
  period: z.string().regex(/^\d{4}-\d{2}$/),
  value: quantity,
  volume: quantity,
  reworkMinutes: quantity,
  cohort: z.string(),
  rung: z.enum(['projected', 'claimed', 'measured', 'verified']),
  design: z.enum(['none', 'before_after', 'comparison_group', 'quasi_experiment', 'randomised']),
  instrument: z.enum(['asserted', 'self_report', 'diary', 'observation', 'system_log', 'ledger']),
  capturedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
function handWritten(): Decimal {
  const document = JSON.parse(text) as { observations: unknown[]; baselines: { measure: string; value: string }[] };
  const baselines = new Map(document.baselines.map(({ measure, value }) => [measure, value]));
  let hours = new Decimal(0);
  for (const raw of document.observations) {
    const { measure, value, volume, reworkMinutes } = rowSchema.parse(raw);
    const minutes = new Decimal(baselines.get(measure) as string).minus(value).minus(reworkMinutes);
    hours = hours.plus(minutes.times(volume).div(60));
  }
  return hours.times('0.9');
}

/** Alternates the candidates, so that a slow moment of the machine falls on all of them, and gives each one's median. */
function medians(candidates: Record<string, () => unknown>): Record<string, number> {
  const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, candidate] of Object.entries(candidates)) {
      const from = performance.now();
      candidate();
      if (run > 0) times.get(name)?.push(performance.now() - from);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)] as number]));
}

function agree(): void {
  const { figures } = assess(read(), options);
  const ours = figures.find(({ id }) => id === 'portfolio#net_hours,period=to_date,rung=measured');
  const theirs = handWritten();
  if (ours === undefined || !new Decimal(ours.exact ?? ours.value ?? 'NaN').minus(theirs).abs().lessThan('1e-9')) {
    throw new Error(`The two do not agree: ${ours?.exact ?? ours?.value} and ${theirs}.`);
  }
}

const floor = 'JSON.parse of the same text';
const peer = 'hand-written zod and decimal.js, hours returned only';
const pipeline = 'read, check, assess with findings';
agree();
const found = medians({
  [floor]: () => JSON.parse(text),
  [peer]: handWritten,
  [pipeline]: () => work(read(), settleOptions(options)),
});
const portfolio = read();
const assessment = assess(portfolio, options);
Object.assign(
  found,
  medians({
    'fingerprint of the record': () => fingerprint(portfolio),
    'explain one figure (its initiative again, and the fingerprint)': () =>
      explain(portfolio, assessment, 'initiatives/i000#net_hours,period=2024-25,rung=measured'),
  }),
);

const ratio = (a: string, b: string) => ((found[a] as number) / (found[b] as number)).toFixed(2);
const size = (text.length / 1e6).toFixed(1);
console.log(`${OBSERVATIONS} observations, ${size} MB of JSON, medians of ${RUNS} alternating runs, Node ${process.versions.node}\n`);
for (const [name, ms] of Object.entries(found)) {
  console.log(`${name.padEnd(64)} ${ms.toFixed(0).padStart(6)} ms   ${ratio(name, floor).padStart(6)} × JSON.parse`);
}
console.log(
  `\n${pipeline}: ${ratio(pipeline, floor)} × JSON.parse (at most 3.0), ${ratio(pipeline, peer)} × the hand-written script (at most 1.0)`,
);
