import { formula } from './formula';

/** Hours that cash used up: the hours recorded for the saving and year, in the part of its amount that stands at a rung. */
export const convertedHours = formula({
  id: 'converted-hours',
  rule: 'B10',
  unit: 'hours',
  factors: { hours: 'hours', part: 'GBP', recorded: 'GBP' },
  sheet: '=-hours*part/recorded',
  value: ({ hours, part, recorded }) => hours.times(part).div(recorded).negated(),
});
