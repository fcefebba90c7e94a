import type { KindWords } from './kindWords';
import type { Use } from '../kind/use';

export const useWords: KindWords<Use> = {
  title: 'Use of time',
  about:
    'What some of the hours of a measure became in a period. Uses sum to the net hours of the measure; what no row speaks of is unknown (rule B11).',
  fields: {
    id: 'Your own id for the row.',
    measure: 'The measure whose hours they are.',
    period: 'The period they fell in. Across financial years they are split by days.',
    use: 'What the hours became (rule B11).',
    hours: 'How many hours. Never more than the net hours of the measure and year (rule B11).',
    basis: 'How it is known: a rota, a backlog count, a training log.',
    recordedOn: 'The day it was recorded. It counts from this day (rule X3).',
    document: 'The evidence.',
  },
};
