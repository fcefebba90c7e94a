import { Decimal } from '../../../foundation/number/decimal';
import { minutesAtVolume } from '../../../method/formula/minutesAtVolume';
import { minutesOfPeople } from '../../../method/formula/minutesOfPeople';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { Factor, Step } from '../entry';

type Minutes = 'value' | 'baseline' | 'rework';

const INTO_MINUTES: Partial<Record<Measure['shape'], number>> = {
  minutes_per_case: 1,
  minutes_per_person_day: 1,
  hours_per_person_week: 60,
  hours_per_period: 60,
};

/** Whether a shape gives hours at all. */
export function givesHours(shape: Measure['shape']): boolean {
  return shape in INTO_MINUTES;
}

/** What is wanting for a row's value to become minutes, or nothing. */
export function lacksVolume(shape: Measure['shape'], row: Observation): boolean {
  if (shape === 'minutes_per_case') return row.volume === undefined;
  if (shape === 'minutes_per_person_day') return row.users === undefined || row.daysWorked === undefined;
  if (shape === 'hours_per_person_week') return row.users === undefined || row.weeksWorked === undefined;
  return false;
}

/** One row's minutes by the declared formula: of its value, of the baseline at its volume, or of its rework. */
export function minutesOf(shape: Measure['shape'], row: Observation, which: Minutes, rate: { text: string; path: string }): Step {
  const path = `observations/${row.id}`;
  const factor = (text: string, field: string): Factor => ({ value: new Decimal(text), from: { path: `${path}/${field}` } });
  const into = which === 'rework' ? 1 : (INTO_MINUTES[shape] as number);
  const minutes: Factor = { value: new Decimal(rate.text).times(into), from: { path: rate.path } };
  if (shape === 'minutes_per_person_day' || shape === 'hours_per_person_week') {
    const field = shape === 'minutes_per_person_day' ? 'daysWorked' : 'weeksWorked';
    const factors = { minutes, people: factor(row.users as string, 'users'), times: factor(row[field] as string, field) };
    return step(minutesOfPeople, factors);
  }
  const units = shape === 'minutes_per_case' ? factor(row.volume as string, 'volume') : { value: new Decimal(1), from: { path } };
  return step(minutesAtVolume, { minutes, units });
}

function step(formula: Step['formula'], factors: Record<string, Factor>): Step {
  const values = Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value]));
  return { formula, factors, amount: formula.value(values) };
}
