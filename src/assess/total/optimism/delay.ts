import { Decimal } from '../../../foundation/number/decimal';
import { dateOf, daysInclusive, type IsoDate, plusDays, plusMonths } from '../../../foundation/time/date';
import { overlapOf } from '../../../foundation/time/span';
import { adjustedDuration } from '../../../method/formula/adjustedDuration';
import { delayedBenefit } from '../../../method/formula/delayedBenefit';
import { partOfDays } from '../../enter/cash/landed';
import type { Entry, Factor, Step } from '../../enter/entry';
import { valueAt, work, worked } from '../../enter/step';
import type { Subject } from '../../join/subject';
import { daysOf } from '../forward';
import type { Bias } from './biasOf';

/** How long the work may take: as planned, and longer by its optimism bias. */
export function durationOf({ planned, duration }: Bias): Step | undefined {
  if (planned === undefined || duration === undefined) return undefined;
  const months = valueAt(`adjustments/${planned.id}/plannedMonths`, planned.plannedMonths as string);
  return work(adjustedDuration, { planned: months, bias: worked(duration) });
}

/**
 * What a later start takes off a forecast benefit: the part of its days before the start that optimism bias
 * moves to (rule C7). Only a recurring saving that has not begun by the last day counted is moved.
 */
export function delayOf(entry: Entry, subject: Subject, bias: Bias, through: IsoDate): ((line: Step) => Step) | undefined {
  const duration = durationOf(bias);
  const saving = subject.savings.find(({ row }) => entry.part === `savings/${row.id}`)?.row;
  const start = saving?.from ?? subject.row.goLive;
  if (duration === undefined || saving?.recurrence !== 'recurring' || start === undefined || start <= through) return undefined;
  const planned = new Decimal(bias.planned?.plannedMonths as string);
  const days = daysOf(entry, through);
  const lost = overlapOf(days, { from: days.from, to: plusDays(later(start, duration.amount.minus(planned)), -1) });
  if (lost === undefined) return undefined;
  const { part, of } = partOfDays(lost, days);
  const number = (value: number): Factor => valueAt(`adjustments/${bias.planned?.id}/plannedMonths`, new Decimal(value));
  return (line) => work(delayedBenefit, { amount: worked(line), part: number(part), of: number(of) });
}

/** A day so many months later: whole months, then the rest in days of the month it falls in, to the nearest day. */
function later(day: IsoDate, months: Decimal): IsoDate {
  const whole = months.floor();
  const from = plusMonths(day, whole.toNumber());
  const first = dateOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 1);
  const length = daysInclusive(first, plusMonths(first, 1)) - 1;
  return plusDays(from, months.minus(whole).times(length).round().toNumber());
}
