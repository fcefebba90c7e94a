import { type Dimensions, type Figure, figureId } from '../../foundation/figure/figure';
import { realisationRate } from '../../method/formula/realisationRate';
import { variance } from '../../method/formula/variance';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Entry, Step } from '../enter/entry';
import { figureOf } from './figureOf';
import type { Functions, Scope } from './scope';
import { amountOf, factorOf, stepOf } from './stepOf';
import { seriesThatCount } from './seriesThatCount';
import { sumOf } from './totals';

const UNITS = [
  {
    target: 'target',
    realised: 'realised_against_target',
    rate: 'realisation_rate',
    variance: 'variance',
    reached: { verified: ['verified', 'banked'] },
  },
  {
    target: 'target_hours',
    realised: 'hours_against_target',
    rate: 'hours_realisation_rate',
    variance: 'variance_hours',
    reached: { measured: ['measured', 'verified'], verified: ['verified'] },
  },
] as const;

/**
 * Realised to date over the target to the same date, a ratio of sums over what has a target, and the one less
 * the other (rule D1). What is not established adds nothing to the sum of what was realised, and its target
 * stays under it.
 */
export function realisation({ of, entries }: Scope): Functions {
  const figures: Figure[] = [];
  const steps = new Map<string, Step>();
  for (const unit of UNITS) {
    const targets = entries.filter(({ step, landed }) => step === unit.target && landed);
    for (const key of new Set(targets.map(keyOf))) {
      const own = targets.filter((entry) => keyOf(entry) === key);
      const { counted, why } = seriesThatCount(own);
      const sumOfTarget = sumOf(own.filter(({ series }) => counted.has(series ?? '')));
      const target = { ...sumOfTarget, entries: own.filter(({ series }) => counted.has(series ?? '')) };
      const realisedOf = entries.filter((entry) => entry.step === unit.realised && keyOf(entry) === key && counted.has(entry.series ?? ''));
      for (const [reached, rungs] of Object.entries(unit.reached)) {
        const [{ class: its, kind } = {} as Entry] = own;
        const dimensions = { ...(its === undefined ? {} : { class: its }), kind, period: 'to_date', reached } as Dimensions;
        const at = realisedOf.filter(
          ({ rung, missing }) => missing !== undefined || rung === undefined || (rungs as readonly string[]).includes(rung),
        );
        const realised = { ...sumOf(at), entries: at };
        const left = new Set(own.map(({ series }) => series)).size - counted.size;
        const { established, of: all } = sumOf(realisedOf).parts;
        const parts = { established, of: all + left };
        const none = counted.size === 0 ? why : realised.missing;
        const put = (measure: string, made: { amount?: Step['amount'] | undefined; missing?: readonly string[] | undefined }) => {
          const { rule, unit: its } = MEASURE_BY_ID.get(measure) as Pick<Figure, 'rule' | 'unit'>;
          const marks = [...new Set([...realised.marks, ...target.marks])].sort();
          const ids = [...new Set([...at, ...(measure === unit.realised ? [] : target.entries)].map(({ id }) => id))].sort();
          figures.push(figureOf({ of, measure, rule, unit: its, dimensions, parts, marks, entries: ids, ...made }));
        };
        put(unit.realised, none === undefined ? { amount: amountOf(realised) } : { missing: none });
        const factors = { realised: factorOf(realised), target: factorOf(target) };
        for (const [measure, formula] of [
          [unit.rate, realisationRate],
          [unit.variance, variance],
        ] as const) {
          const nil = measure === unit.rate && amountOf(target).isZero() ? ['nothing_to_divide_by'] : undefined;
          const missing = none ?? nil;
          if (missing !== undefined) {
            put(measure, { missing });
            continue;
          }
          const step = stepOf(formula, factors);
          steps.set(figureId(of, measure, dimensions), step);
          put(measure, { amount: step.amount });
        }
      }
    }
  }
  return { figures, steps };
}

const keyOf = ({ class: its, kind }: Entry) => `${its} ${kind}`;
