import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { daysIn, type Span, unionOf } from '../../../foundation/time/span';
import { groupHours } from '../../../method/formula/groupHours';
import type { StaffGroup } from '../../../record/kind/staffGroup';
import type { Factor } from '../../enter/entry';
import { valueAt, work, worked } from '../../enter/step';
import { positive } from '../../enter/time/rates';
import { within } from './covered';

/** The productive hours a staff group has in the days of a year that its measures cover (rule B10); nothing where it lacks FTE or hours. */
export function groupCeiling(group: StaffGroup | undefined, covered: () => readonly Span[], year: FinancialYear): Factor | undefined {
  if (group === undefined || lacksHours(group) !== undefined) return undefined;
  const whole = spanOfYear(year);
  const days = unionOf(within(covered(), whole)).reduce((sum, span) => sum + daysIn(span), 0);
  if (days === 0) return undefined;
  const path = `staffGroups/${group.id}`;
  return worked(
    work(groupHours, {
      fte: valueAt(`${path}/fte`, group.fte as string),
      productiveHours: valueAt(`${path}/productiveHours`, group.productiveHours as string),
      days: valueAt(path, days),
      of: valueAt(path, daysIn(whole)),
    }),
  );
}

/** What a staff group lacks for its hours to be known. */
export function lacksHours({ fte, productiveHours }: StaffGroup): 'fte' | 'productiveHours' | undefined {
  if (!positive(fte)) return 'fte';
  return positive(productiveHours) ? undefined : 'productiveHours';
}
