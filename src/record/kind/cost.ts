import type * as z from 'zod';
import { COST_CATEGORIES, COST_RECURRENCES, COST_TYPES, CURRENCIES, FUNDS, INDEXATIONS } from './codelist';
import { closed, date, flag, freeText, id, money, period, quantity, ref, share, year } from './field';
import { kind } from './kind';

export const costs = kind(
  'costs',
  {
    id,
    initiative: ref('initiatives'),
    title: freeText.optional(),
    recurrence: closed(COST_RECURRENCES),
    type: closed(COST_TYPES),
    category: closed(COST_CATEGORIES),
    amount: money.optional(),
    period: period.optional(),
    dueOn: date.optional(),
    periodKind: closed(['in_year', 'full_year_level']).optional(),
    contracted: flag.optional(),
    contract: ref('contracts').optional(),
    priceBase: year.optional(),
    indexation: closed(INDEXATIONS).optional(),
    fund: closed(FUNDS).optional(),
    funder: freeText.optional(),
    grant: money.optional(),
    currency: closed(CURRENCIES).optional(),
    exchangeRate: quantity.optional(),
    exchangeRateOn: date.optional(),
    hours: quantity.optional(),
    staffGroup: ref('staffGroups').optional(),
    quantity: quantity.optional(),
    quantityUnit: freeText.optional(),
    model: freeText.optional(),
    millionTokens: quantity.optional(),
    share: share.optional(),
    shareBasis: freeText.optional(),
    recordedOn: date.optional(),
    document: ref('documents').optional(),
    note: freeText.optional(),
  },
  ['initiative', 'category', 'period'],
);

/** A cost of an initiative, when cash is due; or the hours of own staff that it took. */
export type Cost = z.infer<typeof costs.schema>;
