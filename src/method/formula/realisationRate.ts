import { formula } from './formula';

/** What was realised to a day over the target to the same day. */
export const realisationRate = formula({
  id: 'realisation-rate',
  rule: 'D1',
  unit: 'ratio',
  factors: { realised: 'index', target: 'index' },
  sheet: '=realised/target',
  value: ({ realised, target }) => realised.div(target),
});
