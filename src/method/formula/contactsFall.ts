import { formula } from './formula';

/** How far contacts handled by staff fell against the counterfactual; negative where they rose. */
export const contactsFall = formula({
  id: 'contacts-fall',
  rule: 'B14',
  unit: 'cases',
  factors: { counterfactual: 'cases', handled: 'cases' },
  sheet: '=counterfactual-handled',
  value: ({ counterfactual, handled }) => counterfactual.minus(handled),
});
