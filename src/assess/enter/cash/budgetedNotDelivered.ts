import { issue } from '../../../foundation/errors/issue';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { notDelivered } from '../../../method/formula/notDelivered';
import type { Context } from '../../join/context';
import type { SavingRows } from '../../join/subject';
import type { Step } from '../entry';
import { removedBy } from './banked';
import { amountAt, type Reach } from './ladder';

/** Out of the budget and not verified in a year that has closed: budgeted, not delivered, not realised (rule A3a). */
export function budgetedNotDelivered(saving: SavingRows, year: FinancialYear, reached: Reach, ctx: Context): Step | undefined {
  const path = `savings/${saving.row.id}`;
  const removed = removedBy(saving, year, false);
  const verified = amountAt(reached, 'verified');
  if (spanOfYear(year).to > ctx.options.through || removed.value.lessThanOrEqualTo(verified)) return undefined;
  const factors = { removed, verified: { value: verified, from: { path } } };
  const line = { formula: notDelivered, factors, amount: notDelivered.value({ removed: removed.value, verified }) };
  ctx.note(issue('budgeted_not_delivered', path, { year, amount: line.amount.toFixed() }));
  return line;
}
