import type { HourRung } from '../../../foundation/figure/vocabulary';
import { Decimal, nought } from '../../../foundation/number/decimal';
import { settle } from '../../../foundation/number/settle';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { inPart } from '../../../method/formula/inPart';
import type { Baseline } from '../../../record/kind/baseline';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { Step } from '../entry';
import { minutesOf } from './readings';
import { scaled, Tally } from './tally';

/** A row, or a part of it, that counts on one rung in one year. */
export interface Share {
  readonly row: Observation;
  readonly rung: HourRung;
  readonly year: FinancialYear;
  /** Of the row: 1 over 1 where all of it counts here. */
  readonly part: number;
  readonly of: number;
}

/** Minutes of one measure on one rung in one year, exact. */
export interface Fold {
  readonly rung: HourRung;
  readonly year: FinancialYear;
  readonly shares: readonly Share[];
  /** Effort without the initiative at the review volume; none where the value is itself the gain. */
  readonly without?: Decimal;
  readonly value: Decimal;
  /** None where a row neither records it nor says that it is inside the observed time. */
  readonly rework?: Decimal;
}

type Which = 'value' | 'baseline' | 'rework';

/** Folds shares of rows into minutes by rung and year: whole rows of minutes a case in whole numbers, the rest by the formula. */
export function fold(measure: Measure, baseline: Baseline | undefined, shares: readonly Share[]): Fold[] {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const key = `${share.year} ${share.rung}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [share]);
    else group.push(share);
  }
  return [...groups.values()].map((group) => {
    const [{ rung, year }] = group as [Share];
    return { rung, year, shares: group, ...minutes(measure, baseline, group) };
  });
}

function minutes(measure: Measure, baseline: Baseline | undefined, shares: readonly Share[]) {
  const value = new Tally();
  const volume = new Tally();
  const rework = new Tally();
  const rest = { value: nought, baseline: nought, rework: nought };
  let reworkStated = true;
  for (const share of shares) {
    const { row } = share;
    if (row.reworkMinutes === undefined && row.reworkInside !== true) reworkStated = false;
    if (measure.shape === 'minutes_per_case' && share.part === share.of) {
      const cases = scaled(row.volume as string);
      value.add(scaled(row.value), cases);
      volume.add(cases, 1);
      if (row.reworkMinutes !== undefined) rework.add(scaled(row.reworkMinutes), cases);
      continue;
    }
    for (const which of ['value', 'baseline', 'rework'] as const) {
      const step = minutesStep(measure, baseline, share, which);
      if (step !== undefined) rest[which] = rest[which].plus(step.amount);
    }
  }
  const without = baseline && new Decimal(baseline.value).times(volume.product().times(10_000)).plus(rest.baseline);
  return {
    ...(without === undefined ? {} : { without }),
    value: value.product().plus(rest.value),
    ...(reworkStated ? { rework: rework.product().plus(rest.rework) } : {}),
  };
}

/** One share's minutes by the declared formulas, for the working and for shares of rows. */
export function minutesStep(measure: Measure, baseline: Baseline | undefined, share: Share, which: Which): Step | undefined {
  const { row, part, of } = share;
  const rates = {
    value: { text: row.value, path: `observations/${row.id}/value` },
    baseline: baseline && baselineRate(measure, baseline, row),
    rework: row.reworkMinutes === undefined ? undefined : { text: row.reworkMinutes, path: `observations/${row.id}/reworkMinutes` },
  };
  const rate = rates[which];
  if (rate === undefined) return undefined;
  const whole = minutesOf(measure.shape, row, which, rate);
  if (part === of) return whole;
  const factors = {
    amount: { value: whole.amount, from: { steps: () => [whole] } },
    part: { value: new Decimal(part), from: { path: `observations/${row.id}/period` } },
    of: { value: new Decimal(of), from: { path: `observations/${row.id}/period` } },
  };
  const amount = inPart.value({ amount: factors.amount.value, part: factors.part.value, of: factors.of.value });
  return { formula: inPart, factors, amount };
}

/** A baseline of hours a period is taken to the row's volume; any other is a rate already (rule B0). */
function baselineRate(measure: Measure, baseline: Baseline, row: Observation): { text: string; path: string } {
  const path = `baselines/${baseline.id}/value`;
  if (measure.shape !== 'hours_per_period' || baseline.volume === undefined || row.volume === undefined) return { text: baseline.value, path };
  const atVolume = settle(new Decimal(baseline.value).times(row.volume).div(baseline.volume));
  return { text: atVolume.toFixed(), path };
}
