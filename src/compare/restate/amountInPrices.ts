import type { Decimal } from '../../foundation/number/decimal';
import type { FinancialYear } from '../../foundation/time/financialYear';
import { realAmount } from '../../method/formula/realAmount';
import { type Deflator, deflatorIndex } from '../../method/parameter/gdpDeflator';

/** A nominal amount of a year in the prices of another (rule C3); nothing where the series gives no index of one of them. */
export function amountInPrices(amount: Decimal, year: FinancialYear, prices: FinancialYear, deflator: Deflator): Decimal | undefined {
  if (year === prices) return amount;
  const [baseIndex, yearIndex] = [deflatorIndex(deflator, prices), deflatorIndex(deflator, year)];
  return baseIndex === undefined || yearIndex === undefined ? undefined : realAmount.value({ amount, baseIndex, yearIndex });
}
