import { type Issue, issue } from '../../../foundation/errors/issue';
import { nought } from '../../../foundation/number/decimal';
import { asStated } from '../../../method/formula/asStated';
import { costTakenOff } from '../../../method/formula/costTakenOff';
import { grossHours } from '../../../method/measure/grossHours';
import { netHours } from '../../../method/measure/netHours';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import type { Entry } from '../entry';
import type { Series } from './series';
import { noteUnpromised, unpromised } from './unpromised';
import { entered, valueAt } from '../step';

const REALISED = new Set(['verified', 'banked']);
const MEASURED = new Set(['measured', 'verified']);

/** What a target is held against: its initiative, its series, and which of the first and the latest. */
interface Held {
  readonly subject: Subject;
  readonly series: Series;
  readonly kind: string;
  readonly entries: readonly Entry[];
  readonly ctx: Context;
}

/**
 * What was realised by the last day counted of what a target is a target of: cash verified, on the ledger,
 * less costs to date where the target is net; hours measured or verified, net or gross (rule D1).
 */
export function realisedAgainst(
  subject: Subject,
  series: Series,
  which: 'first' | 'latest',
  entries: readonly Entry[],
  ctx: Context,
): Entry[] {
  const held = { subject, series, kind: `${which}_${series.netOrGross}`, entries, ctx };
  return series.what === 'cash' ? cash(held) : hours(held);
}

function cash(held: Held): Entry[] {
  const { series, entries, ctx } = held;
  const step = 'realised_against_target';
  const verified = entries.filter(
    (entry) =>
      entry.step === 'cash' && entry.landed && entry.class === series.class && REALISED.has(entry.rung ?? '') && isOwn(held, entry),
  );
  noteUnpromised(series, verified, ctx);
  const found = verified.map((entry) => ({ ...again(held, entry, step), ...unpromised(series, entry, ctx) }));
  const costs = series.netOrGross === 'net' ? entries.filter(isDue).map((cost) => takenOff(again(held, cost, step), series)) : [];
  return [...(found.length === 0 ? [stand(held, step, 'GBP', undefined)] : found), ...costs];
}

function hours(held: Held): Entry[] {
  const { series, entries, ctx } = held;
  const step = 'hours_against_target';
  const steps: readonly string[] = series.netOrGross === 'net' ? netHours.sums : grossHours.sums;
  const measured = entries.filter((entry) => steps.includes(entry.step) && MEASURED.has(entry.rung ?? '') && isOwn(held, entry));
  if (measured.some((entry) => entry.step === 'gross_hours')) {
    noteUnpromised(series, measured, ctx);
    return measured.map((entry) => ({ ...again(held, entry, step), ...unpromised(series, entry, ctx) }));
  }
  const why = issue('target_not_measured', series.path, { what: series.rows[0]?.period ?? '' });
  ctx.note(why);
  return [stand(held, step, 'hours', why)];
}

function isOwn({ subject, series }: Held, { part }: Entry): boolean {
  return series.path === subject.path || part === series.path;
}

function isDue({ step, landed, year }: Entry): boolean {
  return step === 'cost' && (landed || year === undefined);
}

/** An entry once more, held against the target. */
function again({ series, kind }: Held, entry: Entry, step: string): Entry {
  return { ...entry, id: `${entry.id}~target,kind=${kind}`, step, kind, series: series.path };
}

/** Nothing verified is nil; nothing measured is not established. */
function stand({ subject, series, kind }: Held, step: string, unit: Entry['unit'], missing: Issue | undefined): Entry {
  return {
    id: `${series.path}#${step},kind=${kind}${series.class === undefined ? '' : `,class=${series.class}`}`,
    of: subject.path,
    step,
    unit,
    part: series.path,
    series: series.path,
    class: series.class,
    kind,
    rung: 'verified',
    landed: true,
    ...(missing === undefined ? { amount: nought } : { missing }),
    formula: asStated,
    factors: () => ({ amount: valueAt(series.path, nought) }),
  };
}

/** A cost that is not known, or whose year is not, leaves a net not established. */
function takenOff(cost: Entry, series: Series): Entry {
  const { amount } = cost;
  const shared = { ...cost, class: series.class, rung: 'verified' as const, formula: costTakenOff, part: undefined };
  if (amount === undefined) return shared;
  if (cost.year === undefined) {
    const missing = issue('year_not_known', `${cost.part}/period`, { what: 'A cost' });
    return { ...shared, amount: undefined, missing };
  }
  return { ...shared, amount: amount.negated(), factors: () => ({ cost: entered(cost) }) };
}
