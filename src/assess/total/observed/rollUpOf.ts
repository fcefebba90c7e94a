import type { Measure } from '../../../record/kind/measure';

export type RollUp = NonNullable<Measure['rollUp']>;

/** How a measure is brought together: as it declares; else the sum of a volume, and the latest of quality. */
export function rollUpOf({ rollUp, role }: Measure): RollUp {
  return rollUp ?? (role === 'volume' ? 'sum' : 'latest');
}

/** Whether what crosses two years is split between them by days; else it is of the year in which it ended. */
export function splits(rollUp: RollUp): boolean {
  return rollUp === 'sum' || rollUp === 'weighted_mean';
}
