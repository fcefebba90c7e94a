import type { Decimal } from '../../../foundation/number/decimal';
import { type Entry, entryId, type Factor } from '../../enter/entry';
import { work } from '../../enter/step';
import type { Scope } from '../scope';
import { type Over, scoped } from './fill';

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
function ofHours(base: Entry, { kind, amount, formula, factors }: Entry, of: string): Entry {
  const hours: Factor = { value: amount as Decimal, from: { steps: () => [{ formula, amount: amount as Decimal, factors: factors() }] } };
  const step = work(base.formula, { ...base.factors(), hours });
  return {
    ...base,
    id: entryId(scoped(of, base.part as string), base.step, { ...base, kind }),
    of,
    kind,
    marks: [...(base.marks ?? []), 'overlap'],
    amount: step.amount,
    factors: () => step.factors,
  };
}
