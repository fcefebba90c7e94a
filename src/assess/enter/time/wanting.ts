import { type Issue, issue } from '../../../foundation/errors/issue';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { StaffGroup } from '../../../record/kind/staffGroup';
import type { PeriodDays } from './periods';
import { lacksVolume } from './readings';

/** Why a row gives no hours, or nothing where it does (rules B3, B4, B13). */
export function wanting(measure: Measure, row: Observation, period: PeriodDays, group: StaffGroup | undefined): Issue | undefined {
  if (row.bound === undefined && measure.shape === 'minutes_per_case' && row.volume !== undefined) return undefined;
  const path = `observations/${row.id}`;
  if (row.bound !== undefined) {
    return issue('bound_as_central', `${path}/bound`, { bound: `${row.bound === 'up_to' ? 'Up to' : 'At least'} ${row.value}` });
  }
  if (measure.shape === 'minutes_per_case') {
    return issue('volume_not_stated', path, { rows: row.period });
  }
  if (lacksVolume(measure.shape, row)) return issue('volume_not_stated', path, { rows: row.period });
  const drift = drifted(measure, row);
  if (drift !== undefined) return issue('denominator_drift', `${path}/usersBasis`, drift);
  const most = mostWorked(measure, period.days, group);
  const [worked, unit] = measure.shape === 'minutes_per_person_day' ? [row.daysWorked, 'days'] : [row.weeksWorked, 'weeks'];
  if (most !== undefined && worked !== undefined && Number(worked) > most) {
    return issue('elapsed_weeks', path, { found: `${worked} ${unit}`, most: `${most} ${unit}` });
  }
  return undefined;
}

/** A rate a day needs daily users, a rate a week weekly users (rule B4). */
function drifted(measure: Measure, row: Observation): { found: string; wanted: string } | undefined {
  const wanted = { minutes_per_person_day: 'daily', hours_per_person_week: 'weekly' }[measure.shape as string];
  if (wanted === undefined || row.usersBasis === wanted) return undefined;
  return { found: row.usersBasis ?? 'users of an unstated kind', wanted: `${wanted} users` };
}

const WHOLE_YEAR = 360;

/**
 * The most days or weeks that can be worked in so many calendar days: five in seven, in the group's
 * productive part of paid time, up to the next whole one. Where the group's hours are not known, those that
 * elapse, and for a year one less, for nobody works through every holiday.
 */
function mostWorked(measure: Measure, days: number, group: StaffGroup | undefined): number | undefined {
  const perWeek = { minutes_per_person_day: 5, hours_per_person_week: 1 }[measure.shape as string];
  if (perWeek === undefined) return undefined;
  const productive = Number(group?.productiveHours) / Number(group?.paidHours);
  if (Number.isFinite(productive)) return Math.ceil((days / 7) * perWeek * productive - 1e-9);
  const elapsed = Math.ceil((days / 7) * perWeek);
  return days < WHOLE_YEAR ? elapsed : Math.floor((days / 7) * perWeek) - 1;
}
