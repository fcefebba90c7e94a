import { nought } from '../../foundation/number/decimal';
import type { IsoDate } from '../../foundation/time/date';
import type { Span } from '../../foundation/time/span';
import { benefitMonths } from '../../method/formula/benefitMonths';
import type { Subject } from '../join/subject';
import { type Adjusted, adjustmentOf } from './adjustmentOf';
import type { Factor } from './entry';
import { together, valueAt, work } from './step';

/** How a forecast comes in and wears off: lag, ramp-up and drop-off, counted in calendar months from the month of the start. */
export interface Profile {
  readonly start: IsoDate;
  readonly lag: Factor;
  readonly rampUp: Factor;
  readonly dropOff: Factor;
}

/** The mark of a yearly level that a drop-off is still to wear away. */
export const BEFORE_DROP_OFF = 'before_drop_off';

/** The full months of benefit in some months of a forecast. */
export interface Months {
  readonly kept: Factor;
  readonly of: Factor;
}

/** The profile of a measure or a saving; none where no lag, ramp-up or drop-off is recorded for it. */
export function profileOf(subject: Subject, of: Adjusted, start: IsoDate | undefined, from: string): Profile | undefined {
  const stated = { adjustments: subject.adjustments.filter(({ value }) => value !== undefined) };
  const rows = (['lag', 'ramp_up', 'drop_off'] as const).map((type) => adjustmentOf(stated, type, of));
  if (start === undefined || rows.every((row) => row === undefined)) return undefined;
  const [lag, rampUp, dropOff] = rows.map(
    (row): Factor => (row === undefined ? valueAt(from, nought) : valueAt(`adjustments/${row.id}/value`, row.value as string)),
  ) as [Factor, Factor, Factor];
  return { start, lag, rampUp, dropOff };
}

/** The full months of benefit in the calendar months a span touches, those before the start left out; none where all are. */
export function monthsKept(profile: Profile, span: Span, path: string): Months | undefined {
  const first = Math.max(0, monthOf(span.from) - monthOf(profile.start));
  const after = monthOf(span.to) - monthOf(profile.start) + 1;
  if (after <= first) return undefined;
  const steps = byYearOfBenefit(profile, first, after).map(([from, to, years]) => {
    const { lag, rampUp, dropOff } = profile;
    return work(benefitMonths, { from: valueAt(path, from), to: valueAt(path, to), lag, rampUp, dropOff, years: valueAt(path, years) });
  });
  return {
    kept: together(steps),
    of: valueAt(path, after - first),
  };
}

/** Months cut where a year of benefit ends: twelve months after the lag, and so on. Each piece with the years of drop-off behind it. */
function byYearOfBenefit({ lag, dropOff }: Profile, first: number, after: number): [number, number, number][] {
  if (dropOff.value.isZero()) return [[first, after, 0]];
  const begins = lag.value.toNumber();
  const pieces: [number, number, number][] = [];
  for (let from = first; from < after; ) {
    const years = Math.max(0, Math.floor((from - begins) / 12));
    const to = Math.min(after, begins + 12 * (years + 1));
    pieces.push([from, to, years]);
    from = to;
  }
  return pieces;
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
