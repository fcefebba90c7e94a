import { issue } from '../../../foundation/errors/issue';
import { Decimal } from '../../../foundation/number/decimal';
import { observedPart } from '../../../method/formula/observedPart';
import { observedValue } from '../../../method/formula/observedValue';
import { weightedMean } from '../../../method/formula/weightedMean';
import { weightedValue } from '../../../method/formula/weightedValue';
import type { Measure } from '../../../record/kind/measure';
import type { Factor, Step } from '../../enter/entry';
import { together, valueAt, work, worked } from '../../enter/step';
import type { Context } from '../../join/context';
import type { ObservedPart, ObservedYear } from './observedYears';
import { rollUpOf } from './rollUpOf';

type Rolled = { readonly step?: Step; readonly missing?: readonly string[] };

/**
 * Observations of a year brought together as the measure declares: the sum, the mean weighted by volume or
 * sample, the latest, the greatest or the least. Where it declares nothing, the latest of quality and the sum
 * of volume.
 */
export function rolledUp(measure: Measure, { parts, codes }: ObservedYear, ctx: Context): Rolled {
  if (parts.length === 0) return { missing: [...new Set(codes)].sort() };
  switch (rollUpOf(measure)) {
    case 'sum':
      return summed(measure, parts, ctx);
    case 'weighted_mean':
      return weighted(measure, parts, ctx);
    case 'latest':
      return one(parts.at(-1) as ObservedPart);
    case 'maximum':
      return one(parts.reduce((a, b) => (new Decimal(b.row.value).greaterThan(a.row.value) ? b : a)));
    case 'minimum':
      return one(parts.reduce((a, b) => (new Decimal(b.row.value).lessThan(a.row.value) ? b : a)));
  }
}

const NO_SUM = new Set<Measure['shape']>(['share', 'score', 'minutes_per_case', 'minutes_per_person_day', 'hours_per_person_week']);

function summed(measure: Measure, parts: readonly ObservedPart[], ctx: Context): Rolled {
  if (NO_SUM.has(measure.shape)) return refused(measure, 'shares, scores and rates do not add', ctx);
  return { step: work(observedValue, { value: together(parts.map((part) => shareOf(part, stated(part)))) }) };
}

/** By volume where every row has one, by sample where every row has that; one observation alone needs no weight. */
function weighted(measure: Measure, parts: readonly ObservedPart[], ctx: Context): Rolled {
  const [first] = parts as [ObservedPart];
  if (parts.length === 1) return one(first);
  const field = (['volume', 'sample'] as const).find((name) => parts.every(({ row }) => row[name] !== undefined));
  if (field === undefined) return refused(measure, 'its observations do not all have a volume, nor all a sample, to weigh them by', ctx);
  const weights = together(parts.map((part) => shareOf(part, fieldOf(part, field))));
  if (!weights.value.isPositive() || weights.value.isZero()) return refused(measure, 'its weights come to nought', ctx);
  const products = parts.map((part): Step => {
    const weight = worked(shareOf(part, fieldOf(part, field)));
    return work(weightedValue, { value: stated(part), weight });
  });
  return { step: work(weightedMean, { weighted: together(products), weights }) };
}

function one(part: ObservedPart): Rolled {
  return { step: work(observedValue, { value: stated(part) }) };
}

function refused(measure: Measure, why: string, ctx: Context): Rolled {
  const rollUp = rollUpOf(measure).replace('_', ' ');
  ctx.note(issue('roll_up_not_worked', `measures/${measure.id}/rollUp`, { what: measure.title, rollUp, why }));
  return { missing: ['roll_up_not_worked'] };
}

function shareOf({ row, days, of }: ObservedPart, value: Factor): Step {
  const count = (number: number) => valueAt(`observations/${row.id}/period`, number);
  return work(observedPart, { value, days: count(days), of: count(of) });
}

function stated(part: ObservedPart): Factor {
  return fieldOf(part, 'value');
}

function fieldOf({ row }: ObservedPart, field: 'value' | 'volume' | 'sample'): Factor {
  return valueAt(`observations/${row.id}/${field}`, row[field] as string);
}
