import { measure } from './measure';

/** Realisation rate of cash. It is not claimed to realised: it is held against the target and not against the claim. */
export const realisationRate = measure({
  id: 'realisation_rate',
  title: 'Realisation rate of cash',
  unit: 'ratio',
  rule: 'D1',
  isNot: 'claimed to realised: it is held against the target and not against the claim',
  formula: 'realisation-rate',
});
