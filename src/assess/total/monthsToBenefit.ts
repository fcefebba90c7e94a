import { type Figure, figureId } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { type FinancialYear, spanOfYear } from '../../foundation/time/financialYear';
import { hasRule } from '../../method/edition/editions';
import { monthsToBenefit as formula } from '../../method/formula/monthsToBenefit';
import { monthsToBenefit as measure } from '../../method/measure/monthsToBenefit';
import type { Entry, Factor } from '../enter/entry';
import { work } from '../enter/step';
import { groupedBy } from '../join/groupedBy';
import { covered, within } from './hours/covered';
import { missingIn } from './blocked';
import { figureOf } from './figureOf';
import { monthNumber } from './months';
import type { Functions, Scope } from './scope';

/** An entry and the number of the month in which the first of it falls. */
interface Dated {
  readonly month: number;
  readonly entry: Entry;
}

/** The first month, and the entries it was read from: none is established where the first may be earlier than it is known to be. */
interface First {
  readonly month: number;
  readonly entries: readonly Entry[];
}

/**
 * Months from the one in which the first cost falls to the one in which the first benefit falls that was realised:
 * cash-releasing savings or hours of staff that reached verified (rule F1). Cost and cash are laid out evenly within
 * their days; hours begin on the first day that their measure covers.
 */
export function monthsToBenefit(scope: Scope): Functions {
  const { of, entries, ctx } = scope;
  if (!hasRule(ctx.options.edition, 'F1')) return { figures: [] };
  const costs = entries.filter((entry) => entry.step === 'cost' && (entry.landed || isUndated(entry)) && mayBeSome(entry));
  const spend = firstOf(dated(costs));
  if (spend === undefined) return { figures: [] };
  const cash = entries.filter((entry) => entry.step === 'cash_attributed' && entry.class === 'cash_releasing' && isRealised(entry));
  const benefit = firstOf([...dated(cash), ...hours(scope)]);
  const all = [...spend.entries, ...(benefit?.entries ?? [])].map(({ id }) => id).sort();
  const made = {
    of,
    measure: measure.id,
    rule: measure.rule,
    unit: measure.unit,
    dimensions: {},
    parts: { established: 1, of: 1 },
    entries: all,
  };
  if (benefit === undefined) return { figures: [figureOf({ ...made, parts: NONE, missing: ['nothing_realised'] })] };
  const missing = [spend, benefit].flatMap(({ entries: own }) => missingIn({ entries: own }) ?? []);
  if (costs.some(isUndated)) missing.push('year_not_known');
  if (missing.length > 0) return { figures: [figureOf({ ...made, parts: NONE, missing: [...new Set(missing)].sort() })] };
  const start = Math.min(spend.month, benefit.month) - 1;
  const step = work(formula, { benefit: monthOf(benefit, start), spend: monthOf(spend, start) });
  const figures: Figure[] = [figureOf({ ...made, amount: step.amount })];
  return { figures, steps: new Map([[figureId(of, measure.id, {}), step]]) };
}

const NONE = { established: 0, of: 1 } as const;

function isRealised(entry: Entry): boolean {
  return entry.landed && (entry.rung === 'verified' || entry.rung === 'banked') && mayBeSome(entry);
}

/** More than nought, or not established. */
function mayBeSome({ amount }: Entry): boolean {
  return amount === undefined || amount.greaterThan(0);
}

/** The entries of the first month; those that are established, where any is. */
function firstOf(all: readonly Dated[]): First | undefined {
  if (all.length === 0) return undefined;
  const month = all.reduce((least, each) => Math.min(least, each.month), Number.POSITIVE_INFINITY);
  const entries = all.filter((each) => each.month === month).map(({ entry }) => entry);
  const known = entries.filter(({ amount }) => amount !== undefined);
  return { month, entries: known.length > 0 ? known : entries };
}

function dated(entries: readonly Entry[]): Dated[] {
  return entries.filter((entry) => !isUndated(entry)).map((entry) => ({ month: firstMonth(entry), entry }));
}

function isUndated({ span, year }: Entry): boolean {
  return span === undefined && year === undefined;
}

/** The month of the first of its days, or April of its year. */
function firstMonth({ span, year }: Entry): number {
  return monthNumber(span?.from ?? `${year?.slice(0, 4)}-04-01`);
}

/** Verified hours of a measure and year, from the first day of the year that its verified observations cover. */
function hours({ entries, subjects, ctx }: Scope): Dated[] {
  const gains = groupedBy(entries, (entry) => (entry.step === 'gross_hours' && isRealised(entry) ? entry.part : undefined));
  return subjects.flatMap((subject) =>
    subject.measures.flatMap((rows) => {
      const own = gains.get(`measures/${rows.row.id}`) ?? [];
      const observations = rows.observations.filter(({ rung }) => rung === 'verified');
      const days = own.length === 0 ? [] : covered(subject, { ...rows, observations }, ctx);
      return own.flatMap((entry): Dated[] => {
        const [first] = within(days, spanOfYear(entry.year as FinancialYear));
        return first === undefined ? [] : [{ month: monthNumber(first.from), entry }];
      });
    }),
  );
}

function monthOf({ month, entries }: First, start: number): Factor {
  const paths = [...new Set(entries.map(({ id }) => id.slice(0, id.lastIndexOf('#'))))].sort();
  return { value: new Decimal(month - start), from: { paths } };
}
