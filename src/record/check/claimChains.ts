import { type Issue, issue } from '../../foundation/errors/issue';
import type { Row } from '../kind/portfolio';
import { placeOf, type TableRows } from '../read/tableRows';
import type { Locate } from '../read/reading';
import { removeRows } from './remove';

const LINKS = ['repeats', 'partOf'] as const;

/** A claim that repeats, or is part of, itself by way of others is left out. */
export function checkClaimChains(claims: TableRows | undefined, locate: Locate, issues: Issue[], leftOut: string[]): void {
  if (claims === undefined) return;
  const gone = new Set<number>();
  for (const link of LINKS) {
    const circular = idsInCircles(claims.rows, link);
    if (circular.size === 0) continue;
    claims.rows.forEach((row, index) => {
      if (!circular.has(row.id)) return;
      gone.add(index);
      const cell = locate('claims', placeOf(claims, index), link);
      issues.push(issue('claim_chain_circular', `claims/${row.id}/${link}`, { found: row[link] as string }, { cell }));
      leftOut.push(`claims/${row.id}`);
    });
  }
  removeRows(claims, gone);
}

/** Follows each chain until it ends, or comes to a row already followed, so that a long one takes no longer than its length. */
function idsInCircles(rows: readonly Row[], link: (typeof LINKS)[number]): Set<string> {
  const linked = new Map<string, string>();
  for (const row of rows) if (row[link] !== undefined) linked.set(row.id, row[link] as string);
  const followed = new Set<string>();
  const circular = new Set<string>();
  for (const start of linked.keys()) {
    const chain = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !followed.has(at) && !chain.has(at)) {
      chain.set(at, chain.size);
      at = linked.get(at);
    }
    const from = at === undefined ? undefined : chain.get(at);
    if (from !== undefined) for (const id of [...chain.keys()].slice(from)) circular.add(id);
    for (const id of chain.keys()) followed.add(id);
  }
  return circular;
}
