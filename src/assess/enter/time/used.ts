import { issue } from '../../../foundation/errors/issue';
import { type FinancialYear, spanOfYear } from '../../../foundation/time/financialYear';
import { daysIn, overlapOf } from '../../../foundation/time/span';
import { useOfTime } from '../../../method/formula/useOfTime';
import type { Use } from '../../../record/kind/use';
import type { Context } from '../../join/context';
import type { MeasureRows } from '../../join/subject';
import type { Step } from '../entry';
import { valueAt, work } from '../step';

/** The hours of one row of use that fall in one year. */
export interface Used {
  readonly id: string;
  /** The record path of the measure whose hours they are. */
  readonly measure: string;
  readonly use: Use['use'];
  readonly year: FinancialYear;
  readonly step: Step;
}

/** The uses of a measure, split over financial years by days, up to the last day counted (rule B11). */
export function usedIn({ row, uses }: MeasureRows, ctx: Context): Used[] {
  return [...uses]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((each) => {
      const { span, days, years } = ctx.periods(each.period);
      const path = `uses/${each.id}`;
      if (each.basis === undefined && each.document === undefined && each.use !== 'unknown') {
        ctx.note(issue('use_without_evidence', path, { use: each.use.replaceAll('_', ' ') }));
      }
      const counted = overlapOf(span, { from: span.from, to: ctx.options.through });
      return years.flatMap((year): Used[] => {
        const part = counted && overlapOf(counted, spanOfYear(year));
        if (part === undefined) return [];
        const count = (value: number) => valueAt(`${path}/period`, value);
        const hours = valueAt(`${path}/hours`, each.hours);
        const step = work(useOfTime, { hours, days: count(daysIn(part)), of: count(days) });
        return [{ id: each.id, measure: `measures/${row.id}`, use: each.use, year, step }];
      });
    });
}
