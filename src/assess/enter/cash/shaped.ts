import type { CashRung } from '../../../foundation/figure/vocabulary';
import { spanOfYear } from '../../../foundation/time/financialYear';
import { overlapOf } from '../../../foundation/time/span';
import { profiledAmount } from '../../../method/formula/profiledAmount';
import type { SavingRows } from '../../join/subject';
import type { Entry } from '../entry';
import { BEFORE_DROP_OFF, monthsKept, type Profile } from '../profile';
import { work, worked } from '../step';
import type { RungAmount } from './rungAmount';
import type { YearHistory } from './history';
import { inForceOf } from './inForce';

/** What has not been delivered. A profile shapes these, and only where they are levels. */
const FORECASTS: ReadonlySet<string> = new Set<CashRung>(['target', 'identified', 'forecast']);
const LEVELS: ReadonlySet<string> = new Set(['full_year_level', 'increment', 'level_cumulative']);

/** A forecast level in its year, by its full months of benefit in the months it is in force (rule C2). An in-year amount is profiled already. */
export function shaped(
  amount: RungAmount,
  rung: CashRung,
  saving: SavingRows,
  history: YearHistory,
  profile: Profile | undefined,
): RungAmount {
  const { status, inYear } = amount;
  const isLevel = status.amount === undefined ? saving.posts.length > 0 : LEVELS.has(status.periodKind ?? '');
  if (profile === undefined || inYear === undefined || !isLevel || !FORECASTS.has(rung)) return amount;
  const inForce = inForceOf(saving.row, history);
  const span = inForce && overlapOf(inForce, spanOfYear(history.year));
  const months = span && monthsKept(profile, span, `statuses/${status.id}`);
  if (months === undefined) return amount;
  return { ...amount, inYear: work(profiledAmount, { amount: worked(inYear), months: months.kept, of: months.of }) };
}

/** A forecast level is what it was before any of it wears off, and its figure says so. */
export function beforeDropOff(entry: Entry, profile: Profile | undefined): Entry {
  const isLevel = entry.step === 'full_year' || entry.step === 'full_year_attributed';
  if (!isLevel || profile === undefined || profile.dropOff.value.isZero() || !FORECASTS.has(entry.rung ?? '')) return entry;
  return { ...entry, marks: [...(entry.marks ?? []), BEFORE_DROP_OFF] };
}
