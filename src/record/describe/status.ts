import type { Status } from '../kind/status';
import type { KindWords } from './kindWords';

export const statusWords: KindWords<Status> = {
  title: 'Status',
  about:
    'One entry in the history of a saving: on a day, for one financial year, it came to a rung or went down. The latest entry on each rung holds, and no entry is deleted (rules A3 and A3b).',
  fields: {
    id: 'Your own id for the row.',
    saving: 'The saving.',
    financialYear: 'The financial year that the amount is for. Verifying one year says nothing of another (rule A3).',
    rung: 'How far the saving has come, or the way that it went down (rules A3 and A3b).',
    date: 'The day it came to that rung. The entry counts from this day (rules A3 and X3).',
    amount: 'Pounds, of the kind given in periodKind. Leave it out when it is not established, and for a way down (rules A2 and D3).',
    periodKind:
      'What the amount is an amount of. Give it with every amount: in-year amounts sum to what is realised, and full-year levels make the annualised figure (rule D3).',
    carriedFrom:
      'The financial year that the amount was first expected in, where it was carried forward. What had not been delivered in that year is not expected there any more (rule D2).',
    who: 'The person or post that says so (rule A3).',
    role: 'The role of that person. Verified needs finance, audit or someone independent; by anyone else it counts one rung lower (rule A3).',
    reason: 'Why it went down. Give it for each way down (rule A3b).',
    document: 'The evidence.',
  },
};
