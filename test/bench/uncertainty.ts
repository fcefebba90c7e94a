import { drawer, type Uncertain } from '../../src/method/uncertainty/drawer';
import { outcomes, type Term } from '../../src/method/uncertainty/outcomes';
import { percentile } from '../../src/method/uncertainty/percentile';

const INPUTS = 20;
const DRAWS = 100_000;
const RUNS = 15;
const MOST = 2.0;

const inputs: Uncertain[] = Array.from({ length: INPUTS }, (_, at) => ({
  shape: 'triangular',
  bounds: 'bounds',
  low: 80 + at,
  central: 100 + at,
  high: 150 + at,
  stream: `assumption|a${at}`,
}));
/** Each input alone, each pair of neighbours, and what does not move. */
const terms: Term[] = [
  { amount: -40_000, factors: [] },
  ...inputs.map((_, at) => ({ amount: (at % 3 === 0 ? -1 : 1) * (1000 + at), factors: [at] })),
  ...inputs.slice(1).map((_, at) => ({ amount: 50 + at, factors: [at, at + 1] })),
];

function ours(): number[] {
  const draws = inputs.map(drawer('bench', DRAWS));
  const sorted = outcomes(terms, draws, DRAWS).sort();
  return [0.1, 0.5, 0.9].map((share) => percentile(sorted, share));
}

/** What an analyst would write for these inputs and no others: one loop, no functions, its own generator, the model spelt out. */
function bare(): number[] {
  const low = Float64Array.from(inputs, (each) => each.low);
  const central = Float64Array.from(inputs, (each) => each.central);
  const high = Float64Array.from(inputs, (each) => each.high);
  const single = Float64Array.from({ length: INPUTS }, (_, at) => (at % 3 === 0 ? -1 : 1) * (1000 + at));
  const results = new Float64Array(DRAWS);
  const factor = new Float64Array(INPUTS);
  let [a, b, c, counter] = [1, 2, 3, 1];
  for (let draw = 0; draw < DRAWS; draw++) {
    let sum = -40_000;
    for (let at = 0; at < INPUTS; at++) {
      const t = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + t) | 0;
      const u = ((t >>> 0) + 0.5) / 0x100000000;
      const [l, m, h] = [low[at] as number, central[at] as number, high[at] as number];
      const x = u < (m - l) / (h - l) ? l + Math.sqrt(u * (h - l) * (m - l)) : h - Math.sqrt((1 - u) * (h - l) * (h - m));
      factor[at] = x / m;
      sum += (single[at] as number) * (factor[at] as number);
      if (at > 0) sum += (49 + at) * (factor[at - 1] as number) * (factor[at] as number);
    }
    results[draw] = sum;
  }
  results.sort();
  return [0.1, 0.5, 0.9].map((share) => results[Math.floor((DRAWS - 1) * share)] as number);
}

function median(times: number[]): number {
  return [...times].sort((x, y) => x - y)[Math.floor(times.length / 2)] as number;
}

const apart = ours().map((each, at) => Math.abs(each - (bare()[at] as number)));
if (apart.some((each) => each > 20)) throw new Error(`The two do not agree: ${apart.join(', ')} apart.`);

const times = { ours: [] as number[], bare: [] as number[] };
for (let run = 0; run < RUNS; run++) {
  for (const [name, candidate] of [
    ['ours', ours],
    ['bare', bare],
  ] as const) {
    const from = performance.now();
    candidate();
    times[name].push(performance.now() - from);
  }
}
const [found, floor] = [median(times.ours), median(times.bare)];
console.log(`Monte Carlo: ${INPUTS} inputs, ${terms.length} terms, ${DRAWS} draws, medians of ${RUNS} alternating runs\n`);
console.log(`bare loop, the same inputs spelt out       ${floor.toFixed(1).padStart(8)} ms`);
console.log(
  `draw, add up, sort, read the percentiles   ${found.toFixed(1).padStart(8)} ms   ${(found / floor).toFixed(2)} × the bare loop (at most ${MOST.toFixed(1)})`,
);
if (found / floor > MOST) process.exitCode = 1;
