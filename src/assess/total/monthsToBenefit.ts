import { type Figure, figureId } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { hasRule } from '../../method/edition/editions';
import { monthsToBenefit as formula } from '../../method/formula/monthsToBenefit';
import { monthsToBenefit as measure } from '../../method/measure/monthsToBenefit';
import type { Entry, Factor } from '../enter/entry';
import { work } from '../enter/step';
import { groupedBy } from '../join/groupedBy';
import { covered } from './hours/covered';
import { figureOf } from './figureOf';
import { monthNumber } from './months';
import type { Functions, Scope } from './scope';

/** A month by its number, and the entries it was read from. */
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
  const costs = entries.filter(
    (entry) => entry.step === 'cost' && (entry.landed || isUndated(entry)) && entry.amount?.greaterThan(0) === true,
  );
  const spend = firstOf(costs);
  if (spend === undefined) return { figures: [] };
  const cash = firstOf(
    entries.filter((entry) => entry.step === 'cash_attributed' && entry.class === 'cash_releasing' && isRealised(entry)),
  );
  const benefit = [cash, firstHours(scope)].flatMap((each) => each ?? []).sort((a, b) => a.month - b.month)[0];
  const all = [...spend.entries, ...(benefit?.entries ?? [])].map(({ id }) => id).sort();
  const made = {
    of,
    measure: measure.id,
    rule: measure.rule,
    unit: measure.unit,
    dimensions: {},
    parts: { established: benefit === undefined ? 0 : 1, of: 1 },
    entries: all,
  };
  if (benefit === undefined) return { figures: [figureOf({ ...made, missing: ['nothing_realised'] })] };
  if (costs.some(isUndated)) return { figures: [figureOf({ ...made, missing: ['year_not_known'] })] };
  const start = Math.min(spend.month, benefit.month) - 1;
  const step = work(formula, { benefit: monthOf(benefit, start), spend: monthOf(spend, start) });
  const figures: Figure[] = [figureOf({ ...made, amount: step.amount })];
  return { figures, steps: new Map([[figureId(of, measure.id, {}), step]]) };
}

function isRealised({ rung, amount, landed }: Entry): boolean {
  return landed && (rung === 'verified' || rung === 'banked') && amount?.greaterThan(0) === true;
}

function firstOf(entries: readonly Entry[]): First | undefined {
  const [first] = [...groupedBy(entries, (entry) => (isUndated(entry) ? undefined : String(firstMonth(entry))))].sort(
    ([a], [b]) => Number(a) - Number(b),
  );
  return first === undefined ? undefined : { month: Number(first[0]), entries: first[1] };
}

function isUndated({ span, year }: Entry): boolean {
  return span === undefined && year === undefined;
}

/** The month of the first of its days, or April of its year. */
function firstMonth({ span, year }: Entry): number {
  return monthNumber(span?.from ?? `${year?.slice(0, 4)}-04-01`);
}

/** The first day covered by a measure whose verified hours are a gain, and the hours of that measure. */
function firstHours({ entries, subjects, ctx }: Scope): First | undefined {
  const gains = groupedBy(entries, (entry) => (entry.step === 'gross_hours' && isRealised(entry) ? entry.part : undefined));
  const firsts = subjects.flatMap((subject) =>
    subject.measures.flatMap((rows): First[] => {
      const own = gains.get(`measures/${rows.row.id}`) ?? [];
      const observations = rows.observations.filter(({ rung }) => rung === 'verified');
      const [first] = own.length === 0 ? [] : covered(subject, { ...rows, observations }, ctx);
      return first === undefined ? [] : [{ month: monthNumber(first.from), entries: own }];
    }),
  );
  return firsts.sort((a, b) => a.month - b.month)[0];
}

function monthOf({ month, entries }: First, start: number): Factor {
  const paths = [...new Set(entries.map(({ id }) => id.slice(0, id.lastIndexOf('#'))))].sort();
  return { value: new Decimal(month - start), from: { paths } };
}
