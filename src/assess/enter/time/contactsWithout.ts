import { Decimal } from '../../../foundation/number/decimal';
import { parsePeriod } from '../../../foundation/time/period';
import { daysIn, type Span, wholeMonths } from '../../../foundation/time/span';
import { atUnits } from '../../../method/formula/atUnits';
import { perUnit } from '../../../method/formula/perUnit';
import { volumeAtLength } from '../../../method/formula/volumeAtLength';
import type { Baseline } from '../../../record/kind/baseline';
import type { Factor } from '../entry';
import { valueAt, work, worked } from '../step';
import { bySeason, byTrend, type Carried, type Lacks } from './carried';
import type { Counterfactual } from './counterfactual';

/** Contacts that staff would have handled in a period without the initiative (rule B14). */
export function contactsWithout({ how, latest, rows }: Counterfactual): (span: Span, period: string) => Carried {
  const counted = rows.filter(({ volume }) => volume !== undefined);
  if (how === 'flat') return (span) => flat(latest, span);
  if (counted.length === 0) return () => NO_VOLUME;
  if (how === 'seasonal') return bySeason(counted.map((row) => ({ row, value: volumeOf(row) })));
  const inMonths = counted.every((row) => wholeMonths(spanOf(row)) !== undefined);
  const lines = { months: inMonths ? line(counted, 'months') : undefined, days: line(counted, 'days') };
  return (span, period) => {
    const unit = lines.months !== undefined && wholeMonths(span) !== undefined ? 'months' : 'days';
    const each = (lines[unit] ?? lines.days)(span, period);
    return 'lacks' in each ? each : worked(work(atUnits, { each, units: length(span, unit, each) }));
  };
}

const NO_VOLUME: Lacks = { lacks: 'no number of contacts that staff handled in the baseline period (volume)', of: 'volume' };

/** The latest baseline’s contacts at the length of the period. */
function flat(latest: Baseline, span: Span): Carried {
  if (latest.volume === undefined) return NO_VOLUME;
  const before = spanOf(latest);
  const [months, ofMonths] = [wholeMonths(span), wholeMonths(before)];
  const [part, of] = months === undefined || ofMonths === undefined ? [daysIn(span), daysIn(before)] : [months, ofMonths];
  const from = { path: `baselines/${latest.id}/period` };
  const factors = { volume: volumeOf(latest), length: { value: new Decimal(part), from }, of: { value: new Decimal(of), from } };
  return worked(work(volumeAtLength, factors));
}

/** The trend of contacts a month, or a day where a period is not whole months. */
function line(rows: readonly Baseline[], unit: 'months' | 'days') {
  return byTrend(
    rows.map((row) => {
      const amount = volumeOf(row);
      return { row, value: worked(work(perUnit, { amount, units: length(spanOf(row), unit, amount) })) };
    }),
  );
}

function length(span: Span, unit: 'months' | 'days', { from }: Factor): Factor {
  const value = unit === 'months' ? (wholeMonths(span) as number) : daysIn(span);
  return { value: new Decimal(value), from: 'path' in from ? from : { path: `${span.from}/${span.to}` } };
}

function spanOf({ period }: Baseline): Span {
  return parsePeriod(period) as Span;
}

function volumeOf(row: Baseline): Factor {
  return valueAt(`baselines/${row.id}/volume`, row.volume as string);
}
