import { type Issue, issue } from '../../../foundation/errors/issue';
import { Decimal } from '../../../foundation/number/decimal';
import { plusDays } from '../../../foundation/time/date';
import { spanOfYear } from '../../../foundation/time/financialYear';
import { daysIn, overlapOf } from '../../../foundation/time/span';
import { attributedAmount } from '../../../method/formula/attributedAmount';
import type { Context } from '../../join/context';
import { stoppedOn } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import type { Step } from '../entry';
import type { YearHistory } from './history';
import { inForceOf } from './inForce';
import { partOf } from './landed';

/**
 * The attributed part of a ledger amount (rule A11). After a stop the line may stay reduced, but nothing
 * more is attributed: the ledger amount outlives the initiative (rule D4).
 */
export function attributedPart(subject: Subject, { row }: SavingRows, history: YearHistory, line: Step, ctx: Context): Step | Issue {
  if (row.attribution === undefined) {
    const why = issue('attribution_not_stated', `savings/${row.id}/attribution`, { what: row.title });
    ctx.note(why);
    return why;
  }
  const stopped = stoppedOn(subject);
  let counted = line;
  if (stopped !== undefined) {
    const year = spanOfYear(history.year);
    const inForce = overlapOf(inForceOf(row, history) ?? year, year) ?? year;
    const before = overlapOf(inForce, { from: year.from, to: plusDays(stopped, -1) < year.from ? year.from : plusDays(stopped, -1) });
    const days = stopped <= inForce.from ? 0 : before === undefined ? 0 : daysIn(before);
    if (days < daysIn(inForce)) {
      ctx.note(issue('outlives_initiative', `savings/${row.id}`, { stopped }));
      counted = partOf(line, days, daysIn(inForce), row.id);
    }
  }
  const factors = {
    ledger: { value: counted.amount, from: { steps: () => [counted] } },
    attribution: { value: new Decimal(row.attribution), from: { path: `savings/${row.id}/attribution` } },
  };
  return { formula: attributedAmount, factors, amount: attributedAmount.value({ ledger: counted.amount, attribution: factors.attribution.value }) };
}
