import { measure } from './measure';

/** Realisation rate of hours. It is not a rate of cash. */
export const hoursRealisationRate = measure({
  id: 'hours_realisation_rate',
  title: 'Realisation rate of hours',
  unit: 'ratio',
  rule: 'D1',
  isNot: 'a rate of cash',
  formula: 'realisation-rate',
});
