import { formula } from './formula';

/** Baseline minutes of the contained contacts that count: those of all contained × counted ÷ contained. None contained, none. */
export const deflectedMinutes = formula({
  id: 'deflected-minutes',
  rule: 'B14',
  unit: 'minutes',
  factors: { minutes: 'minutes', counted: 'cases', contained: 'cases' },
  sheet: '=IF(contained=0,0,minutes*counted/contained)',
  value: ({ minutes, counted, contained }) => (contained.isZero() ? contained : minutes.times(counted).div(contained)),
});
