import type { Figure } from '../../../foundation/figure/figure';
import { hasRule } from '../../../method/edition/editions';
import { netHours } from '../../../method/measure/netHours';
import type { Entry } from '../../enter/entry';
import { isPlain } from '../ratios';
import type { Functions, Scope } from '../scope';
import { countedEntries } from '../totals';
import { inputsOf } from './inputs';
import { termsOf } from './moving';
import { proportional } from './proportional';
import { plain, rangesFrom } from './uncertainFigures';

const HOURS: ReadonlySet<string> = new Set(netHours.sums);

/**
 * Ranges on net hours and attributed cash of a year and to date, from the same assumptions as those of a whole life
 * (rules C8, F4): without one, councils cannot be ranked on them. Hours move with the value and the volume of their
 * measure, and what was taken off them moves along; running hours are recorded and stay.
 */
export function rangesOfYears(scope: Scope, before: readonly Figure[]): Functions {
  const { ctx, entries } = scope;
  if (!hasRule(ctx.options.edition, 'F4') || (ctx.portfolio.assumptions ?? []).length === 0) return { figures: [] };
  const inputs = inputsOf(scope);
  if (inputs.all.length === 0) return { figures: [] };
  const ofCash = proportional(ctx);
  const pathsOf = (entry: Entry): string[] => (HOURS.has(entry.step) ? ofHours(entry) : ofCash(entry));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { seed, draws } = ctx.options;
  const ranged = before.filter(isRanged).flatMap((figure) => {
    const own = countedEntries(figure.entries.flatMap((id) => byId.get(id) ?? []));
    const moving = own.map((entry) => ({
      entry,
      side: 'benefit' as const,
      inputs: pathsOf(entry).flatMap((path) => inputs.find(entry.of, path) ?? []),
    }));
    const varying = new Set(moving.flatMap((each) => each.inputs));
    if (varying.size === 0) return [];
    const drawn = inputs.all.filter((each) => varying.has(each)).map(plain);
    return [{ figure, simulation: { seed, draws, inputs: drawn, terms: termsOf(moving) } }];
  });
  return {
    figures: [],
    ranges: rangesFrom(ranged, scope),
    simulations: new Map(ranged.map(({ figure, simulation }) => [figure.id, simulation])),
  };
}

function isRanged(figure: Figure): boolean {
  if (figure.value === undefined) return false;
  if (figure.measure === 'net_hours') return isPlain(figure, ['period', 'rung']);
  return figure.measure === 'cash_attributed' && isPlain(figure, ['class', 'period', 'reached']);
}

function ofHours({ id }: Entry): string[] {
  const row = /^measures\/[^#,]+/.exec(id)?.[0];
  return row === undefined ? [] : [`${row}/value`, `${row}/volume`];
}
