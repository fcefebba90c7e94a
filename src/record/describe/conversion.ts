import type { Conversion } from '../kind/conversion';
import type { KindWords } from './kindWords';

export const conversionWords: KindWords<Conversion> = {
  title: 'Conversion',
  about:
    'Hours returned that a saving turned into cash in a financial year. They leave the hours that capacity value is worked on, so that nothing counts twice (rule B10).',
  fields: {
    id: 'Your own id for the row.',
    saving: 'The saving that the hours became.',
    measure: 'The measure that the hours came from.',
    financialYear: 'The financial year that the hours were returned in.',
    hours: 'How many hours were turned into cash in the year. They follow the rung of the saving (rule B10).',
  },
};
