import { measure } from './measure';

/** Contacts given up before they were resolved. It is not a gain: an abandoned contact is worth nothing. */
export const abandonedContacts = measure({
  id: 'abandoned_contacts',
  title: 'Abandoned contacts',
  unit: 'cases',
  rule: 'B14',
  isNot: 'a gain: an abandoned contact is worth nothing',
  sums: ['abandoned_contacts'],
  cuts: [['period'], ['to_date']],
});
