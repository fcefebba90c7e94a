import { type Issue, issue } from '../../../foundation/errors/issue';
import type { Unit } from '../../../foundation/figure/unit';
import type { Decimal } from '../../../foundation/number/decimal';
import { asStated } from '../../../method/formula/asStated';
import { deadweightRate } from '../../../method/formula/deadweightRate';
import { deadweightShare } from '../../../method/formula/deadweightShare';
import type { Formula } from '../../../method/formula/formula';
import { gainHours } from '../../../method/formula/gainHours';
import { grossHours } from '../../../method/formula/grossHours';
import { notAttributed } from '../../../method/formula/notAttributed';
import { profileHours } from '../../../method/formula/profileHours';
import { reworkHours } from '../../../method/formula/reworkHours';
import type { Adjustment } from '../../../record/kind/adjustment';
import type { MeasureRows, Subject } from '../../join/subject';
import { adjustmentOf } from '../adjustmentOf';
import { type Entry, entryId, type Factor } from '../entry';
import type { GateOf } from '../quality/gate';
import type { Fold } from './fold';
import type { Kept } from './keptHours';
import { lineOf, valueAt } from '../step';

/** How the steps of a chain are named, and where what is wanting for them is told. */
export interface Chain {
  readonly marks: readonly string[];
  readonly named: (step: string) => string;
  readonly note: (found: Issue) => void;
  /** What a profile keeps of a projected fold. */
  readonly kept: (fold: Fold) => Kept | undefined;
  readonly gateOf: GateOf;
  /** Whether the cases behind the hours are told as well (rule F1). */
  readonly tellsCases: boolean;
}

/** One fold down the order of B0: gross, rework, profile, deadweight, attribution, each an entry of its own. */
export function enterChain(subject: Subject, { row }: MeasureRows, each: Fold, chain: Chain): Entry[] {
  const path = `measures/${row.id}`;
  const { named, note } = chain;
  const marks = each.marks === undefined ? chain.marks : [...chain.marks, ...each.marks];
  const facets = { year: each.year, rung: each.rung, gate: chain.gateOf(each.year), grade: each.grade } as const;
  const entries: Entry[] = [];
  const put = (
    step: string,
    formula: Formula,
    factors: Record<string, Factor>,
    missing?: Issue,
    unit: Unit = 'hours',
  ): Decimal | undefined => {
    const values = Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value]));
    const amount = missing === undefined ? formula.value(values) : undefined;
    entries.push({
      id: entryId(path, named(step), facets),
      of: subject.path,
      step: named(step),
      unit,
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
  const before = (value: Decimal): Factor => {
    const upTo = entries.length;
    const hours = () => entries.slice(0, upTo).filter(({ unit }) => unit === 'hours');
    return { value, from: { steps: () => hours().map(lineOf) } };
  };

  const first = row.whoseTime === 'staff' ? 'gross_hours' : `${row.whoseTime}_hours`;
  const gross =
    each.reads === 'gain' || each.without === undefined
      ? put(first, gainHours, { gain: each.value })
      : put(first, grossHours, { without: each.without, observed: each.value });
  if (row.whoseTime !== 'staff' || gross === undefined) return entries;
  if (chain.tellsCases && each.cases !== undefined) put('assisted_cases', asStated, { amount: each.cases }, undefined, 'cases');

  if (each.rework === undefined) {
    const rows = each.reworkUnstated === 1 ? '1 observation' : `${each.reworkUnstated} observations`;
    const why = issue('rework_not_stated', path, { rows });
    note(why);
    put('rework_hours', reworkHours, {}, why);
    return entries;
  }
  let gain = gross.plus(put('rework_hours', reworkHours, { rework: each.rework }) as Decimal);

  const kept = chain.kept(each);
  if (kept !== undefined) gain = gain.plus(put('profile_hours', profileHours, { kept: kept.net, gain: before(gain) }) as Decimal);
  const without = kept === undefined ? each.without : kept.without;

  const share = adjustmentOf(subject, 'deadweight_share', { measure: row.id });
  const rate = adjustmentOf(subject, 'deadweight_rate', { measure: row.id });
  const deadweight = share ?? rate;
  if (deadweight !== undefined && deadweight.value === undefined) {
    const why = issue('deadweight_not_stated', `adjustments/${deadweight.id}/value`, { what: row.title });
    note(why);
    put('deadweight_hours', share === undefined ? deadweightRate : deadweightShare, {}, why);
    return entries;
  }
  if (share !== undefined) {
    gain = gain.plus(put('deadweight_hours', deadweightShare, { gain: before(gain), share: adjustment(share) }) as Decimal);
  } else if (rate !== undefined && without === undefined) {
    const why = issue('baseline_missing', path, { what: `${row.title}, whose deadweight is a rate of the baseline,` });
    note(why);
    put('deadweight_hours', deadweightRate, {}, why);
    return entries;
  } else if (rate !== undefined && without !== undefined) {
    gain = gain.plus(put('deadweight_hours', deadweightRate, { without, rate: adjustment(rate) }) as Decimal);
  }

  const attribution = adjustmentOf(subject, 'attribution', { measure: row.id });
  if (attribution?.value === undefined) {
    const why = issue('attribution_not_stated', path, { what: row.title });
    note(why);
    put('attribution_hours', notAttributed, {}, why);
  } else put('attribution_hours', notAttributed, { gain: before(gain), attribution: adjustment(attribution) });
  return entries;
}

function adjustment(row: Adjustment): Factor {
  return valueAt(`adjustments/${row.id}/value`, row.value as string);
}
