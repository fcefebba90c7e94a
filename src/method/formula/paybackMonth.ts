import { type Decimal, nought } from '../../foundation/number/decimal';

/**
 * The first month end at which the running net is not negative and stays so, counted from the first
 * flow's month as 1 (rule C5a). Nothing where that never comes.
 */
export function paybackMonth(net: readonly Decimal[]): number | undefined {
  let cumulative = nought;
  let since: number | undefined;
  net.forEach((flow, at) => {
    cumulative = cumulative.plus(flow);
    if (cumulative.isNegative()) since = undefined;
    else since ??= at + 1;
  });
  return since;
}
