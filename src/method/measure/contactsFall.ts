import { measure } from './measure';

/** How far contacts handled by staff fell against the counterfactual. It is not the work of the initiative alone: it is the most that its contained contacts can be worth. */
export const contactsFall = measure({
  id: 'contacts_fall',
  title: 'Fall in contacts handled by staff',
  unit: 'cases',
  rule: 'B14',
  isNot: 'the work of the initiative alone: it is the most that contained contacts can be worth',
  sums: ['contacts_fall'],
  cuts: [['period'], ['to_date']],
});
