import { type Issue, issue } from '../../../foundation/errors/issue';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { partYear } from '../../../foundation/time/partYear';
import { overlapOf } from '../../../foundation/time/span';
import { asStated } from '../../../method/formula/asStated';
import { partYearEffect } from '../../../method/formula/partYearEffect';
import type { Saving } from '../../../record/kind/saving';
import type { Status } from '../../../record/kind/status';
import type { Context } from '../../join/context';
import type { SavingRows } from '../../join/subject';
import type { Step } from '../entry';
import { valueAt, work, worked } from '../step';
import type { YearHistory } from './history';
import { daysInForce, partOf, partOfDays } from './landed';

/** Where a saving moved cost to, or nothing where it moved none. Not said: another body, the reading that leaves the council least (rule A5). */
export function shiftedOf(row: Saving, ctx: Context): string | undefined {
  const { id, shiftedTo, shiftedAmount, shiftedWhere } = row;
  if (shiftedTo === undefined && shiftedAmount === undefined && shiftedWhere === undefined) return undefined;
  if (shiftedWhere === undefined)
    ctx.note(issue('shifted_where_not_stated', `savings/${id}/shiftedWhere`, { to: shiftedTo ?? 'a place not named' }));
  return shiftedWhere ?? 'other_body';
}

/** What of it falls in a year: by the days in force where it recurs; where it comes once, by the days from first to last, or all in the first year. */
export function shiftedIn({ row, statuses }: SavingRows, history: YearHistory): Step | Issue | undefined {
  const path = `savings/${row.id}/shiftedAmount`;
  if (row.shiftedAmount === undefined)
    return issue('amount_not_stated', path, { what: `The cost that ${row.title} moved to ${row.shiftedTo ?? 'another place'}` });
  const amount = valueAt(path, row.shiftedAmount);
  const stated = work(asStated, { amount });
  if (row.recurrence === 'recurring') {
    const part = partYear(daysInForce(row, history), history.year);
    const number = (value: number) => valueAt(`savings/${row.id}/from`, value);
    return work(partYearEffect, { level: worked(stated), inForce: number(part.inForce), of: number(part.of) });
  }
  if (row.from === undefined || row.to === undefined) return history.year === firstOf(statuses) ? stated : undefined;
  const all = { from: row.from, to: row.to };
  return partOf(stated, partOfDays(overlapOf(all, spanOfYear(history.year)), all), row.id);
}

/** The first year that the saving has an entry for. */
function firstOf(statuses: readonly Status[]): FinancialYear | undefined {
  return statuses.map(({ financialYear }) => financialYear).sort()[0];
}
