import type { Grade, HourRung } from '../../../foundation/figure/vocabulary';
import { Decimal, nought } from '../../../foundation/number/decimal';
import { settle } from '../../../foundation/number/settle';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { minutesInPart } from '../../../method/formula/minutesInPart';
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
  /** The worst grade of its rows (rule E2). */
  readonly grade: Grade;
  /** What it was folded from, made when it is asked for. */
  readonly shares: () => readonly Share[];
  /** Effort without the initiative at the review volume; none where the value is itself the gain. */
  readonly without?: Decimal;
  readonly value: Decimal;
  /** None where a row neither records it nor says that it is inside the observed time. */
  readonly rework?: Decimal;
  /** Rows that neither record rework nor say that it is inside the observed time. */
  readonly reworkUnstated: number;
}

/** Rows of one rung and year: whole rows of minutes a case are told in whole numbers, the rest by the formula. */
interface Gathered {
  readonly rung: HourRung;
  readonly year: FinancialYear;
  readonly whole: Observation[];
  readonly rest: Share[];
}

/** Gathers what counts by rung and year, then folds it into minutes. */
export class Folding {
  readonly #groups = new Map<FinancialYear, Map<HourRung, Gathered>>();
  #last: Gathered | undefined;

  constructor(
    readonly measure: Measure,
    readonly baseline: Baseline | undefined,
    readonly gradeOf: (row: Observation) => Grade = () => 'E',
  ) {}

  add(share: Share): void {
    const group = this.#group(share.year, share.rung);
    if (this.measure.shape === 'minutes_per_case' && share.part === share.of) group.whole.push(share.row);
    else group.rest.push(share);
  }

  /** A whole row of minutes a case. */
  addWhole(row: Observation, rung: HourRung, year: FinancialYear): void {
    this.#group(year, rung).whole.push(row);
  }

  folds(): Fold[] {
    return [...this.#groups.values()].flatMap((rungs) => [...rungs.values()].map((group) => this.#fold(group)));
  }

  #group(year: FinancialYear, rung: HourRung): Gathered {
    if (this.#last?.year === year && this.#last.rung === rung) return this.#last;
    let rungs = this.#groups.get(year);
    if (rungs === undefined) this.#groups.set(year, (rungs = new Map()));
    let group = rungs.get(rung);
    if (group === undefined) rungs.set(rung, (group = { rung, year, whole: [], rest: [] }));
    this.#last = group;
    return group;
  }

  #fold({ rung, year, whole, rest }: Gathered): Fold {
    const { measure, baseline, gradeOf } = this;
    const tally = { value: new Tally(), volume: new Tally(), rework: new Tally() };
    let reworkUnstated = rest.filter(({ row }) => isReworkUnstated(row)).length;
    let grade: Grade = 'A';
    for (const { row } of rest) grade = worse(grade, gradeOf(row));
    for (const row of whole) {
      grade = worse(grade, gradeOf(row));
      const cases = scaled(row.volume as string);
      tally.value.add(scaled(row.value), cases);
      tally.volume.add(cases, 1);
      if (row.reworkMinutes !== undefined) tally.rework.add(scaled(row.reworkMinutes), cases);
      else if (row.reworkInside !== true) reworkUnstated++;
    }
    const parts = (which: 'value' | 'baseline' | 'rework') =>
      rest.reduce((sum, share) => sum.plus(minutesStep(measure, baseline, share, which)?.amount ?? nought), nought);
    const without = baseline && new Decimal(baseline.value).times(tally.volume.product().times(10_000)).plus(parts('baseline'));
    return {
      rung,
      year,
      grade,
      shares: () => [...whole.map((row) => ({ row, rung, year, part: 1, of: 1 })), ...rest],
      ...(without === undefined ? {} : { without }),
      value: tally.value.product().plus(parts('value')),
      ...(reworkUnstated > 0 ? {} : { rework: tally.rework.product().plus(parts('rework')) }),
      reworkUnstated,
    };
  }
}

/** The letters of grades sort from best to worst. */
function worse(a: Grade, b: Grade): Grade {
  return a > b ? a : b;
}

function isReworkUnstated({ reworkMinutes, reworkInside }: Observation): boolean {
  return reworkMinutes === undefined && reworkInside !== true;
}

type Which = 'value' | 'baseline' | 'rework';

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
    minutes: { value: whole.amount, from: { steps: () => [whole] } },
    part: { value: new Decimal(part), from: { path: `observations/${row.id}` } },
    of: { value: new Decimal(of), from: { path: `observations/${row.id}` } },
  };
  const amount = minutesInPart.value({ minutes: factors.minutes.value, part: factors.part.value, of: factors.of.value });
  return { formula: minutesInPart, factors, amount };
}

/** A baseline of hours a period is taken to the row's volume; any other is a rate already (rule B0). */
function baselineRate(measure: Measure, baseline: Baseline, row: Observation): { text: string; path: string } {
  const path = `baselines/${baseline.id}/value`;
  if (measure.shape !== 'hours_per_period' || baseline.volume === undefined || row.volume === undefined)
    return { text: baseline.value, path };
  const atVolume = settle(new Decimal(baseline.value).times(row.volume).div(baseline.volume));
  return { text: atVolume.toFixed(), path };
}
