import { formula } from './formula';

/** How much of the bias one contributory factor no longer brings. */
export const mitigatedPart = formula({
  id: 'mitigated-part',
  rule: 'C7',
  unit: 'ratio',
  factors: { contribution: 'ratio', mitigation: 'ratio' },
  sheet: '=contribution*mitigation',
  value: ({ contribution, mitigation }) => contribution.times(mitigation),
});
