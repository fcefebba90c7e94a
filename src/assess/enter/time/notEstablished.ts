import type { Issue } from '../../../foundation/errors/issue';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { grossHours } from '../../../method/formula/grossHours';
import type { Observation } from '../../../record/kind/observation';
import { rowGrader } from '../../evidence/rowGrader';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';
import type { GateOf } from '../quality/gate';

/** A row that gives no hours keeps its place on its rung in its year, and says why. */
export function notEstablished(
  subject: Subject,
  measure: MeasureRows,
  why: Issue,
  row: Observation,
  year: FinancialYear,
  gateOf: GateOf,
  named = (step: string) => step,
): Entry {
  const { grade } = rowGrader(measure, goLiveOf(subject))(row);
  const { id, whoseTime } = measure.row;
  const facets = { year, rung: row.rung ?? 'claimed', gate: gateOf(year), grade } as const;
  const step = named(whoseTime === 'staff' || whoseTime === undefined ? 'gross_hours' : `${whoseTime}_hours`);
  return {
    id: entryId(`observations/${row.id}`, step, facets),
    of: subject.path,
    step,
    unit: 'hours',
    part: `measures/${id}`,
    landed: true,
    ...facets,
    missing: why,
    formula: grossHours,
    factors: () => ({}),
  };
}

/** Every rung and year that a measure's rows speak of, not established. */
export function nothingEstablished(subject: Subject, measure: MeasureRows, why: Issue, ctx: Context, gateOf: GateOf): Entry[] {
  const entries = measure.observations.map((row) =>
    notEstablished(subject, measure, why, row, ctx.periods(row.period).years[0] as string, gateOf),
  );
  return [...new Map(entries.map((entry) => [`${entry.year} ${entry.rung}`, entry])).values()];
}
