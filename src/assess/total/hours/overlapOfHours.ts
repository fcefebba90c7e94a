import type { Entry } from '../../enter/entry';
import type { Scope } from '../scope';
import { activityCeiling } from './activityCeiling';
import { groupedBy } from '../../join/groupedBy';
import { activityOf, type Cell } from './cell';
import { ceilingUnknown } from './ceilingFindings';
import type { Days } from './covered';
import { behindHours, effortsOf, measuresOf } from './effort';
import { fill, lessOver, type Over } from './fill';
import { follow } from './follow';
import { groupCeiling } from './groupCeiling';
import { usesOver } from './usesOver';

/**
 * What measures count together and cannot have returned together, taken off the scope once (rules B0 step 6,
 * B10): first of each activity, at most its counterfactual hours; then of each staff group, at most its
 * productive hours. Initiatives keep their own figures, and full-time equivalents, capacity value and uses follow.
 */
export function overlapOfHours(cells: readonly Cell[], days: Days, scope: Scope): Entry[] {
  const activities = [...groupedBy(cells, activityOf)].flatMap(([, all]) => overActivity(all, days, scope));
  const left = cells.map((cell) => lessOver(cell, activities));
  const groups = [...groupedBy(left, ({ staffGroup, year }) => `${staffGroup} ${year}`)].flatMap(([, all]) => overGroup(all, days, scope));
  const over = [...activities, ...groups];
  return [...over.map(({ entry }) => entry), ...follow(over, scope), ...usesOver(over, scope)];
}

function overActivity(cells: readonly Cell[], days: Days, scope: Scope): Over[] {
  const [{ year }] = cells as [Cell];
  const measures = measuresOf(cells);
  if (measures.size < 2) return [];
  const ceiling = activityCeiling(effortsOf(measures, days, year, behindHours(scope.entries)));
  if (ceiling === undefined) {
    ceilingUnknown(cells, 'activity', scope);
    return [];
  }
  return fill(cells, ceiling, 'activity', scope);
}

function overGroup(cells: readonly Cell[], days: Days, scope: Scope): Over[] {
  const [{ staffGroup, year }] = cells as [Cell];
  const group = scope.ctx.staffGroups.get(staffGroup);
  const spans = () => cells.flatMap(({ measure }) => (measure === undefined ? [] : days(measure)));
  const ceiling = groupCeiling(group, spans, year);
  if (ceiling === undefined) {
    ceilingUnknown(cells, 'staff_group', scope);
    return [];
  }
  return fill(cells, ceiling, 'staff_group', scope);
}
