import { Decimal } from '../../../foundation/number/decimal';
import { sum } from '../../../foundation/number/sum';
import type { IsoDate } from '../../../foundation/time/date';
import { type FinancialYear, financialYearOf, plusYears, spanOfYear } from '../../../foundation/time/financialYear';
import { cashBaseline } from '../../../method/formula/cashBaseline';
import type { LineChange } from '../../../record/kind/lineChange';
import type { LineYear } from '../../../record/kind/lineYear';
import type { Context } from '../../join/context';
import type { Factor, Step } from '../entry';
import { valueAt, work } from '../step';

/** What a line would have cost in a year without the savings on it, and whether both its budget and its outturn are behind that. */
export interface LineBaseline {
  readonly line: Step;
  readonly whole: boolean;
}

/**
 * The lower of a line's budget and outturn in the last full year before a day, with the pay, price and growth
 * approved for each year since, up to the year counted (rule A9). Nothing where neither is recorded, or the
 * year counted is no later.
 */
export function lineBaseline(line: string, start: IsoDate, year: FinancialYear, ctx: Context): LineBaseline | undefined {
  const before = plusYears(financialYearOf(start), -1);
  if (year <= before) return undefined;
  const outturn = outturnOf(line, before, ctx);
  const budget = budgetOf(line, before, ctx);
  const known = budget ?? outturn;
  if (known === undefined) return undefined;
  const uplift = upliftOf(line, before, year, ctx);
  return {
    line: work(cashBaseline, { budget: budget ?? known, outturn: outturn ?? known, ...uplift }),
    whole: budget !== undefined && outturn !== undefined,
  };
}

/** A line's outturn in a year that had ended by the as-at date. */
export function outturnOf(line: string, year: FinancialYear, ctx: Context): Factor | undefined {
  const row = ctx.lineYears.get(`${line}@${year}`);
  return row?.outturn === undefined || spanOfYear(year).to > ctx.options.asAt ? undefined : read(row, 'outturn');
}

/** A line's budget in a year. */
export function budgetOf(line: string, year: FinancialYear, ctx: Context): Factor | undefined {
  const row = ctx.lineYears.get(`${line}@${year}`);
  return row?.budget === undefined ? undefined : read(row, 'budget');
}

/** The years after one, up to and with another. */
export function yearsAfter(before: FinancialYear, year: FinancialYear): FinancialYear[] {
  const years: FinancialYear[] = [];
  for (let each = plusYears(before, 1); each <= year; each = plusYears(each, 1)) years.push(each);
  return years;
}

function read(row: LineYear, field: 'budget' | 'outturn'): Factor {
  return valueAt(`lineYears/${row.id}/${field}`, row[field] as string);
}

function upliftOf(line: string, before: FinancialYear, year: FinancialYear, ctx: Context): Record<'pay' | 'price' | 'growth', Factor> {
  const changes = yearsAfter(before, year).flatMap((each) => ctx.lineChanges.get(`${line}@${each}`) ?? []);
  const of = (type: LineChange['type']): Factor => {
    const rows = changes.filter((change) => change.type === type);
    const paths = rows.map(({ id }) => `lineChanges/${id}/amount`).sort();
    return { value: sum(rows.map(({ amount }) => new Decimal(amount))), from: { path: paths.join(' ') || `budgetLines/${line}` } };
  };
  return { pay: of('pay'), price: of('price'), growth: of('growth') };
}
