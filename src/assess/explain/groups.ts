import { Decimal } from '../../foundation/number/decimal';
import { exactText } from '../../foundation/number/round';
import { sum } from '../../foundation/number/sum';
import { groupedBy } from '../join/groupedBy';
import type { WorkingGroup, WorkingStep } from './working';

/** What each initiative puts into a list of steps; nothing where they are all of one. */
export function groupsOf(steps: readonly WorkingStep[], titles: ReadonlyMap<string, string>): WorkingGroup[] {
  const by = groupedBy(steps, ({ of }) => of);
  if (by.size < 2) return [];
  return [...by].sort().map(([of, own]) => {
    const counted = own.filter(({ counts, amount }) => counts && amount !== undefined);
    return {
      of,
      title: titles.get(of) ?? of,
      ...(counted.length === 0 ? {} : { amount: exactText(sum(counted.map(({ amount = '0' }) => new Decimal(amount)))) }),
      counted: counted.length,
      steps: own.length,
    };
  });
}
