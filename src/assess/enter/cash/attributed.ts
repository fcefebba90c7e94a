import { type Issue, issue } from '../../../foundation/errors/issue';
import { nought } from '../../../foundation/number/decimal';
import { plusDays } from '../../../foundation/time/date';
import { overlapOf, type Span } from '../../../foundation/time/span';
import { asStated } from '../../../method/formula/asStated';
import { attributedAmount } from '../../../method/formula/attributedAmount';
import type { Context } from '../../join/context';
import { stoppedOn } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import type { Step } from '../entry';
import { partOf, partOfDays } from './landed';
import { valueAt, work, worked } from '../step';

/**
 * The attributed part of a ledger amount that falls on some days (rule A11). After a stop the line may stay
 * reduced, but nothing more is attributed: the ledger amount outlives the initiative (rule D4).
 */
export function attributedPart(subject: Subject, { row }: SavingRows, line: Step, days: Span | undefined, ctx: Context): Step | Issue {
  if (row.attribution === undefined) {
    const why = issue('attribution_not_stated', `savings/${row.id}/attribution`, { what: row.title });
    ctx.note(why);
    return why;
  }
  const counted = beforeStop(subject, row.id, line, days, ctx);
  const factors = {
    ledger: worked(counted),
    attribution: valueAt(`savings/${row.id}/attribution`, row.attribution),
  };
  return work(attributedAmount, factors);
}

function beforeStop(subject: Subject, saving: string, line: Step, days: Span | undefined, ctx: Context): Step {
  const stopped = stoppedOn(subject);
  if (stopped === undefined || days === undefined || stopped > days.to) return line;
  ctx.note(issue('outlives_initiative', `savings/${saving}`, { stopped }));
  const before = stopped <= days.from ? undefined : overlapOf(days, { from: days.from, to: plusDays(stopped, -1) });
  const nil = work(asStated, { amount: valueAt(`stages/${subject.stages.at(-1)?.id}/date`, nought) });
  return partOf(line, partOfDays(before, days), saving) ?? nil;
}
