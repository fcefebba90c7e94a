import { minutesAtVolume } from '../../../method/formula/minutesAtVolume';
import { minutesOfPeople } from '../../../method/formula/minutesOfPeople';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { Factor, Step } from '../entry';
import { valueAt, work } from '../step';

const INTO_MINUTES: Partial<Record<Measure['shape'], number>> = {
  minutes_per_case: 1,
  minutes_per_person_day: 1,
  hours_per_person_week: 60,
  hours_per_period: 60,
  contained_contacts: 1,
};

/** Whether a shape gives hours at all. */
export function givesHours(shape: Measure['shape']): boolean {
  return shape in INTO_MINUTES;
}

/** How many minutes one of a shape's values is a number of. */
export function intoMinutes(shape: Measure['shape']): number {
  return INTO_MINUTES[shape] as number;
}

/** What is wanting for a row's value to become minutes, or nothing. */
export function lacksVolume(shape: Measure['shape'], row: Observation): boolean {
  if (shape === 'minutes_per_case') return row.volume === undefined;
  if (shape === 'minutes_per_person_day') return row.users === undefined || row.daysWorked === undefined;
  if (shape === 'hours_per_person_week') return row.users === undefined || row.weeksWorked === undefined;
  return false;
}

/** One row's minutes by the declared formula: minutes each, at the row's cases, days of use or contained contacts. */
export function minutesOf(shape: Measure['shape'], row: Observation, minutes: Factor): Step {
  const path = `observations/${row.id}`;
  const factor = (text: string, field: string) => valueAt(`${path}/${field}`, text);
  if (shape === 'minutes_per_person_day' || shape === 'hours_per_person_week') {
    const field = shape === 'minutes_per_person_day' ? 'daysWorked' : 'weeksWorked';
    return work(minutesOfPeople, {
      minutes,
      people: factor(row.users as string, 'users'),
      times: factor(row[field] as string, field),
    });
  }
  if (shape === 'contained_contacts') return work(minutesAtVolume, { minutes, units: factor(row.value, 'value') });
  const units = shape === 'minutes_per_case' ? factor(row.volume as string, 'volume') : valueAt(path, 1);
  return work(minutesAtVolume, { minutes, units });
}
