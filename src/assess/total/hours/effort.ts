import { compareText } from '../../../foundation/errors/issue';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import type { Entry } from '../../enter/entry';
import type { MeasureRows } from '../../join/subject';

import { type Effort, effortOf } from './activityCeiling';
import type { Cell } from './cell';
import type { Days } from './covered';

/** What the effort of a measure is read from: its gross hours, and its contacts where it counts them. */
const BEHIND = new Set(['gross_hours', 'contacts_fall', 'contained_contacts']);

/** The entries that the effort of measures is read from. */
export function behindHours(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ step }) => BEHIND.has(step));
}

/** The measures of some cells, by path; running hours have none. */
export function measuresOf(cells: readonly Cell[]): ReadonlyMap<string, MeasureRows> {
  return new Map(cells.flatMap(({ path, measure }) => (measure === undefined ? [] : [[path, measure] as const])));
}

/** The counterfactual effort of each measure in a year (rule B10), from the entries behind them. */
export function effortsOf(
  measures: ReadonlyMap<string, MeasureRows>,
  days: Days,
  year: FinancialYear,
  entries: readonly Entry[],
): Effort[] {
  const inYear = entries.filter((entry) => entry.year === year);
  return [...measures]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, measure]) =>
      effortOf(
        path,
        inYear.filter(({ part }) => part === path),
        days(measure),
        year,
      ),
    );
}
