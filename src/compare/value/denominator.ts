import type { Assessment } from '../../assess/assess';
import { Decimal, one } from '../../foundation/number/decimal';
import { yearsBetween } from '../../foundation/time/financialYear';
import type { Council } from '../../record/kind/council';
import { tierOf } from '../basis/tier';
import type { Asked, Denominator, Indicator } from '../indicator/indicator';
import { type Reason, reason } from './reason';
import { type Total, totalOf } from './total';

/** A denominator more years than this from the period is refused (rule F2). */
const MOST_YEARS = 2;

const NAMES: Readonly<Record<Denominator, string>> = {
  netRevenueSpend: 'net revenue spend',
  residents: 'residents',
  staffFte: 'staff in full-time equivalents',
};

/** What an indicator is over: figures of the assessment, a figure of the council itself, or one where it is over nothing. */
export function denominatorOf(assessment: Assessment, indicator: Indicator, asked: Asked, council: Council): Total {
  const { denominator } = indicator;
  if (denominator === undefined) return { figures: [], value: one, reasons: [] };
  const what = `what “${indicator.title}” is over`;
  const total =
    'figures' in denominator
      ? totalOf(assessment, denominator.figures(assessment, asked), what)
      : ofCouncil(denominator.council, asked, council);
  if (total.reasons.length > 0 || total.value.greaterThan(0)) return total;
  return { ...total, reasons: [reason('denominator_not_positive', { what, value: total.value.toFixed() })] };
}

function ofCouncil(field: Denominator, { year }: Asked, council: Council): Total {
  const value = new Decimal(council[field] ?? 0);
  return { figures: [], value, reasons: lacking(field, year, council) };
}

function lacking(field: Denominator, period: string, council: Council): Reason[] {
  const what = NAMES[field];
  const year = council[`${field}Year`];
  const isOfPlace = field !== 'staffFte';
  return [
    ...(council[field] === undefined ? [reason('denominator_missing', { what })] : []),
    ...(council[field] !== undefined && year === undefined ? [reason('denominator_year_missing', { what })] : []),
    ...(year !== undefined && Math.abs(yearsBetween(year, period)) > MOST_YEARS
      ? [reason('denominator_too_old', { what, year, period })]
      : []),
    ...(isOfPlace && tierOf(council) === undefined ? [reason('tier_not_stated', {})] : []),
  ];
}
