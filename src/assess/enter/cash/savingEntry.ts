import type { Issue } from '../../../foundation/errors/issue';
import { daysIn, type Span } from '../../../foundation/time/span';
import { type Entry, entryId, type Facets, type Step } from '../entry';
import { nominal } from '../money/nominal';
import type { SavingYear } from './savingYear';
import { ofLine } from '../step';

const WHOLE_YEAR = 365;

/** An entry of a saving in a year, in the pounds of that year. */
export function savingEntry(of: SavingYear, step: string, facets: Facets, stated: Step | Issue, landed: boolean): Entry {
  const { row } = of.saving;
  const { ctx, history } = of;
  const path = `savings/${row.id}`;
  const priceYear = row.priceBase ?? (row.indexation === 'gdp_deflator' ? of.firstYear : undefined);
  const isPriced = 'formula' in stated && priceYear !== undefined && priceYear !== history.year;
  const line = isPriced ? nominal(stated, history.year, priceYear, path, ctx.options) : stated;
  if (!('formula' in line)) ctx.note(line);
  return {
    id: entryId(path, step, facets, landed),
    of: of.subject.path,
    step,
    unit: 'GBP',
    part: path,
    landed,
    ...facets,
    inPrices: isPriced ? { year: priceYear, line: stated } : undefined,
    transfer: row.class === 'income' && row.payer !== 'other',
    ...ofLine(line),
  };
}

/** The days an amount falls in, where they are known and are not the whole year. */
export function spanOf({ saving: { row } }: SavingYear, days: Span | undefined): Span | undefined {
  return row.from === undefined || days === undefined || daysIn(days) >= WHOLE_YEAR ? undefined : days;
}
