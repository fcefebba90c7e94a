import { type Issue, issue } from '../../../foundation/errors/issue';
import { nought } from '../../../foundation/number/decimal';
import { asStated } from '../../../method/formula/asStated';
import { costTakenOff } from '../../../method/formula/costTakenOff';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import type { Entry } from '../entry';
import type { Series } from './series';

const REALISED = new Set(['verified', 'banked']);
const MEASURED = new Set(['measured', 'verified']);
const NET = new Set(['gross_hours', 'rework_hours', 'deadweight_hours', 'attribution_hours', 'running_hours']);

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
  const kind = `${which}_${series.netOrGross}`;
  const isOwn = ({ part }: Entry) => series.path === subject.path || part === series.path;
  const again = (entry: Entry, step: string): Entry => ({
    ...entry,
    id: `${entry.id}~target,kind=${kind}`,
    step,
    kind,
    series: series.path,
  });
  const stand = (step: string, unit: Entry['unit'], rung: Entry['rung'], missing?: Issue): Entry => ({
    id: `${series.path}#${step},kind=${kind}${series.class === undefined ? '' : `,class=${series.class}`}`,
    of: subject.path,
    step,
    unit,
    part: series.path,
    series: series.path,
    class: series.class,
    kind,
    rung,
    landed: true,
    ...(missing === undefined ? { amount: nought } : { missing }),
    formula: asStated,
    factors: () => ({ amount: { value: nought, from: { path: series.path } } }),
  });
  if (series.what === 'cash') {
    const step = 'realised_against_target';
    const cash = entries.filter(
      (entry) => entry.step === 'cash' && entry.landed && entry.class === series.class && REALISED.has(entry.rung ?? '') && isOwn(entry),
    );
    const costs =
      series.netOrGross === 'gross' ? [] : entries.filter(({ step: of, landed, year }) => of === 'cost' && (landed || year === undefined));
    const found = [...cash.map((entry) => again(entry, step)), ...costs.map((cost) => takenOff(again(cost, step), series))];
    return found.length === 0 || cash.length === 0 ? [stand(step, 'GBP', 'verified'), ...found] : found;
  }
  const step = 'hours_against_target';
  const steps = series.netOrGross === 'net' ? NET : new Set(['gross_hours']);
  const hours = entries.filter((entry) => steps.has(entry.step) && MEASURED.has(entry.rung ?? '') && isOwn(entry));
  if (hours.some((entry) => entry.step === 'gross_hours')) return hours.map((entry) => again(entry, step));
  const why = issue('target_not_measured', series.path, { what: series.rows[0]?.period ?? '' });
  ctx.note(why);
  return [stand(step, 'hours', 'verified', why)];
}

/** A cost that is not known, or whose year is not, leaves a net not established. */
function takenOff(cost: Entry, series: Series): Entry {
  const { amount, formula, factors } = cost;
  const shared = { ...cost, class: series.class, rung: 'verified' as const, formula: costTakenOff };
  if (amount === undefined) return { ...shared, part: undefined };
  if (cost.year === undefined) {
    const missing = issue('year_not_known', `${cost.part}/period`, { what: 'A cost' });
    return { ...shared, part: undefined, amount: undefined, missing };
  }
  const factor = { value: amount, from: { steps: () => [{ formula, amount, factors: factors() }] } };
  return { ...shared, part: undefined, amount: amount.negated(), factors: () => ({ cost: factor }) };
}
