import type { Council } from '../kind/council';
import type { KindWords } from './kindWords';

export const councilWords: KindWords<Council> = {
  title: 'Council',
  about:
    'A council in the record, with the sizes that its indicators are divided by. Give each size with its year: one more than 2 years from the period is refused (rule F2).',
  fields: {
    id: 'Your own id for the council.',
    name: 'The full name of the council.',
    gss: 'The 9-character GSS code, such as E06000060. It identifies the council in a comparison or a reorganisation; leave it out for a council that is made up (rule G1).',
    type: 'What kind of council it is. It has to agree with the first 3 characters of the GSS code, and it decides which councils can be compared (rule F2).',
    region: 'The region of England, or the nation, that the council is in. It picks out a peer group (rule F6).',
    residents: 'How many people live in the area. Residents are counted once, from one tier of council (rules F2 and G1).',
    residentsYear: 'The financial year that the number of residents is for (rule F2).',
    staffFte: 'How many staff the council has, in full-time equivalents (rule F2).',
    staffFteYear: 'The financial year that the staff FTE is for (rule F2).',
    netRevenueSpend: 'The council’s net revenue spend for one financial year, in pounds (rule F2).',
    netRevenueSpendYear: 'The financial year that the net revenue spend is for (rule F2).',
    netRevenueSpendReturn: 'The return that the net revenue spend was taken from, such as the revenue outturn summary (rule F2).',
    netRevenueSpendLine: 'The line of that return, so that every council is divided by the same thing (rule F2).',
  },
};
