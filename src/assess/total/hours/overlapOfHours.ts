import { compareText } from '../../../foundation/errors/issue';
import type { Span } from '../../../foundation/time/span';
import type { Entry } from '../../enter/entry';
import type { MeasureRows } from '../../join/subject';
import type { Scope } from '../scope';
import { activityCeiling, effortOf } from './activityCeiling';
import { type Cell, cellsOf } from './cell';
import { ceilingUnknown } from './ceilingFindings';
import { covered } from './covered';
import { fill, lessOver, type Over } from './fill';
import { follow } from './follow';
import { groupCeiling } from './groupCeiling';
import { usesOver } from './usesOver';

/**
 * What measures count together and cannot have returned together, taken off the scope once (rules B0 step 6,
 * B10): first of each activity, at most its counterfactual hours; then of each staff group, at most its
 * productive hours. Initiatives keep their own figures, and full-time equivalents, capacity value and uses follow.
 */
export function overlapOfHours(scope: Scope): Entry[] {
  const cells = cellsOf(scope);
  if (cells.length === 0) return [];
  const days = coverage(cells, scope);
  const activities = [...groupedBy(cells, activityOf)].flatMap(([, all]) => overActivity(all, days, scope));
  const left = cells.map((cell) => lessOver(cell, activities));
  const groups = [...groupedBy(left, ({ staffGroup, year }) => `${staffGroup} ${year}`)].flatMap(([, all]) => overGroup(all, days, scope));
  const over = [...activities, ...groups];
  return [...over.map(({ entry }) => entry), ...follow(over, scope), ...usesOver(over, scope)];
}

/** What the effort of a measure is read from: its gross hours, and its contacts where it counts them. */
const BEHIND = new Set(['gross_hours', 'contacts_fall', 'contained_contacts']);

type Days = (measure: MeasureRows) => readonly Span[];

function overActivity(cells: readonly Cell[], days: Days, scope: Scope): Over[] {
  const [{ year }] = cells as [Cell];
  const measures = [...new Map(cells.flatMap(({ path, measure }) => (measure === undefined ? [] : [[path, measure] as const]))).entries()];
  if (measures.length < 2) return [];
  const behind = scope.entries.filter((entry) => BEHIND.has(entry.step) && entry.year === year);
  const efforts = measures
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, measure]) =>
      effortOf(
        path,
        behind.filter(({ part }) => part === path),
        days(measure),
        year,
      ),
    );
  const ceiling = activityCeiling(efforts);
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

/** The activity of a cell: initiatives that share an overlap group, in one staff group and year. */
function activityOf({ subject, staffGroup, year }: Cell): string | undefined {
  const { overlapGroup } = subject.row;
  return overlapGroup === undefined ? undefined : `${year} ${staffGroup}\n${overlapGroup}`;
}

function groupedBy(cells: readonly Cell[], keyOf: (cell: Cell) => string | undefined): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === undefined) continue;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [cell]);
    else there.push(cell);
  }
  return groups;
}

/** The days each measure covers, read once. */
function coverage(cells: readonly Cell[], { ctx }: Scope): Days {
  const subjects = new Map(cells.map(({ measure, subject }) => [measure, subject]));
  const known = new Map<MeasureRows, readonly Span[]>();
  return (measure) => {
    const subject = subjects.get(measure);
    const spans = known.get(measure) ?? (subject === undefined ? [] : covered(subject, measure, ctx));
    known.set(measure, spans);
    return spans;
  };
}
