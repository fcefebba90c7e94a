import type { LineYear } from '../kind/lineYear';
import type { KindWords } from './kindWords';

export const lineYearWords: KindWords<LineYear> = {
  title: 'Line year',
  about: 'What a budget line was given and what it spent in one financial year. It shows whether a saving is banked (rules A3a and A9).',
  fields: {
    id: 'Your own id for the row.',
    budgetLine: 'The budget line.',
    financialYear: 'The financial year that the budget and outturn are for.',
    budget: 'The budget of the line for the whole year, in pounds (rules A8 and A9).',
    outturn: 'What the line spent in the whole year, in pounds. Leave it out until the year has closed (rules A3a and A9).',
    overspendOutsideSavings:
      'True when the line ended over its budget for reasons that have nothing to do with its savings. The overspend then does not stop them being banked (rule A3a).',
    overspendReason: 'Why the line overspent. Give it whenever overspendOutsideSavings is true (rule A3a).',
  },
};
