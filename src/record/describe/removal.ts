import type { Removal } from '../kind/removal';
import type { KindWords } from './kindWords';

export const removalWords: KindWords<Removal> = {
  title: 'Removal',
  about:
    'Money taken out of a budget for a saving. It may come before the saving is delivered; until it is verified it is budgeted and not realised (rule A3a).',
  fields: {
    id: 'Your own id for the row.',
    saving: 'The saving that the money was taken out for.',
    financialYear: 'The financial year of the budget that it was taken out of (rule A3a).',
    date: 'The day it was taken out. The row counts from this day (rules A3a and X3).',
    amount: 'How much was taken out, in pounds, written as a positive amount (rule A3a).',
    permanent: 'True when the base budget is lower from then on. Only a permanent removal can be banked (rule A3a).',
    reference: 'Where the removal can be found, such as a budget report or a journal number (rule A3a).',
  },
};
