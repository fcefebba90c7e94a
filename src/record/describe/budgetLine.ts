import type { BudgetLine } from '../kind/budgetLine';
import type { KindWords } from './kindWords';

export const budgetLineWords: KindWords<BudgetLine> = {
  title: 'Budget line',
  about: 'A line of a council’s budget. A cash-releasing saving has to name the line that gave the money up (rule A2).',
  fields: {
    id: 'Your own id for the budget line, such as its cost centre and subjective code.',
    name: 'What the line is called in the budget.',
    council: 'The council whose budget it is. Leave it out when the record has one council.',
    service: 'The service that holds the line.',
    fund: 'The fund that the line belongs to. Each fund is shown apart (rule C1a).',
  },
};
