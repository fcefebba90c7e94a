import { earlier } from '../../../foundation/time/date';
import { financialYearOf, plusYears, spanOfYear } from '../../../foundation/time/financialYear';
import type { Saving } from '../../../record/kind/saving';
import type { YearHistory } from './history';

const DELIVERED = ['delivered', 'verified', 'banked'] as const;

/** Ongoing once it has is recorded as delivered in the two full financial years after its first; one-off from its start if it ended sooner (rule A7). */
export function durabilityOf(row: Saving, years: readonly YearHistory[], through: string): 'one_off' | 'ongoing' | 'recurring_unproven' {
  if (row.recurrence === 'one_off') return 'one_off';
  const first = row.from === undefined ? years[0]?.year : financialYearOf(row.from);
  if (first === undefined) return 'recurring_unproven';
  const proven = spanOfYear(plusYears(first, 2)).to;
  const lapsed = years.find(({ wayDown }) => wayDown?.rung === 'lapsed')?.wayDown?.date;
  const ended = [row.to, lapsed].filter((day) => day !== undefined).reduce<string>(earlier, '9999-12-31');
  if (ended < proven) return ended <= through ? 'one_off' : 'recurring_unproven';
  const lasted = [1, 2].every((after) =>
    years.some(({ year, latest }) => year === plusYears(first, after) && DELIVERED.some((rung) => latest.has(rung))),
  );
  return lasted && proven <= through ? 'ongoing' : 'recurring_unproven';
}
