import { Decimal } from '../../foundation/number/decimal';
import { lineBaseline, type LineBaseline } from '../enter/cash/lineBaseline';
import type { Factor } from '../enter/entry';
import { worked } from '../enter/step';
import { takesOut } from '../join/lineClaims';
import { goLiveOf } from '../join/stages';
import type { Saving } from '../../record/kind/saving';
import type { Scope } from './scope';

/** The savings of a scope on one line, and the first day that any of them bears on it. */
interface OnLine {
  readonly savings: Saving[];
  start: string | undefined;
}

/** What there is on each budget line to be saved, for the savings of a scope (rules A8, A9). */
export interface LineCeilings {
  readonly lines: ReadonlySet<string>;
  /** The baseline worked from the line's budget and outturn. */
  readonly baseline: (line: string, year: string) => LineBaseline | undefined;
  /** That baseline; else the greatest recorded on a saving; else nothing. */
  readonly ceiling: (line: string, year: string) => Factor | undefined;
}

export function lineCeilings({ subjects, ctx }: Scope): LineCeilings {
  const found = new Map<string, OnLine>();
  for (const subject of subjects) {
    for (const { row, statuses } of subject.savings) {
      if (!takesOut(row) || statuses.length === 0) continue;
      const start = goLiveOf(subject) ?? row.from;
      const line = row.budgetLine as string;
      const on = found.get(line) ?? { savings: [], start };
      on.savings.push(row);
      if (start !== undefined && (on.start === undefined || start < on.start)) on.start = start;
      found.set(line, on);
    }
  }
  const baseline = (line: string, year: string) => {
    const start = found.get(line)?.start;
    return start === undefined ? undefined : lineBaseline(line, start, year, ctx);
  };
  const ceiling = (line: string, year: string) => {
    const worth = baseline(line, year);
    return worth === undefined ? greatest(found.get(line)?.savings ?? []) : worked(worth.line);
  };
  return { lines: new Set(found.keys()), baseline, ceiling };
}

function greatest(savings: readonly Saving[]): Factor | undefined {
  let most: Factor | undefined;
  for (const { id, baselineAmount } of savings) {
    if (baselineAmount === undefined) continue;
    const value = new Decimal(baselineAmount);
    if (most === undefined || value.greaterThan(most.value)) most = { value, from: { path: `savings/${id}/baselineAmount` } };
  }
  return most;
}
