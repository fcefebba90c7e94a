import { type Figure, figureId } from '../../foundation/figure/figure';
import { Decimal, nought } from '../../foundation/number/decimal';
import { settle } from '../../foundation/number/settle';
import { slippage as formula } from '../../method/formula/slippage';
import { slippage as measure } from '../../method/measure/slippage';
import type { Entry, Step } from '../enter/entry';
import { figureOf } from './figureOf';
import { byMonth } from './months';
import type { Functions, Scope } from './scope';
import { seriesThatCount } from './seriesThatCount';
import { stepOf } from './stepOf';
import { sumOf } from './totals';

const KIND = 'first_gross';

/**
 * Months from the month end at which the first gross target of cash is met in full to the one at which the
 * rolling outturn of the same savings comes to as much, each laid out evenly within its days (rule D1).
 */
export function slippages({ of, entries }: Scope): Functions {
  const figures: Figure[] = [];
  const steps = new Map<string, Step>();
  const all = entries.filter(({ step, kind }) => step === 'target' && kind === KIND);
  for (const its of new Set(all.map(({ class: each }) => each))) {
    const own = all.filter((entry) => entry.class === its);
    const { counted, why } = seriesThatCount(own);
    const targets = own.filter(({ series }) => counted.has(series ?? ''));
    const outturn = entries.filter(
      (entry) => entry.step === 'rolling_outturn' && entry.class === its && (counted.has(entry.part ?? '') || counted.has(entry.of)),
    );
    const full = sumOf(targets).amount ?? nought;
    if (counted.size > 0 && full.lessThanOrEqualTo(0)) continue;
    const dimensions = { ...(its === undefined ? {} : { class: its }), kind: KIND };
    const unknown = outturn.flatMap(({ missing }) => missing?.code ?? []);
    const planned = monthReached(targets, full);
    const reached = unknown.length > 0 ? undefined : monthReached(outturn, full);
    const missing =
      counted.size === 0
        ? why
        : unknown.length > 0
          ? [...new Set(unknown)].sort()
          : reached === undefined
            ? ['target_not_reached']
            : undefined;
    const made = {
      of,
      measure: measure.id,
      rule: measure.rule,
      unit: measure.unit,
      dimensions,
      parts: { established: counted.size, of: new Set(own.map(({ series }) => series)).size },
      entries: [...targets, ...outturn].map(({ id }) => id).sort(),
    };
    if (missing !== undefined || planned === undefined || reached === undefined) {
      figures.push(figureOf({ ...made, missing: missing ?? [] }));
      continue;
    }
    const from = { path: [...counted].sort().join(' ') };
    const start = Math.min(planned, reached) - 1;
    const step = stepOf(formula, {
      reached: { value: new Decimal(reached - start), from },
      planned: { value: new Decimal(planned - start), from },
    });
    steps.set(figureId(of, measure.id, dimensions), step);
    figures.push(figureOf({ ...made, amount: step.amount }));
  }
  return { figures, steps };
}

/** The number of the first month by whose end the running total has come to an amount; nothing where it never does. */
function monthReached(entries: readonly Entry[], amount: Decimal): number | undefined {
  let running = nought;
  for (const [month, part] of [...byMonth(entries)].sort(([a], [b]) => a - b)) {
    running = running.plus(part);
    if (settle(running).greaterThanOrEqualTo(amount)) return month;
  }
  return undefined;
}
