import { type Decimal, nought } from '../../../foundation/number/decimal';
import { exactText } from '../../../foundation/number/round';
import type { Entry } from '../../enter/entry';
import type { Side } from '../flows';
import type { Sums } from '../statements';
import { countedEntries } from '../totals';
import type { Input, Inputs } from './inputs';
import type { Proportional } from './proportional';
import type { SimulationTerm } from './simulation';

/** An entry that counts in a figure, its side, and the inputs it moves with. */
export interface Moving {
  readonly entry: Entry;
  readonly side: Side;
  readonly inputs: readonly Input[];
}

/** Every entry that counts in a figure, with the inputs it moves with. */
export function movingOf(sums: Sums, { find }: Inputs, paths: Proportional): Moving[] {
  return (['benefit', 'cost', 'grant'] as const).flatMap((side) =>
    countedEntries(sums[side].entries).map((entry) => ({
      entry,
      side,
      inputs: paths(entry).flatMap((path) => find(entry.of, path) ?? []),
    })),
  );
}

/** Entries that move with the same inputs as one term, costs taken off where they are not a side of their own. */
export function termsOf(moving: readonly Moving[], costsApart = false): SimulationTerm[] {
  const sums = new Map<string, { amount: Decimal; inputs: string[] }>();
  for (const { entry, side, inputs } of moving) {
    const ids = inputs.map(({ assumption }) => assumption).sort();
    const key = ids.join('\n');
    const amount = (entry.amount as Decimal).times(side === 'cost' && !costsApart ? -1 : 1);
    sums.set(key, { amount: (sums.get(key)?.amount ?? nought).plus(amount), inputs: ids });
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { amount, inputs }]) => ({ amount: exactText(amount), inputs }));
}
