import { compareText } from '../../../foundation/errors/issue';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import type { MeasureRows } from '../../join/subject';
import type { Scope } from '../scope';
import { type Effort, effortOf } from './activityCeiling';
import type { Cell } from './cell';
import type { Days } from './covered';

/** What the effort of a measure is read from: its gross hours, and its contacts where it counts them. */
const BEHIND = new Set(['gross_hours', 'contacts_fall', 'contained_contacts']);

/** The measures of some cells, by path; running hours have none. */
export function measuresOf(cells: readonly Cell[]): ReadonlyMap<string, MeasureRows> {
  return new Map(cells.flatMap(({ path, measure }) => (measure === undefined ? [] : [[path, measure] as const])));
}

/** The counterfactual effort of each measure in a year (rule B10). */
export function effortsOf(measures: ReadonlyMap<string, MeasureRows>, days: Days, year: FinancialYear, { entries }: Scope): Effort[] {
  const behind = entries.filter((entry) => BEHIND.has(entry.step) && entry.year === year);
  return [...measures]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, measure]) =>
      effortOf(
        path,
        behind.filter(({ part }) => part === path),
        days(measure),
        year,
      ),
    );
}
