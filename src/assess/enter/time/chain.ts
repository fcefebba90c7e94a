import { type Issue, issue } from '../../../foundation/errors/issue';
import { Decimal } from '../../../foundation/number/decimal';
import { deadweightRate } from '../../../method/formula/deadweightRate';
import { deadweightShare } from '../../../method/formula/deadweightShare';
import type { Formula } from '../../../method/formula/formula';
import { gainHours } from '../../../method/formula/gainHours';
import { grossHours } from '../../../method/formula/grossHours';
import { notAttributed } from '../../../method/formula/notAttributed';
import { reworkHours } from '../../../method/formula/reworkHours';
import type { Adjustment } from '../../../record/kind/adjustment';
import type { Baseline } from '../../../record/kind/baseline';
import type { Context } from '../../join/context';
import type { MeasureRows, Subject } from '../../join/subject';
import { type Entry, entryId, type Factor, type Step } from '../entry';
import type { GateOf } from '../quality/gate';
import { type Fold, minutesStep } from './fold';

/** One fold down the order of B0: gross, rework, deadweight, attribution, each an entry of its own. */
export function enterChain(
  subject: Subject,
  { row }: MeasureRows,
  baseline: Baseline | undefined,
  each: Fold,
  marks: readonly string[],
  ctx: Context,
  gateOf: GateOf,
): Entry[] {
  const path = `measures/${row.id}`;
  const facets = { year: each.year, rung: each.rung, gate: gateOf(each.year), grade: each.grade } as const;
  const entries: Entry[] = [];
  const put = (step: string, formula: Formula, factors: Record<string, Factor>, missing?: Issue): Decimal | undefined => {
    const values = Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value]));
    const amount = missing === undefined ? formula.value(values) : undefined;
    entries.push({
      id: entryId(path, step, facets),
      of: subject.path,
      step,
      unit: 'hours',
      part: path,
      landed: true,
      marks,
      ...facets,
      amount,
      missing,
      formula,
      factors: () => factors,
    });
    return amount;
  };
  const folded = (value: Decimal, which: 'value' | 'baseline' | 'rework'): Factor => ({
    value,
    from: {
      steps: () =>
        each
          .shares()
          .map((share) => minutesStep(row, baseline, share, which))
          .filter((step): step is Step => step !== undefined),
    },
  });
  const before = (value: Decimal): Factor => {
    const upTo = entries.length;
    return { value, from: { steps: () => entries.slice(0, upTo).map(stepOf) } };
  };

  const gross =
    each.without === undefined
      ? put(row.whoseTime === 'staff' ? 'gross_hours' : `${row.whoseTime}_hours`, gainHours, { gain: folded(each.value, 'value') })
      : put(row.whoseTime === 'staff' ? 'gross_hours' : `${row.whoseTime}_hours`, grossHours, {
          without: folded(each.without, 'baseline'),
          observed: folded(each.value, 'value'),
        });
  if (row.whoseTime !== 'staff' || gross === undefined) return entries;

  if (each.rework === undefined) {
    const rows = each.reworkUnstated === 1 ? '1 observation' : `${each.reworkUnstated} observations`;
    const why = issue('rework_not_stated', path, { rows });
    ctx.note(why);
    put('rework_hours', reworkHours, {}, why);
    return entries;
  }
  let gain = gross.plus(put('rework_hours', reworkHours, { rework: folded(each.rework, 'rework') }) as Decimal);

  const share = latest(subject, row.id, 'deadweight_share');
  const rate = latest(subject, row.id, 'deadweight_rate');
  if (share !== undefined) {
    gain = gain.plus(put('deadweight_hours', deadweightShare, { gain: before(gain), share: adjustment(share) }) as Decimal);
  } else if (rate !== undefined && each.without === undefined) {
    const why = issue('baseline_missing', path, { what: `${row.title}, whose deadweight is a rate of the baseline,` });
    ctx.note(why);
    put('deadweight_hours', deadweightRate, {}, why);
    return entries;
  } else if (rate !== undefined && each.without !== undefined) {
    const without = folded(each.without, 'baseline');
    gain = gain.plus(put('deadweight_hours', deadweightRate, { without, rate: adjustment(rate) }) as Decimal);
  }

  const attribution = latest(subject, row.id, 'attribution');
  if (attribution === undefined) {
    const why = issue('attribution_not_stated', path, { what: row.title });
    ctx.note(why);
    put('attribution_hours', notAttributed, {}, why);
  } else put('attribution_hours', notAttributed, { gain: before(gain), attribution: adjustment(attribution) });
  return entries;
}

function stepOf({ formula, amount, factors }: Entry): Step {
  return { formula, amount: amount as Decimal, factors: factors() };
}

function adjustment(row: Adjustment): Factor {
  return { value: new Decimal(row.value as string), from: { path: `adjustments/${row.id}/value` } };
}

/** An adjustment of the measure holds over one of the whole initiative; of several, the latest set. */
function latest({ adjustments }: Subject, measure: string, type: Adjustment['type']): Adjustment | undefined {
  const of = adjustments.filter(
    (row) => row.type === type && row.value !== undefined && (row.measure === undefined || row.measure === measure),
  );
  const key = (row: Adjustment) => `${row.measure === undefined ? 0 : 1} ${row.setOn ?? ''} ${row.id}`;
  return of.sort((a, b) => (key(a) < key(b) ? -1 : 1)).at(-1);
}
