import { financialYearOf } from '../../foundation/time/financialYear';
import { sunkCost } from '../../method/measure/sunkCost';
import type { Entry } from '../enter/entry';
import { figureOf } from './figureOf';
import { FORWARD, sideOf } from './flows';
import { cutAt } from './forward';
import type { Functions, Scope } from './scope';
import { Statements } from './statements';
import { sumOf } from './totals';
import { worth } from './worth';

/** Entries that say whether anything was ever measured. */
const SPEAKS = new Set(['cash', 'gross_hours']);

/** What is still to come at the as-at date, in the pounds of its year, with what was spent by then listed as sunk (rule C5). */
export function forwardFigures({ of, entries, ctx }: Scope): Functions {
  const flows = entries.filter((entry) => SPEAKS.has(entry.step) || isFlow(entry));
  const cuts = flows.map((entry) => cutAt(entry, ctx.options));
  const after = cuts.flatMap((cut) => cut.after ?? []);
  if (!after.some((entry) => entry.year !== undefined && isFlow(entry))) return { figures: [] };
  const base = financialYearOf(ctx.options.asAt);
  const made = new Statements(of, base, worth(base, ctx.options));
  const stopped = entries.filter(({ step }) => step === 'cost_of_stopped');
  made.financial([...after, ...stopped], FORWARD);
  made.economic([...after, ...stopped], FORWARD);
  const spent = cuts.flatMap(({ before }) => (before?.step === 'cost' ? [before] : []));
  const derived = [...made.derived, ...after, ...spent].filter(({ id }) => id.includes('~'));
  const sunk = spent.length === 0 ? [] : [sumOfSunk(of, spent)];
  return { figures: [...made.figures, ...sunk], steps: made.steps, derived };
}

function isFlow(entry: Entry): boolean {
  return sideOf(entry, 'financial', FORWARD) !== undefined || sideOf(entry, 'economic', FORWARD) !== undefined;
}

function sumOfSunk(of: string, spent: readonly Entry[]) {
  const { amount, missing, parts, marks } = sumOf(spent);
  const { id: measure, rule, unit } = sunkCost;
  const entries = spent.map(({ id }) => id).sort();
  return figureOf({
    of,
    measure,
    rule,
    unit,
    dimensions: { period: 'forward' },
    amount,
    missing,
    parts,
    marks: [...marks].sort(),
    entries,
  });
}
