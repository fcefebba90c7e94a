import { type Issue, issue } from '../../../foundation/errors/issue';
import { Decimal } from '../../../foundation/number/decimal';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { realAmount } from '../../../method/formula/realAmount';
import { type Deflator, deflatorIndex } from '../../../method/parameter/gdpDeflator';
import type { Settled } from '../../options';
import type { Factor, Step } from '../entry';

/** The index of a year in the edition's deflator, as a factor; nothing where it is not published. */
export function indexOfYear(year: FinancialYear, { edition }: Settled): Factor | undefined {
  const value = deflatorIndex(edition.deflator as Deflator, year);
  return value === undefined
    ? undefined
    : { value, from: { parameter: edition.deflator.id, vintage: edition.deflator.vintage, key: year } };
}

/** An amount recorded in the prices of another year, in the pounds of its own (rule C3). */
export function nominal(line: Step, year: FinancialYear, priceYear: FinancialYear, path: string, options: Settled): Step | Issue {
  const baseIndex = indexOfYear(year, options);
  const yearIndex = indexOfYear(priceYear, options);
  if (baseIndex === undefined || yearIndex === undefined) {
    return issue('prices_not_published', path, { year: baseIndex === undefined ? year : priceYear });
  }
  const amount: Factor = { value: new Decimal(line.amount), from: { steps: () => [line] } };
  const factors = { amount, baseIndex, yearIndex };
  return {
    formula: realAmount,
    factors,
    amount: realAmount.value({ amount: amount.value, baseIndex: baseIndex.value, yearIndex: yearIndex.value }),
  };
}
