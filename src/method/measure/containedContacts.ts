import { measure } from './measure';

/** Contacts resolved without staff, as recorded. It is not hours: what is above the fall in contacts handled by staff gives none. */
export const containedContacts = measure({
  id: 'contained_contacts',
  title: 'Contained contacts',
  unit: 'cases',
  rule: 'B14',
  isNot: 'hours: what is above the fall in contacts handled by staff gives none',
  sums: ['contained_contacts'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
