import type { Assessment } from '../../assess/assess';
import { isFinancialYear, spanOfYear } from '../../foundation/time/financialYear';
import type { IsoDate } from '../../foundation/time/date';
import type { Asked, Indicator } from '../indicator/indicator';

/** How many months are counted: of a year up to the last day counted, or from the year of first spend to it; of a whole life, the horizon tells. */
export function monthsCounted({ stamp, figures }: Assessment, { period }: Indicator, { year }: Asked): string {
  if (period === 'whole_life') return 'not_applicable';
  if (period === 'year') return String(Math.min(12, monthsFrom(year, stamp.through)));
  const spent = figures.filter(({ of, measure, period: at = '' }) => of === 'portfolio' && measure === 'cost' && isFinancialYear(at));
  const [first] = spent.map(({ period: at }) => at as string).sort();
  return first === undefined ? 'not_recorded' : String(monthsFrom(first, stamp.through));
}

/** Months from the first of a financial year to a day, the month of that day among them. */
function monthsFrom(year: string, through: IsoDate): number {
  const number = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(0, number(through) - number(spanOfYear(year).from) + 1);
}
