/** The flow whose rates are exactly these, whole per cents, each as often as it is listed: the product of 100 × x − (100 + rate), times what has no root. */
function withRates(perCents: readonly number[], times: readonly number[] = [1]): string[] {
  const product = perCents.reduce(
    (flow, rate) => {
      const longer = new Array<bigint>(flow.length + 1).fill(0n);
      flow.forEach((amount, at) => {
        longer[at] = (longer[at] as bigint) + amount * 100n;
        longer[at + 1] = (longer[at + 1] as bigint) - amount * BigInt(100 + rate);
      });
      return longer;
    },
    times.map((amount) => BigInt(amount)),
  );
  return product.map(String);
}

const many = (count: number, amount: (at: number) => number) => Array.from({ length: count }, (_, at) => amount(at));

/** Each once, as decimal text, where they are known exactly. */
export interface Awkward {
  readonly name: string;
  readonly flow: readonly (number | string)[];
  readonly rates?: readonly string[];
  readonly count?: number;
}

/** x² − x + 1: no root at all. */
const ROOTLESS = [1, -1, 1];

export const AWKWARD: readonly Awkward[] = [
  { name: 'two rates', flow: [-100, 230, -132], rates: ['0.1', '0.2'] },
  { name: 'the same, the other way round', flow: [100, -230, 132], rates: ['0.1', '0.2'] },
  { name: 'a rate twice', flow: [-100, 220, -121], rates: ['0.1'] },
  { name: 'a rate three times', flow: withRates([10, 10, 10]), rates: ['0.1'] },
  { name: 'a rate four times', flow: withRates([10, 10, 10, 10]), rates: ['0.1'] },
  { name: 'nought five times', flow: withRates([0, 0, 0, 0, 0]), rates: ['0'] },
  { name: 'a rate six times and one beside it', flow: withRates([10, 10, 10, 10, 10, 10, 11]), rates: ['0.1', '0.11'] },
  { name: 'two rates twice each', flow: withRates([5, 5, 30, 30]), rates: ['0.05', '0.3'] },
  { name: 'below nought twice', flow: withRates([-20, -20]), rates: ['-0.2'] },
  { name: 'both sides of nought', flow: withRates([-50, 0, 50]), rates: ['-0.5', '0', '0.5'] },
  { name: 'nought only', flow: [-100, 100], rates: ['0'] },
  { name: 'nought with others', flow: withRates([0, 1, 2]), rates: ['0', '0.01', '0.02'] },
  { name: 'neighbours a per cent apart', flow: withRates([10, 11, 12, 13]), rates: ['0.1', '0.11', '0.12', '0.13'] },
  { name: 'close, and exactly', flow: ['-1000000', '2200001', '-1210001.1'], rates: ['0.1', '0.100001'] },
  { name: 'a miss by a penny', flow: ['-10000', '22000', '-12100.01'], rates: [] },
  { name: 'a hit by a penny', flow: ['-10000', '22000', '-12099.99'], count: 2 },
  { name: 'a rate twice with no root beside', flow: withRates([7, 7], ROOTLESS), rates: ['0.07'] },
  { name: 'no rate: three flows', flow: [-100, 100, -100], rates: [] },
  { name: 'no rate: five flows', flow: [100, -100, 100, -100, 100], rates: [] },
  { name: 'no rate: never paid back', flow: [-100], rates: [] },
  { name: 'no rate: all received', flow: [5, 5, 5], rates: [] },
  { name: 'exactly 1,000%', flow: [-1, 11], rates: [] },
  { name: 'exactly −99%', flow: [-100, 1], rates: [] },
  { name: 'a hair below 1,000%', flow: ['-1', '10.99999999999'], rates: ['9.99999999999'] },
  { name: 'a hair above −99%', flow: ['-100', '1.000000000001'], rates: ['-0.98999999999999'] },
  { name: 'at both edges and between', flow: withRates([-99, 25, 1000]), rates: ['0.25'] },
  { name: 'within both edges', flow: withRates([-98, 25, 999]), rates: ['-0.98', '0.25', '9.99'] },
  { name: 'past both edges', flow: withRates([-100 + 1, -99, 1001, 1200]), rates: [] },
  { name: 'noughts first', flow: [0, 0, 0, -100, 230, -132], rates: ['0.1', '0.2'] },
  { name: 'noughts last', flow: [-100, 230, -132, 0, 0], rates: ['0.1', '0.2'] },
  { name: 'noughts between', flow: [-100, 0, 0, 0, 0, '161.051'], rates: ['0.1'] },
  { name: 'every other period', flow: [-10000, 0, 24500, 0, '-14641'], count: 2 },
  { name: 'a mine that must be filled in', flow: [-1000, ...many(9, () => 400), -2500], count: 2 },
  { name: 'a pump', flow: [-1600, 10000, -10000], rates: ['0.25', '4'] },
  { name: 'a renewal half way', flow: [-500, 200, 200, 200, -450, 200, 200, 200, 200], count: 1 },
  { name: 'paid at the end', flow: [300, 200, 100, ...many(10, () => -75)], count: 1 },
  { name: 'sixty months, one rate', flow: [-1000, ...many(59, () => 25)], count: 1 },
  { name: 'sixty months, then a bill', flow: [-1000, ...many(58, () => 40), -1300], count: 2 },
  {
    name: 'sixty months, a month in and a month out',
    flow: many(60, (at) => (at % 2 === 0 ? -1 : 1) * (100 + ((at * at) % 17))),
    count: 1,
  },
  { name: 'a hundred periods', flow: [-1, ...many(99, () => 0.02)], count: 1 },
  { name: 'ten rates', flow: withRates(many(10, (at) => 10 * at)), rates: many(10, (at) => at).map((at) => String(at / 10)) },
  {
    name: 'twelve rates below nought and above',
    flow: withRates(many(12, (at) => 10 * at - 55)),
    rates: many(12, (at) => 10 * at - 55).map((at) => String(at / 100)),
  },
  { name: 'a very large flow and a very small', flow: ['-900000000000000', '0.01', '990000000000000'], count: 1 },
  { name: 'pence to twenty places', flow: ['-100', '109.99999999999999999999'], rates: ['0.1'] },
  { name: 'a loss of nearly all', flow: [-1000, 5, 5, 5], count: 1 },
  { name: 'a rate that is no fraction', flow: [-1, 1, 1], count: 1 },
];
