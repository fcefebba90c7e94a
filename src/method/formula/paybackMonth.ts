import { type Decimal, nought } from '../../foundation/number/decimal';

/**
 * The first month end at which the running net is not negative and stays so, counted from the month of
 * first spend as 1 (rule C5a). Nothing where that never comes; nought where it was so before any spend
 * and stayed so.
 *
 * @param net the net of every month from the first flow.
 * @param spend the place of the month of first spend among them, from nought.
 */
export function paybackMonth(net: readonly Decimal[], spend = 0): number | undefined {
  let cumulative = nought;
  let since: number | undefined;
  net.forEach((flow, at) => {
    cumulative = cumulative.plus(flow);
    if (cumulative.isNegative()) since = undefined;
    else since ??= at + 1;
  });
  return since === undefined ? undefined : Math.max(0, since - spend);
}
