import { type Issue, issue } from '../../../foundation/errors/issue';
import { asStated } from '../../../method/formula/asStated';
import { inPounds } from '../../../method/formula/inPounds';
import { sharedCost } from '../../../method/formula/sharedCost';
import { unallocatedCost } from '../../../method/formula/unallocatedCost';
import type { Cost } from '../../../record/kind/cost';
import type { Factor, Step } from '../entry';
import { valueAt, work, worked } from '../step';
import { nameOf } from './nameOf';

/** An amount as the row states it. */
export function stated(row: Cost, field: 'amount' | 'grant'): Step {
  const amount = valueAt(`costs/${row.id}/${field}`, row[field] as string);
  return work(asStated, { amount });
}

/** The council's own part of a row in pounds, and the rest of a shared platform's cost. */
export function councilAmount(row: Cost): { council: Step; rest?: Step } | { missing: Issue } {
  if (row.amount === undefined) return { missing: issue('amount_not_stated', `costs/${row.id}/amount`, { what: nameOf(row) }) };
  const missing = rateMissing(row);
  if (missing !== undefined) return { missing };
  const whole = inPoundsOf(row, 'amount');
  if (row.share === undefined) return { council: whole };
  return { council: councilShare(row, whole), rest: work(unallocatedCost, shareFactors(row, whole)) };
}

/** The council's own part of a grant, which is of the amount: in its currency, and shared by the same key. */
export function councilGrant(row: Cost): Step | Issue {
  return rateMissing(row) ?? councilShare(row, inPoundsOf(row, 'grant'));
}

function rateMissing(row: Cost): Issue | undefined {
  if (!isForeign(row) || (row.exchangeRate !== undefined && row.exchangeRateOn !== undefined)) return undefined;
  return issue('exchange_rate_missing', `costs/${row.id}/exchangeRate`, { currency: row.currency as string });
}

function isForeign({ currency }: Cost): boolean {
  return currency !== undefined && currency !== 'GBP';
}

/** An amount at its dated rate. */
function inPoundsOf(row: Cost, field: 'amount' | 'grant'): Step {
  const whole = stated(row, field);
  if (!isForeign(row)) return whole;
  const rate = valueAt(`costs/${row.id}/exchangeRate`, row.exchangeRate as string);
  return work(inPounds, { amount: worked(whole), rate });
}

function councilShare(row: Cost, whole: Step): Step {
  return row.share === undefined ? whole : work(sharedCost, shareFactors(row, whole));
}

function shareFactors(row: Cost, whole: Step): Record<string, Factor> {
  return { amount: worked(whole), share: valueAt(`costs/${row.id}/share`, row.share as string) };
}
