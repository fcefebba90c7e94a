import type { Cost } from '../kind/cost';
import type { KindWords } from './kindWords';

export const costWords: KindWords<Cost> = {
  title: 'Cost',
  about:
    'A cost of an initiative when cash is due, whoever pays it, or the hours of the council’s own staff that it took. Costs are never taken off benefits before they are recorded (rule C1).',
  fields: {
    id: 'Your own id for the cost.',
    initiative: 'The initiative.',
    title: 'What the cost is for, in your own words.',
    recurrence:
      'Whether it is paid once or goes on. Ongoing hours in kind are running hours, taken off time returned; one-off hours in kind are a cost in the economic case only (rules B7 and C1).',
    type: 'Whether it is capital, revenue or in kind. Only what is paid for is in the financial case (rule C1).',
    category: 'What was bought or done (rule C1).',
    amount:
      'Pounds, or the currency given, before any grant. Leave it out when the cost is not established, and when the row is hours (rules C1 and C1a).',
    period:
      'The period that the amount or the hours are for. Leave it out when the year is not known: the amount then counts in the nominal whole-life total only (rule C1).',
    dueOn: 'The day cash is due, where the whole amount is due on one day. It gives the year where period is left out (rule C1).',
    periodKind: 'Whether the amount is what falls in the period or what a full year would cost (rule D3).',
    contracted: 'True when a contract fixes the price. Such a cost is not adjusted for optimism bias (rule C7).',
    contract: 'The contract it is paid under.',
    priceBase: 'The financial year whose prices the amount is in. Leave it out when it is in the prices of its own year (rule C3).',
    indexation: 'How an ongoing amount rises. Leave it out when it stays the same in cash (rule C3).',
    fund: 'The fund that pays. Each fund is shown apart (rule C1a).',
    funder: 'The body that pays the grant. Leave it out when the council pays it all (rule C1a).',
    grant:
      'The part of the amount that a funder pays, in the same currency and shared by the same key. Comparisons are before grant (rule C1a).',
    currency: 'The currency of the amount. Leave it out for pounds (rule C1).',
    exchangeRate: 'Pounds for one unit of that currency. Leave it out when the amount is in pounds (rule C1).',
    exchangeRateOn: 'The day of the exchange rate. An amount in another currency needs it (rule C1).',
    hours:
      'Hours of the council’s own staff. With the type in_kind they are running hours where ongoing and a cost in kind where one-off (rules B7 and C1).',
    staffGroup: 'The group whose hours they are, for the price of an hour. Leave it out when there are no hours (rules B9 and C1).',
    quantity: 'How many were paid for, such as licences, idle ones too (rule C1).',
    quantityUnit: 'What the quantity is a number of, such as licences.',
    model: 'The AI model that was run, where it is known (rule C1).',
    millionTokens: 'How many millions of tokens were used in the period, where it is known (rule C1).',
    share:
      'This council’s share of the cost of a shared platform, from 0 to 1. Leave it out when the amount is all this council’s (rule C1).',
    shareBasis: 'How the share was worked out, such as by users or by population (rule C1).',
    recordedOn: 'The day the cost was recorded. It counts from this day (rule X3).',
    note: 'Anything a reader of the amount has to know.',
    document: 'The evidence.',
  },
};
