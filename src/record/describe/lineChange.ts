import type { LineChange } from '../kind/lineChange';
import type { KindWords } from './kindWords';

export const lineChangeWords: KindWords<LineChange> = {
  title: 'Line change',
  about:
    'An approved change to a budget line other than the saving itself. Only pay, price and growth that the budget approved can raise a cash baseline (rule A9).',
  fields: {
    id: 'Your own id for the row.',
    budgetLine: 'The budget line that changed.',
    financialYear: 'The financial year that the change is for.',
    type: 'Why the line changed (rule A9).',
    amount: 'The change in pounds: positive when it adds to the line, negative when it takes from it (rule A9).',
    date: 'The day the change was approved. Leave it out when it is not known, and the change counts from the day the document was prepared (rule X3).',
    reference: 'Where the approval can be found, such as a minute or a virement number.',
  },
};
