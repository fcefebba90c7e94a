import type { Entry } from '../../enter/entry';
import { entered, work } from '../../enter/step';
import { groupedBy } from '../../join/groupedBy';
import type { Scope } from '../scope';
import { type Over, scopedId } from './fill';

/** What is worked from net hours follows them: full-time equivalents, and capacity value at each rate (rules B8, B9). */
export function follow(over: readonly Over[], { of, entries }: Scope): Entry[] {
  if (over.length === 0) return [];
  const worked = groupedBy(
    entries.filter(({ step, amount, cashRung }) => FOLLOWS.has(step) && amount !== undefined && cashRung === undefined),
    ({ part, rung, year }) => `${part} ${rung} ${year}`,
  );
  return over.flatMap(({ cell, entry }) =>
    (worked.get(`${cell.path} ${cell.rung} ${cell.year}`) ?? []).map((base) => ofHours(base, entry, of)),
  );
}

const FOLLOWS = new Set(['fte_equivalent', 'capacity_value']);

/** The same formula on the hours taken off, at the same rate. */
function ofHours(base: Entry, taken: Entry, of: string): Entry {
  const { kind } = taken;
  const step = work(base.formula, { ...base.factors(), hours: entered(taken) });
  return {
    ...base,
    id: scopedId(of, base.part as string, base.step, { ...base, kind }),
    of,
    kind,
    marks: [...(base.marks ?? []), 'overlap'],
    amount: step.amount,
    factors: () => step.factors,
  };
}
