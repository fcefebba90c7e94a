import { Decimal } from '../../foundation/number/decimal';
import { exactText, round } from '../../foundation/number/round';
import type { FinancialYear } from '../../foundation/time/financialYear';
import type { Deflator } from '../../method/parameter/gdpDeflator';
import type { Indicator } from '../indicator/indicator';
import type { CouncilValue } from '../value/councilValue';
import type { Interval } from '../value/interval';
import { reason } from '../value/reason';
import { amountInPrices } from './amountInPrices';

/** What was restated of a value so that it could be compared, and its effect. */
export interface Restated {
  readonly council: string;
  readonly what: 'prices';
  readonly from: string;
  readonly to: string;
  /** The GDP deflator’s vintage. */
  readonly deflator: string;
  readonly before: string;
  readonly after: string;
}

/** A value in the prices asked for: nominal pounds of a year are restated, present values in other prices are refused, and the rest stands (rules C3, F2). */
export function valueInPrices(
  value: CouncilValue,
  { isYearlyMoney, period, places }: Indicator,
  prices: FinancialYear,
  deflator: Deflator,
): { readonly value: CouncilValue; readonly restated?: Restated } {
  const { basis, council, interval } = value;
  if (period === 'whole_life' && basis.prices !== 'nominal' && basis.prices !== prices) {
    const { value: _, exact: __, interval: ___, ...rest } = value;
    return { value: { ...rest, reasons: [...value.reasons, reason('prices_need_assessing', { found: basis.prices, wanted: prices })] } };
  }
  if (!isYearlyMoney || value.value === undefined || basis.prices === prices) return { value };
  const moved = (text: string) => amountInPrices(new Decimal(text), basis.period, prices, deflator);
  const after = moved(value.exact ?? value.value);
  if (after === undefined)
    return { value: { ...value, reasons: [...value.reasons, reason('prices_not_published', { year: basis.period })] } };
  const ends = interval && { interval: intervalOf(interval, (text) => round(moved(text) as Decimal, places)) };
  const text = round(after, places);
  return {
    value: { ...value, value: text, exact: exactText(after), ...ends, basis: { ...basis, prices } },
    restated: {
      council: council.name,
      what: 'prices',
      from: `nominal ${basis.period}`,
      to: prices,
      deflator: deflator.vintage,
      before: value.value,
      after: text,
    },
  };
}

function intervalOf({ low, high }: Interval, moved: (text: string) => string): Interval {
  return { low: moved(low), high: moved(high) };
}
