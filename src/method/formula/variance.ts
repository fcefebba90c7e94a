import { formula } from './formula';

/** What was realised to a day less the target to the same day. */
export const variance = formula({
  id: 'variance',
  rule: 'D1',
  unit: 'index',
  factors: { realised: 'index', target: 'index' },
  sheet: '=realised-target',
  value: ({ realised, target }) => realised.minus(target),
});
