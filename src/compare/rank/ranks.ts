import type { Indicator } from '../indicator/indicator';
import type { CouncilValue } from '../value/councilValue';
import { isWhollyBetter } from '../value/interval';

/** Each value’s rank: one more than the number of councils whose interval lies wholly better; none where it has no interval (rule F4). */
export function ranks(values: readonly CouncilValue[], { direction }: Indicator): (number | undefined)[] {
  return values.map(({ interval }) => {
    if (interval === undefined) return undefined;
    return 1 + values.filter((other) => other.interval !== undefined && isWhollyBetter(other.interval, interval, direction)).length;
  });
}
