import { Decimal, nought, one } from '../../../foundation/number/decimal';
import { decimalOf } from '../../../foundation/number/decimalOf';
import { exactText } from '../../../foundation/number/round';
import { settle } from '../../../foundation/number/settle';
import { type Flow, flowAmounts } from './wholeAmounts';

/**
 * The modified internal rate of return of evenly spaced flows: the yearly growth from what was paid, discounted
 * to the first period at the finance rate, to what was received, carried to the last at the reinvestment rate
 * (rule C6). One rate always, as decimal text settled at 20 places.
 *
 * It is not a rate that the flows themselves have: it is as good as the two rates that are put in.
 *
 * @throws RangeError where nothing was paid, nothing was received, or a rate is −1 or less or no decimal.
 *
 * @example
 * ```ts
 * import { modifiedInternalRateOfReturn } from 'benefits-realisation/maths';
 *
 * console.log(modifiedInternalRateOfReturn([-100, 50, 71], '0.1', '0.1')); // 0.122497216032182...
 * ```
 */
export function modifiedInternalRateOfReturn(flows: readonly Flow[], financeRate: Flow, reinvestRate: Flow): string {
  const amounts = flowAmounts(flows);
  const last = amounts.length - 1;
  const [finance, reinvest] = [growthOf(financeRate), growthOf(reinvestRate)];
  let [paid, received] = [nought, nought];
  amounts.forEach((amount, at) => {
    if (amount.isNegative()) paid = paid.minus(amount.div(finance.pow(at)));
    else received = received.plus(amount.times(reinvest.pow(last - at)));
  });
  if (paid.isZero() || received.isZero()) throw new RangeError('A modified rate needs something paid and something received.');
  return exactText(settle(received.div(paid).pow(one.div(last)).minus(one).toDecimalPlaces(50)));
}

function growthOf(rate: Flow): Decimal {
  const growth = (typeof rate === 'number' && Number.isFinite(rate) ? new Decimal(rate) : decimalOf(rate, 'Each rate')).plus(one);
  if (!growth.greaterThan(0)) throw new RangeError('A rate must be more than -1.');
  return growth;
}
