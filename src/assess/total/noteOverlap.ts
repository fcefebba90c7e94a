import { issue } from '../../foundation/errors/issue';
import { sum } from '../../foundation/number/sum';
import type { Cell, Excess } from './fillUp';
import type { Scope } from './scope';

/** Says who claims what together, once for each line and year, and once for each saving recorded twice and year. */
export function noteOverlap(scope: Scope, same: Cell[][], sameTaken: Excess[], lines: Cell[][], lineTaken: Excess[]): void {
  const { ctx } = scope;
  for (const [groups, taken] of [
    [same, sameTaken],
    [lines, lineTaken],
  ] as const) {
    for (const cells of groups) {
      const entries = new Set(cells.map(({ entry }) => entry));
      const by = sum(taken.filter(({ cell }) => entries.has(cell.entry)).map(({ line }) => line.amount)).negated();
      if (by.lessThanOrEqualTo(0)) continue;
      const [{ saving, entry }] = cells as [Cell];
      const line = saving.budgetLine;
      const isSame = groups === same;
      const path = isSame ? `savings/${ctx.sameSaving(saving.id)}` : `budgetLines/${line}`;
      const of = isSame ? `One saving in ${entry.year}` : `${ctx.budgetLines.get(line as string)?.name ?? line} in ${entry.year}`;
      ctx.note(issue('overlap', path, { of, pair: pairOf(scope, cells), by: `£${by.toFixed()}` }));
    }
  }
}

function pairOf({ subjects }: Scope, cells: readonly Cell[]): string {
  const named = new Map(
    subjects.flatMap(({ row, savings }) => savings.map((saving) => [saving.row.id, `${saving.row.title} of ${row.title}`] as const)),
  );
  const ids = [...new Set(cells.filter(({ amount }) => amount.greaterThan(0)).map(({ saving }) => saving.id))].sort();
  return ids.map((id) => named.get(id) ?? id).join(' and ');
}
