import type { Saving } from '../../record/kind/saving';
import { goLiveOf } from '../join/stages';
import type { Cell } from './fillUp';
import type { Scope } from './scope';

/** The established amounts of a scope's savings at a step, each with its saving. */
export function cellsOf({ subjects, entries }: Scope, step: string): Cell[] {
  const savings = new Map<string, { row: Saving; start: string }>(
    subjects.flatMap((subject) =>
      subject.savings.map(({ row }) => [`savings/${row.id}`, { row, start: row.from ?? goLiveOf(subject) ?? '9999-12-31' }]),
    ),
  );
  return entries.flatMap((entry) => {
    const saving = entry.step === step && entry.part !== undefined ? savings.get(entry.part) : undefined;
    if (saving === undefined || entry.amount === undefined) return [];
    const line = { formula: entry.formula, amount: entry.amount, factors: entry.factors() };
    return [{ saving: saving.row, start: saving.start, entry, amount: entry.amount, lines: [line] }];
  });
}

/** The line and year of an amount. */
export const placeOf = ({ saving, entry }: Cell) => `${saving.budgetLine}@${entry.year}`;
