import { type Figure, figureId } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { hasRule } from '../../method/edition/editions';
import { monthsToBenefit as formula } from '../../method/formula/monthsToBenefit';
import { monthsToBenefit as measure } from '../../method/measure/monthsToBenefit';
import type { Entry, Factor } from '../enter/entry';
import { work } from '../enter/step';
import { covered } from './hours/covered';
import { figureOf } from './figureOf';
import { byMonth, monthNumber } from './months';
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
  const spend = firstOf(entries.filter(({ step, landed, amount }) => step === 'cost' && landed && amount?.isPositive() === true));
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
  const start = Math.min(spend.month, benefit.month) - 1;
  const step = work(formula, { benefit: monthOf(benefit, start), spend: monthOf(spend, start) });
  const figures: Figure[] = [figureOf({ ...made, amount: step.amount })];
  return { figures, steps: new Map([[figureId(of, measure.id, {}), step]]) };
}

function isRealised({ rung, amount, landed }: Entry): boolean {
  return landed && (rung === 'verified' || rung === 'banked') && amount?.greaterThan(0) === true;
}

function firstOf(entries: readonly Entry[]): First | undefined {
  const months = [...byMonth(entries).keys()];
  if (months.length === 0) return undefined;
  const month = Math.min(...months);
  return { month, entries: entries.filter((entry) => byMonth([entry]).has(month)) };
}

/** The first day covered by a measure whose verified hours are a gain, and the hours of that measure. */
function firstHours({ entries, subjects, ctx }: Scope): First | undefined {
  const gains = entries.filter((entry) => entry.step === 'gross_hours' && isRealised(entry));
  const firsts = subjects.flatMap((subject) =>
    subject.measures.flatMap((rows): First[] => {
      const own = gains.filter(({ part }) => part === `measures/${rows.row.id}`);
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
