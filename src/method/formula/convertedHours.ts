import { formula } from './formula';

/** Hours that realised cash used up: the hours recorded for the saving and year, in the part of it that was realised. */
export const convertedHours = formula({
  id: 'converted-hours',
  rule: 'B10',
  unit: 'hours',
  factors: { hours: 'hours', realised: 'GBP', recorded: 'GBP' },
  sheet: '=-hours*realised/recorded',
  value: ({ hours, realised, recorded }) => hours.times(realised).div(recorded).negated(),
});
