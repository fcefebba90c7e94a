import { issue } from '../../../foundation/errors/issue';
import { type CashRung, type Grade, HOUR_RUNGS } from '../../../foundation/figure/vocabulary';
import type { Decimal } from '../../../foundation/number/decimal';
import { convertedHours } from '../../../method/formula/convertedHours';
import { worstGrade } from '../../evidence/worstGrade';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId, type Step } from '../entry';
import type { GateOf } from '../quality/gate';
import { valueAt, worked } from '../step';

/** What one saving comes to in one year: all that is recorded of it, and what of that stands at each rung. */
export interface Reached {
  readonly recorded: Decimal;
  readonly standing: ReadonlyMap<CashRung, Step>;
}

/** Measures and years whose hours left are not established: a saving of theirs does not say how many hours it used. */
export interface Unstated {
  readonly has: (measure: string, year: string | undefined) => boolean;
}

/**
 * The hours that savings used up, in the part of each that stands at each rung, and the measures and years
 * whose hours left are not established (rule B10). Realised cash takes hours off every view; cash that stands
 * lower takes them off the views it is in, and off those only.
 */
export function enterConverted(
  subject: Subject,
  time: readonly Entry[],
  reached: (saving: string, year: string) => Reached | undefined,
  ctx: Context,
  gateOf: GateOf,
): { entries: Entry[]; unstated: Unstated } {
  const entries: Entry[] = [];
  const unstated = new Set<string>();
  for (const { row, conversions } of subject.savings) {
    const years = row.measure === undefined || row.class === 'non_cash_releasing' ? [] : yearsOf(time, `measures/${row.measure}`);
    const without = years.filter(
      (year) =>
        reached(row.id, year) !== undefined &&
        !conversions.some(({ measure, financialYear }) => measure === row.measure && financialYear === year),
    );
    for (const year of without) unstated.add(`measures/${row.measure} ${year}`);
    if (without.length > 0) ctx.note(issue('hours_not_converted', `savings/${row.id}/measure`, { saving: row.title }));
    for (const conversion of conversions) {
      const year = conversion.financialYear;
      const found = reached(row.id, year);
      const measure = `measures/${conversion.measure}`;
      const rung = highestRung(time, measure, year);
      if (found === undefined || found.recorded.isZero() || rung === undefined) continue;
      for (const [cashRung, line] of found.standing) {
        const realised = cashRung === 'verified' || cashRung === 'banked';
        const step = realised ? 'converted_hours' : 'converted_hours_unrealised';
        const facets = { year, rung, gate: gateOf(year), grade: gradeAt(time, measure, year, rung), kind: cashRung };
        const factors = {
          hours: valueAt(`conversions/${conversion.id}/hours`, conversion.hours),
          part: worked(line),
          recorded: valueAt(`savings/${row.id}`, found.recorded),
        };
        entries.push({
          id: entryId(`conversions/${conversion.id}`, step, facets),
          of: subject.path,
          step,
          unit: 'hours',
          part: measure,
          landed: true,
          cashRung,
          ...facets,
          amount: convertedHours.value({ hours: factors.hours.value, part: line.amount, recorded: found.recorded }),
          formula: convertedHours,
          factors: () => factors,
        });
      }
    }
  }
  return { entries, unstated: { has: (measure, year) => unstated.has(`${measure} ${year}`) } };
}

/** The years that a measure has hours in. */
function yearsOf(time: readonly Entry[], measure: string): string[] {
  return [...new Set(time.flatMap(({ part, year }) => (part === measure && year !== undefined ? [year] : [])))].sort();
}

/** Hours that leave are of the grade of the hours they leave. */
function gradeAt(time: readonly Entry[], measure: string, year: string, rung: Entry['rung']): Grade {
  return worstGrade(time.filter((entry) => entry.part === measure && entry.year === year && entry.rung === rung));
}

/** Converted hours come off the highest rung that the measure reaches in the year. */
function highestRung(time: readonly Entry[], measure: string, year: string) {
  const rungs = time.filter(
    (entry) => entry.part === measure && entry.year === year && entry.step === 'gross_hours' && entry.amount !== undefined,
  );
  const reached = new Set(rungs.map(({ rung }) => rung));
  return [...HOUR_RUNGS].reverse().find((rung) => reached.has(rung));
}
