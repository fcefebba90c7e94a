import * as formulajs from '@formulajs/formulajs';
import * as financial from 'financial';
import { internalRates, internalRatesOfReturn, netPresentValues } from '../../src/maths';

const FLOWS = 100_000;
const MONTHS = 60;
const RUNS = 5;
/** The peers take so much longer that they are timed on the first so many flows, and their time is scaled. */
const FEW = 2_000;
const RATE = 0.003;
const RIGHT = 1e-9;

/** Spent in the first months, then received month by month, at pounds and pence; made by arithmetic, the same each time. */
const flows = new Float64Array(FLOWS * MONTHS);
for (let flow = 0; flow < FLOWS; flow++) {
  const spending = 1 + (flow % 4);
  let seed = flow * 2654435761;
  for (let month = 0; month < MONTHS; month++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const part = seed / 0x100000000;
    flows[flow * MONTHS + month] =
      month < spending ? -Math.round(100 * (9000 + 3000 * part)) / 100 : Math.round(100 * spending * (150 + 150 * part)) / 100;
  }
}
const arrays = Array.from({ length: FLOWS }, (_, flow) => [...flows.subarray(flow * MONTHS, (flow + 1) * MONTHS)]);
const few = arrays.slice(0, FEW);

function bareValues(): Float64Array {
  const values = new Float64Array(FLOWS);
  for (let flow = 0; flow < FLOWS; flow++) {
    let [value, factor] = [0, 1];
    for (let month = 0; month < MONTHS; month++) {
      value += (flows[flow * MONTHS + month] as number) * factor;
      factor /= 1 + RATE;
    }
    values[flow] = value;
  }
  return values;
}

/** What an analyst would write: Newton's method from a guess, with nothing to catch it. */
function bareRates(): Float64Array {
  const rates = new Float64Array(FLOWS);
  for (let flow = 0; flow < FLOWS; flow++) {
    let rate = 0.01;
    for (let step = 0; step < 50; step++) {
      let [value, slope, factor] = [0, 0, 1];
      for (let month = 0; month < MONTHS; month++) {
        const amount = flows[flow * MONTHS + month] as number;
        factor /= month === 0 ? 1 : 1 + rate;
        value += amount * factor;
        slope -= (month * amount * factor) / (1 + rate);
      }
      const next = rate - value / slope;
      const done = Math.abs(next - rate) < 1e-14;
      rate = next;
      if (done) break;
    }
    rates[flow] = rate;
  }
  return rates;
}

type Candidate = { readonly name: string; readonly run: () => ArrayLike<unknown>; readonly of: number };

function timed(candidates: readonly Candidate[]): Map<string, number> {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let run = 0; run <= RUNS; run++) {
    for (const { name, run: candidate, of } of candidates) {
      const from = performance.now();
      candidate();
      if (run > 0) times.get(name)?.push(((performance.now() - from) * FLOWS) / of);
    }
  }
  return new Map([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number]));
}

function shown(title: string, candidates: readonly Candidate[], most: Readonly<Record<string, number>>): void {
  const found = timed(candidates);
  const [ours = Number.NaN] = found.values();
  console.log(`${title}, medians of ${RUNS} alternating runs; peers on the first ${FEW}, scaled`);
  for (const [name, ms] of found) {
    const wanted = most[name];
    const ratio = ms / ours;
    console.log(
      `${name.padEnd(34)} ${ms.toFixed(0).padStart(8)} ms ${ratio.toFixed(2).padStart(8)} × ours${wanted === undefined ? '' : ` (at least ${wanted})`}`,
    );
    if (wanted !== undefined && ratio < wanted) process.exitCode = 1;
  }
}

const guarded = (work: () => unknown) => {
  try {
    return work();
  } catch {
    return Number.NaN;
  }
};
const all = { of: FLOWS } as const;
const some = { of: FEW } as const;
shown(
  `NPV of ${FLOWS} flows of ${MONTHS} months`,
  [
    { name: 'benefits-realisation, a batch', run: () => netPresentValues(flows, MONTHS, RATE), ...all },
    { name: 'financial', run: () => few.map((flow) => financial.npv(RATE, flow)), ...some },
    { name: '@formulajs/formulajs', run: () => few.map((flow) => formulajs.NPV(RATE, flow)), ...some },
    { name: 'a bare typed-array loop', run: bareValues, ...all },
  ],
  { financial: 5 },
);
shown(
  `\nIRR of ${FLOWS} flows of ${MONTHS} months`,
  [
    { name: 'benefits-realisation, a batch', run: () => internalRates(flows, MONTHS), ...all },
    { name: 'financial', run: () => few.map((flow) => guarded(() => financial.irr(flow))), ...some },
    { name: '@formulajs/formulajs', run: () => few.map((flow) => guarded(() => formulajs.IRR(flow))), ...some },
    { name: 'a bare typed-array loop', run: bareRates, ...all },
  ],
  { financial: 5, '@formulajs/formulajs': 5 },
);

/** Right on every flow: the value turns from one sign to the other within RIGHT of the rate; and the exact method agrees on some. */
const rates = internalRates(flows, MONTHS);
const valueAt = (flow: number, rate: number) => arrays[flow]?.reduceRight((sum, amount) => sum / (1 + rate) + amount, 0) as number;
const wrong = [...rates].filter((rate, flow) => !(valueAt(flow, rate - RIGHT) > 0 && valueAt(flow, rate + RIGHT) < 0)).length;
const apart = few
  .slice(0, 200)
  .filter((flow, at) => Math.abs(Number(internalRatesOfReturn(flow).rates[0]) - (rates[at] as number)) > 1e-12).length;
const values = bareValues();
const far = [...netPresentValues(flows, MONTHS, RATE)].filter((value, flow) => Math.abs(value - (values[flow] as number)) > 1e-6).length;
console.log(
  `\nright on ${FLOWS - wrong} of ${FLOWS} rates and ${FLOWS - far} of ${FLOWS} values; ${200 - apart} of 200 rates agree with the exact method to 1e-12`,
);
if (wrong + apart + far > 0) process.exitCode = 1;
