import type * as z from 'zod/mini';
import type { portfolioFields } from '../kind/portfolio';
import type { KindWords } from './kindWords';

export const portfolioWords: KindWords<z.infer<typeof portfolioFields.schema>> = {
  title: 'Portfolio',
  about:
    'The document itself: who wrote it, when, and how much of the register it covers. A supplier’s return is the same document with another author (rule H1).',
  fields: {
    id: 'Your own id for the document.',
    schemaVersion: 'The version of the record schema that the document is written in.',
    author: 'What kind of body wrote the document. A supplier’s figures enter verified totals only when they are matched (rule H1).',
    authorName: 'The name of the council, supplier or sector body that wrote the document.',
    preparedOn:
      'The day the document was prepared. A fact with no date of its own counts from this day, and it is the as-at date when none is given (rule X3).',
    coverage:
      'Whether the document holds every initiative or a choice of them. Council-level indicators compare whole registers only (rule F7).',
    coverageBy: 'Who says what the document covers (rule F7).',
    coverageOn: 'The day the coverage was stated (rule F7).',
    leftOut: 'How many initiatives were left out. Leave it out when the number is not known (rule F7).',
    constructed: 'True when the record is made up, as an example or a test. Leave it out for a real one.',
    note: 'Anything a reader of the document should know. It enters no figure.',
  },
};
