import { type Issue, issue } from '../../../foundation/errors/issue';
import type { Decimal } from '../../../foundation/number/decimal';
import { round } from '../../../foundation/number/round';
import type { Factor } from '../../enter/entry';
import type { Context } from '../../join/context';
import type { Scope } from '../scope';
import type { Cell } from './cell';
import { lacksHours } from './groupCeiling';

type Kind = 'activity' | 'staff_group';

/** Names the pair: the measure that gives way, and those before it; or says that one alone is more than there is (rule B10). */
export function whyOver(cell: Cell, over: Decimal, before: readonly Cell[], ceiling: Factor, kind: Kind, ctx: Context): Issue {
  const { staffGroup, subject, year, path } = cell;
  const name = kind === 'activity' ? subject.row.overlapGroup : (ctx.staffGroups.get(staffGroup)?.name ?? staffGroup);
  const of = `the ${round(ceiling.value, 2)} hours of ${name} in ${year}`;
  const by = `${round(over.negated(), 2)} hours`;
  const gains = before.filter((each) => each.path !== path && each.net.value.isPositive());
  const others = [...new Map(gains.map((each) => [each.path, each])).values()];
  if (others.length === 0) return issue('hours_over_ceiling', path, { what: titleOf(cell), of, by });
  const names = new Set([...others.map((each) => named(each, [cell])), named(cell, others)]);
  return issue('overlap', path, { of, pair: [...names].join(' and '), by });
}

/** An advice where two or more initiatives share what has no ceiling. */
export function ceilingUnknown(cells: readonly Cell[], kind: Kind, { ctx }: Scope): void {
  const [{ staffGroup, subject }] = cells as [Cell];
  if (new Set(cells.map((cell) => cell.subject.path)).size < 2) return;
  const group = ctx.staffGroups.get(staffGroup);
  const lacks = group === undefined ? undefined : lacksHours(group);
  if (kind === 'activity') {
    const what = `The activity ${subject.row.overlapGroup}`;
    ctx.note(issue('ceiling_not_known', `${subject.path}/overlapGroup`, { what, lacks: 'measured level for each day of it' }));
  } else if (lacks !== undefined) {
    const what = group?.name ?? staffGroup;
    ctx.note(issue('ceiling_not_known', `staffGroups/${staffGroup}`, { what, lacks: lacks === 'fte' ? 'FTE' : 'productive hours' }));
  }
}

/** The initiative, or the measure where both are of one. */
function named(cell: Cell, others: readonly Cell[]): string {
  return others.some(({ subject }) => subject.path === cell.subject.path) ? titleOf(cell) : cell.subject.row.title;
}

function titleOf({ measure, subject }: Cell): string {
  return measure?.row.title ?? subject.row.title;
}
