import type { Figure } from '../../foundation/figure/figure';
import { type Dimensions, figureId } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { FORMULAS } from '../../method/formula/formulas';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import { figureOf } from './figureOf';
import type { Functions, Scope } from './scope';

const NEEDED = new Set(['active_users', 'cash', 'model_cost']);

/**
 * Figures that are a ratio of two figures: net hours for each active user, of an initiative and not of a
 * portfolio, whose hours and users are not of the same people; claimed to realised; and the cost of a million tokens of a model.
 */
export function ratios({ of }: Scope, figures: readonly Figure[]): Functions {
  if (!figures.some(({ measure }) => NEEDED.has(measure))) return { figures: [] };
  const byId = new Map(figures.map((each) => [each.id, each]));
  const made: Figure[] = [];
  for (const hours of figures) {
    if (of === 'portfolio' || hours.measure !== 'net_hours' || hours.period === 'to_date' || !isPlain(hours, ['period', 'rung'])) continue;
    const users = byId.get(figureId(of, 'active_users', { ...(hours.period === undefined ? {} : { period: hours.period }) }));
    if (users !== undefined) {
      made.push(ratio('hours_per_active_user', of, hours, users, ['hours', 'people'], { period: hours.period, rung: hours.rung }));
    }
  }
  for (const cost of figures) {
    if (cost.measure !== 'model_cost') continue;
    const { kind, period } = cost;
    const millions = byId.get(figureId(of, 'million_tokens', kind === undefined || period === undefined ? {} : { kind, period }));
    if (millions !== undefined)
      made.push(
        ratio(
          'cost_per_million_tokens',
          of,
          inFull(cost, 'amount_not_stated'),
          inFull(millions, 'volume_not_stated'),
          ['cost', 'millions'],
          { kind, period },
        ),
      );
  }
  for (const claimed of figures) {
    if (claimed.measure !== 'cash' || claimed.period !== 'to_date' || claimed.reached !== 'delivered') continue;
    if (!isPlain(claimed, ['class', 'period', 'reached'])) continue;
    const realised = byId.get(
      figureId(of, 'cash', { ...(claimed.class === undefined ? {} : { class: claimed.class }), period: 'to_date', reached: 'verified' }),
    );
    if (realised !== undefined) {
      made.push(ratio('claimed_to_realised', of, realised, claimed, ['realised', 'claimed'], { class: claimed.class, period: 'to_date' }));
    }
  }
  return { figures: made };
}

/** A sum that is not of all its rows is none: what is divided by it, or by what it is divided, would be too much or too little. */
function inFull(figure: Figure, why: string): Figure {
  const { value: _, exact: __, ...rest } = figure;
  return figure.parts.established < figure.parts.of ? { ...rest, missing: [why] } : figure;
}

/** Whether a figure is cut by these dimensions and by no other, such as its gate or its grade. */
export function isPlain(figure: Figure, names: readonly (keyof Dimensions)[]): boolean {
  return figure.id === figureId(figure.of, figure.measure, Object.fromEntries(names.map((name) => [name, figure[name]])));
}

/** One figure over another, by the formula its measure declares. */
export function ratio(
  measure: string,
  of: string,
  over: Figure,
  under: Figure,
  names: readonly [string, string],
  dimensions: object,
): Figure {
  const { rule, unit, formula } = MEASURE_BY_ID.get(measure) as { rule: string; unit: 'ratio'; formula: string };
  const [top, bottom] = [exactOf(over), exactOf(under)];
  const nil = bottom?.isZero() ? ['nothing_to_divide_by'] : undefined;
  const missing =
    top === undefined || bottom === undefined ? [...new Set([...(over.missing ?? []), ...(under.missing ?? [])])].sort() : nil;
  return figureOf({
    of,
    measure,
    rule,
    unit,
    dimensions,
    missing,
    parts: under.parts,
    amount:
      missing === undefined
        ? (FORMULAS[formula] as (typeof FORMULAS)[string]).value({ [names[0]]: top, [names[1]]: bottom } as Record<string, Decimal>)
        : undefined,
    entries: [over.id, under.id],
  });
}

function exactOf({ exact, value }: Figure): Decimal | undefined {
  const text = exact ?? value;
  return text === undefined ? undefined : new Decimal(text);
}
