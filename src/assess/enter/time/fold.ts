import type { Grade, HourRung } from '../../../foundation/figure/vocabulary';
import { Decimal, nought } from '../../../foundation/number/decimal';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { assistedCases } from '../../../method/formula/assistedCases';
import { minutesInPart } from '../../../method/formula/minutesInPart';
import { netMinutes } from '../../../method/formula/netMinutes';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { Factor, Step } from '../entry';
import { valueAt, work, worked } from '../step';
import type { Against } from './against';
import { intoMinutes, minutesOf } from './readings';
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

/** What one row comes to in a fold: minutes gained after rework, and without the initiative. */
export interface Portion {
  readonly row: Observation;
  readonly net: Factor;
  readonly without: Factor | undefined;
}

/** Minutes of one measure on one rung in one year, exact. */
export interface Fold {
  readonly rung: HourRung;
  readonly year: FinancialYear;
  /** The worst grade of its rows (rule E2). */
  readonly grade: Grade;
  /** Effort without the initiative at the review volume; none where the value is itself the gain. */
  readonly without?: Factor;
  /** Effort observed, or the gain. */
  readonly value: Factor;
  readonly reads: 'level' | 'gain';
  /** The cases it is of, where it is counted by the case. */
  readonly cases?: Factor;
  /** None where a row neither records it nor says that it is inside the observed time. */
  readonly rework?: Factor;
  /** Rows that neither record rework nor say that it is inside the observed time. */
  readonly reworkUnstated: number;
  /** Row by row, made when it is asked for. */
  readonly portions: () => readonly Portion[];
  readonly marks?: readonly string[];
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
    readonly against: Against | undefined,
    readonly gradeOf: (row: Observation) => Grade = () => 'E',
  ) {}

  add(share: Share): void {
    const { year, rung, row } = share;
    if (this.measure.shape === 'minutes_per_case' && share.part === share.of) this.addWhole(row, rung, year);
    else this.#group(year, rung).rest.push(share);
  }

  /** A whole row of minutes a case. */
  addWhole(row: Observation, rung: HourRung, year: FinancialYear): void {
    const group = this.#group(year, rung);
    if (this.against === undefined || this.against.flat !== undefined) group.whole.push(row);
    else group.rest.push({ row, rung, year, part: 1, of: 1 });
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
    const { measure, against, gradeOf } = this;
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
    const shares = () => [...whole.map((row) => ({ row, rung, year, part: 1, of: 1 })), ...rest];
    const factor = (which: Which, ofWhole: Decimal): Factor => ({
      value: rest.reduce((sum, share) => sum.plus(minutesStep(measure, against, share, which)?.amount ?? nought), ofWhole),
      from: { steps: () => shares().flatMap((share) => minutesStep(measure, against, share, which) ?? []) },
    });
    const ofWhole = tally.volume.product().times(10_000);
    const flat = against?.flat;
    const atVolume = flat === undefined ? nought : new Decimal(flat.value).times(ofWhole);
    return {
      rung,
      year,
      grade,
      reads: against === undefined ? 'gain' : 'level',
      ...(against === undefined ? {} : { without: factor('baseline', atVolume) }),
      value: factor('value', tally.value.product()),
      ...(reworkUnstated > 0 ? {} : { rework: factor('rework', tally.rework.product()) }),
      reworkUnstated,
      ...(measure.shape === 'minutes_per_case' ? { cases: casesOf(shares, rest, ofWhole) } : {}),
      portions: () => shares().map((share) => portionOf(measure, against, share)),
    };
  }
}

/** The cases of the rows that count, whole rows told already (rule F1). */
function casesOf(shares: () => readonly Share[], rest: readonly Share[], ofWhole: Decimal): Factor {
  const value = rest.reduce((sum, share) => sum.plus(casesStep(share).amount), ofWhole);
  return { value, from: { steps: () => shares().map(casesStep) } };
}

function casesStep({ row, part, of }: Share): Step {
  const path = `observations/${row.id}`;
  return work(assistedCases, { volume: valueAt(`${path}/volume`, row.volume as string), part: valueAt(path, part), of: valueAt(path, of) });
}

/** The letters of grades sort from best to worst. */
export function worse(a: Grade, b: Grade): Grade {
  return a > b ? a : b;
}

function isReworkUnstated({ reworkMinutes, reworkInside }: Observation): boolean {
  return reworkMinutes === undefined && reworkInside !== true;
}

type Which = 'value' | 'baseline' | 'rework';

/** One share's minutes by the declared formulas, for the working and for shares of rows. */
export function minutesStep(measure: Measure, against: Against | undefined, share: Share, which: Which): Step | undefined {
  const { row } = share;
  const into = intoMinutes(measure.shape);
  const read = (text: string, field: string, each: number): Factor =>
    valueAt(`observations/${row.id}/${field}`, new Decimal(text).times(each));
  const rates = {
    value: () => read(row.value, 'value', into),
    baseline: () => against?.minutes(row),
    rework: () => (row.reworkMinutes === undefined ? undefined : read(row.reworkMinutes, 'reworkMinutes', 1)),
  };
  const rate = rates[which]();
  return rate === undefined ? undefined : inShare(minutesOf(measure.shape, row, rate), share);
}

/** The part of a row's minutes that counts on a rung in a year. */
export function inShare(whole: Step, { row, part, of }: Share): Step {
  if (part === of) return whole;
  const from = { path: `observations/${row.id}` };
  return work(minutesInPart, {
    minutes: worked(whole),
    part: { value: new Decimal(part), from },
    of: { value: new Decimal(of), from },
  });
}

function portionOf(measure: Measure, against: Against | undefined, share: Share): Portion {
  const factor = (which: Which): Factor => {
    const step = minutesStep(measure, against, share, which);
    return step === undefined ? valueAt(`observations/${share.row.id}`, nought) : worked(step);
  };
  const without = against === undefined ? undefined : factor('baseline');
  const nil = valueAt(`observations/${share.row.id}`, nought);
  const [gained, observed] = without === undefined ? [factor('value'), nil] : [without, factor('value')];
  return { row: share.row, without, net: worked(work(netMinutes, { gained, observed, rework: factor('rework') })) };
}
