import { formula } from './formula';

/** The contacts of some of a period: the days that count of its days. */
export const contactsInPart = formula({
  id: 'contacts-in-part',
  rule: 'B14',
  unit: 'cases',
  factors: { contacts: 'cases', part: 'index', of: 'index' },
  sheet: '=contacts*part/of',
  value: ({ contacts, part, of }) => contacts.times(part).div(of),
});
