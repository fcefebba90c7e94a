import type * as z from 'zod/mini';
import { COST_CATEGORIES, COST_RECURRENCES, COST_TYPES, CURRENCIES, FUNDS, INDEXATIONS } from './codelist';
import { closed, date, flag, freeText, id, money, optional, period, quantity, ref, share, year } from './field';
import { kind } from './kind';

export const costs = kind(
  'costs',
  {
    id,
    initiative: ref('initiatives'),
    title: optional(freeText),
    recurrence: closed(COST_RECURRENCES),
    type: closed(COST_TYPES),
    category: closed(COST_CATEGORIES),
    amount: optional(money),
    period: optional(period),
    dueOn: optional(date),
    periodKind: optional(closed(['in_year', 'full_year_level'])),
    contracted: optional(flag),
    contract: optional(ref('contracts')),
    priceBase: optional(year),
    indexation: optional(closed(INDEXATIONS)),
    fund: optional(closed(FUNDS)),
    funder: optional(freeText),
    grant: optional(money),
    currency: optional(closed(CURRENCIES)),
    exchangeRate: optional(quantity),
    exchangeRateOn: optional(date),
    hours: optional(quantity),
    staffGroup: optional(ref('staffGroups')),
    quantity: optional(quantity),
    quantityUnit: optional(freeText),
    model: optional(freeText),
    millionTokens: optional(quantity),
    share: optional(share),
    shareBasis: optional(freeText),
    recordedOn: optional(date),
    document: optional(ref('documents')),
    note: optional(freeText),
  },
  ['initiative', 'category', 'period'],
);

/** A cost of an initiative, when cash is due; or the hours of own staff that it took. */
export type Cost = z.infer<typeof costs.schema>;
