import type { Entry } from '../../enter/entry';
import { entered, work } from '../../enter/step';
import type { Scope } from '../scope';
import { type Over, scopedId } from './fill';

/** What is worked from net hours follows them: full-time equivalents, and capacity value at each rate (rules B8, B9). */
export function follow(over: readonly Over[], { of, entries }: Scope): Entry[] {
  if (over.length === 0) return [];
  const worked = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.step !== 'fte_equivalent' && entry.step !== 'capacity_value') continue;
    if (entry.amount === undefined || entry.cashRung !== undefined) continue;
    const key = `${entry.part} ${entry.rung} ${entry.year}`;
    worked.set(key, [...(worked.get(key) ?? []), entry]);
  }
  return over.flatMap(({ cell, entry }) =>
    (worked.get(`${cell.path} ${cell.rung} ${cell.year}`) ?? []).map((base) => ofHours(base, entry, of)),
  );
}

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
