import type { Saving } from '../kind/saving';
import type { KindWords } from './kindWords';

export const savingWords: KindWords<Saving> = {
  title: 'Saving',
  about:
    'Money that an initiative saves, avoids or brings in, of one class. Its amounts are in statuses, one for each financial year and rung (rules A1 to A3).',
  fields: {
    id: 'Your own id for the saving.',
    initiative: 'The initiative that it comes from.',
    title: 'What the saving is, such as agency cover no longer bought.',
    class: 'Which of the five classes it is. They are kept on lines of their own and never added together (rule A1).',
    recurrence: 'Whether it comes once or every year. The two are never in one annualised figure (rule A7).',
    budgetLine: 'The budget line that gave the money up. A cash-releasing saving without one counts no higher than forecast (rule A2).',
    rechargedBy:
      'For a saving on a central recharge, the budget line of the service that recharges. The saving counts only as far as that line’s budget falls (rule A10). Leave it out when the cost is not a recharge.',
    baselineAmount: 'What the saving is measured against, in pounds for a full year. Cash-releasing savings need one (rules A2 and A9).',
    baselineBasis: 'What the baseline amount was taken from (rule A9).',
    baselineYear: 'The financial year of the baseline amount: the last full year before go-live (rule A9).',
    from: 'The first day that the reduction is in force. It turns an in-year amount into a full-year one, and back (rule C2).',
    to: 'The last day that the reduction is in force. Leave it out while it goes on (rule C2).',
    attribution:
      'The share of the saving that is due to this initiative, from 0 to 1. Leave it out when it is not known, and the attributed amount is not established (rule A11).',
    attributionBasis: 'Why the attribution is what it is (rule A11).',
    measure:
      'The measured time that the cash came from; conversions holds the hours. Leave it out when the cash did not come from measured time (rule B10).',
    sameAs:
      'The saving of another initiative that this is the same money as. It is counted once, and attributions sum to no more than 1 (rule A8).',
    avoids: 'For cost avoided, the approved growth, bid or contract that was avoided. Without it the saving is claimed only (rule A12).',
    payer: 'For income, who pays it. Money from residents or other public bodies is left out of present values (rule A12).',
    returnsTo: 'The funder that the saving goes back to. It is then not cash-releasing; leave it out when the council keeps it (rule C1a).',
    shiftedTo: 'The body, budget or year that a cost moved to. Leave it out when none did (rule A5).',
    shiftedWhere: 'Whether the cost moved to another body, or to another budget or year of this council (rule A5).',
    shiftedAmount:
      'How much cost moved, in pounds: for a full year where the saving recurs, in all where it comes once. It is not an efficiency (rule A5).',
    priceBase: 'The financial year whose prices the amounts are in. Leave it out when each is in the prices of its own year (rule C3).',
    indexation: 'How a recurring amount rises. Leave it out when it stays the same in cash (rule C3).',
    fund: 'The fund that the saving falls to. Each fund is shown apart (rule C1a).',
    ledgerReference: 'Where the saving can be seen in the ledger (rule A3a).',
    design: 'What the saving is compared with (rule E1).',
    instrument: 'How the saving was got (rule E1).',
    measuredBy: 'Who worked it out (rule E1).',
    capturedOn: 'The day the saving was recorded. It counts from this day (rule X3).',
    document: 'The evidence.',
  },
};
