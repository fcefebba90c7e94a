import { issue } from '../../../foundation/errors/issue';
import { HOUR_RUNGS } from '../../../foundation/figure/vocabulary';
import { Decimal } from '../../../foundation/number/decimal';
import { convertedHours } from '../../../method/formula/convertedHours';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';
import type { GateOf } from '../quality/gate';

/** What one saving reached in one year: all that is recorded of it, and what of that is realised. */
export interface Reached {
  readonly recorded: Decimal;
  readonly realised: Decimal;
}

/** The hours that savings used up, and the measures whose hours left are not established (rule B10). */
export function enterConverted(
  subject: Subject,
  time: readonly Entry[],
  reached: (saving: string, year: string) => Reached | undefined,
  ctx: Context,
  gateOf: GateOf,
): { entries: Entry[]; unstated: ReadonlySet<string> } {
  const entries: Entry[] = [];
  const unstated = new Set<string>();
  for (const { row, conversions } of subject.savings) {
    if (row.measure !== undefined && row.class !== 'non_cash_releasing' && !conversions.some(({ measure }) => measure === row.measure)) {
      unstated.add(row.measure);
      ctx.note(issue('hours_not_converted', `savings/${row.id}/measure`, { saving: row.title }));
    }
    for (const conversion of conversions) {
      const found = reached(row.id, conversion.financialYear);
      if (found === undefined || found.recorded.isZero()) continue;
      const measure = `measures/${conversion.measure}`;
      const year = conversion.financialYear;
      const rungs = time.filter((entry) => entry.part === measure && entry.year === year && entry.step === 'gross_hours');
      const rung = HOUR_RUNGS[Math.max(...rungs.map((entry) => HOUR_RUNGS.indexOf(entry.rung as never)), -1)];
      if (rung === undefined) continue;
      const facets = { year, rung, gate: gateOf(year) };
      const factors = {
        hours: { value: new Decimal(conversion.hours), from: { path: `conversions/${conversion.id}/hours` } },
        realised: { value: found.realised, from: { path: `savings/${row.id}` } },
        recorded: { value: found.recorded, from: { path: `savings/${row.id}` } },
      };
      const amount = convertedHours.value({ hours: factors.hours.value, realised: found.realised, recorded: found.recorded });
      entries.push({
        id: entryId(`conversions/${conversion.id}`, 'converted_hours', facets), of: subject.path, step: 'converted_hours', unit: 'hours',
        part: measure, landed: true, ...facets, amount, formula: convertedHours, factors: () => factors,
      });
    }
  }
  return { entries, unstated };
}
