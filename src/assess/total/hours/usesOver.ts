import { nought } from '../../../foundation/number/decimal';
import { useOfTime } from '../../../method/formula/useOfTime';
import type { Entry } from '../../enter/entry';
import { groupedBy } from '../../join/groupedBy';
import type { Scope } from '../scope';
import { type Over, scopedId } from './fill';

/**
 * What was taken off a measure's hours comes out of what it is not known they became (rule B11). Where more
 * than that was taken off, the uses of that measure are not established in this scope.
 */
export function usesOver(over: readonly Over[], { of, entries }: Scope): Entry[] {
  const happened = over.filter(({ cell }) => cell.rung !== 'projected');
  if (happened.length === 0) return [];
  const uses = groupedBy(entries, ({ step, part }) => (step === 'use_of_time' ? part : undefined));
  const taken = groupedBy(happened, ({ cell }) => `${cell.path} ${cell.year}`);
  return [...taken.values()].flatMap((all) => {
    const [{ cell }] = all;
    const recorded = uses.get(cell.path) ?? [];
    const unknown = recorded.filter(({ kind, year }) => kind === 'unknown' && year === cell.year);
    const left = [...unknown, ...all.map(({ entry }) => entry)].reduce((sum, { amount }) => sum.plus(amount ?? nought), nought);
    if (left.isNegative()) return notEstablished(all, recorded, of);
    return all.map(({ entry }) => ({
      ...entry,
      id: scopedId(of, cell.path, 'use_of_time', { kind: `unknown ${entry.kind}`, rung: cell.rung, year: cell.year }),
      step: 'use_of_time',
      kind: 'unknown',
    }));
  });
}

function notEstablished([over]: readonly Over[], recorded: readonly Entry[], of: string): Entry[] {
  if (over === undefined) return [];
  const { path, year } = over.cell;
  return [...new Set(recorded.map(({ kind }) => kind))].map((kind) => ({
    id: scopedId(of, path, 'use_of_time', { kind, year }),
    of,
    step: 'use_of_time',
    unit: 'hours' as const,
    part: path,
    landed: true,
    kind,
    year,
    missing: over.why,
    formula: useOfTime,
    factors: () => ({}),
  }));
}
