import type { Issue } from '../../../foundation/errors/issue';
import { nought } from '../../../foundation/number/decimal';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { asStated } from '../../../method/formula/asStated';
import { restOf } from '../../../method/formula/restOf';
import type { SavingRows } from '../../join/subject';
import type { Step } from '../entry';
import { valueAt, work, worked } from '../step';
import type { YearAmounts } from './rungAmount';
import type { Cap } from './caps';
import type { YearHistory } from './history';
import { indexOf, type Reach } from './ladder';
import type { Reforecast } from './reforecasts';

/** One saving in one year, as far as its rungs have come. */
export interface Standing {
  readonly saving: SavingRows;
  readonly history: YearHistory;
  readonly amounts: YearAmounts;
  readonly full: Reach;
  readonly reached: Reach;
  readonly cap: Cap | undefined;
}

/**
 * The outturn of a saving in a year, actuals taking the place of forecasts (rule D2): of a year that has
 * closed what was verified, else what was delivered; otherwise the greater of the actual so far and what is
 * expected. Nothing where nothing is expected.
 */
export function outturnOf(standing: Standing, reforecast: Reforecast | undefined, through: string): Step | Issue | undefined {
  const { history, amounts, full, reached, cap } = standing;
  const { wayDown, year } = history;
  if (wayDown !== undefined && full.size === 0) return nil(`statuses/${wayDown.id}`);
  if (spanOfYear(year).to > through)
    return unknown(amounts, ['delivered', 'verified']) ?? greater(reached.get('delivered'), expected(standing, reforecast));
  for (const rung of ['verified', 'delivered'] as const) {
    const isCapped = cap !== undefined && indexOf(cap.rung) < indexOf('delivered');
    if (isCapped && full.has(rung)) return cap.why;
    const lacks = unknown(amounts, [rung]);
    if (lacks !== undefined) return lacks;
    const actual = reached.get(rung);
    if (actual !== undefined) return actual;
  }
  return expected(standing, reforecast);
}

/** The latest reforecast, or the forecast where that is later; less what was carried forward out of the year since. */
function expected({ saving, history, amounts, reached }: Standing, reforecast: Reforecast | undefined): Step | Issue | undefined {
  const forecast = amounts.get('forecast');
  if (reforecast !== undefined && reforecast.setOn >= (forecast?.status.date ?? '')) return reforecast.line;
  const lacks = unknown(amounts, ['forecast']);
  const line = reached.get('forecast');
  if (lacks !== undefined || line === undefined) return lacks;
  const carried = carriedOut(saving, history.year, forecast?.status.date ?? '');
  if (carried.length === 0) return line;
  const before = carried.reduce((sum, { amount }) => sum.plus(amount ?? nought), nought);
  if (before.greaterThanOrEqualTo(line.amount)) return nil(`statuses/${carried[0]?.id}`);
  return work(restOf, {
    whole: worked(line),
    before: { value: before, from: { path: carried.map(({ id }) => `statuses/${id}/amount`).join(' ') } },
  });
}

/** Amounts of other years that were first expected in this one, said after it was last forecast. */
function carriedOut({ statuses }: SavingRows, year: FinancialYear, since: string) {
  const latest = new Map(statuses.filter((row) => row.carriedFrom === year && row.date > since).map((row) => [row.financialYear, row]));
  return [...latest.values()];
}

function unknown(amounts: YearAmounts, rungs: readonly ('forecast' | 'delivered' | 'verified')[]): Issue | undefined {
  return rungs.map((rung) => amounts.get(rung)?.missing).find((missing) => missing !== undefined);
}

function greater(actual: Step | undefined, line: Step | Issue | undefined): Step | Issue | undefined {
  if (actual === undefined || line === undefined || !('formula' in line)) return line ?? actual;
  return actual.amount.greaterThan(line.amount) ? actual : line;
}

function nil(path: string): Step {
  return work(asStated, { amount: valueAt(path, nought) });
}
