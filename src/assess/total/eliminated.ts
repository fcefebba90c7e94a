import { hasRule } from '../../method/edition/editions';
import { eliminated as formula } from '../../method/formula/eliminated';
import type { Entry } from '../enter/entry';
import { entered, ofLine, work } from '../enter/step';
import { betweenPredecessors } from '../join/betweenPredecessors';
import type { Scope } from './scope';

/**
 * What one predecessor paid or moved to another, taken off once in the successor, on a line of its own (rule G1):
 * a payment from the cost, a shifted cost from what was shifted. Every other figure stays gross.
 */
export function eliminated({ of, entries, ctx }: Scope): Entry[] {
  if (of !== 'portfolio' || !hasRule(ctx.options.edition, 'G1')) return [];
  const rows = new Map(betweenPredecessors(ctx.portfolio, ctx.options.asAt).map(({ path, kind }) => [path, kind]));
  if (rows.size === 0) return [];
  return entries.flatMap((entry): Entry[] => {
    const kind = rows.get(entry.id.slice(0, entry.id.lastIndexOf('#')));
    if (kind === undefined || entry.step !== STEPS[kind]) return [];
    const { id, year, landed, part, missing } = entry;
    const line = missing ?? work(formula, { amount: entered(entry) });
    return [{ id: `${id},eliminated`, of, step: 'eliminated_cost', unit: 'GBP', part, landed, year, kind, ...ofLine(line) }];
  });
}

const STEPS = { payment: 'cost', shifted: 'shifted_cost' } as const;
