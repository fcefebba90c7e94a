import { type Dimensions, type Figure, figureId } from '../../foundation/figure/figure';
import { realisationRate } from '../../method/formula/realisationRate';
import { variance } from '../../method/formula/variance';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Entry, Step } from '../enter/entry';
import { figureOf } from './figureOf';
import type { Functions, Scope } from './scope';
import { seriesThatCount } from './seriesThatCount';
import { amountOf, factorOf, stepOf } from './stepOf';
import { sumOf } from './totals';

/** The measures of cash and of hours, and the rungs that each is given at. */
const KINDS = [
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

type Sum = ReturnType<typeof sumOf> & { readonly entries: readonly Entry[] };

/** Everything that one rate is worked from. */
interface Compared {
  readonly of: string;
  readonly dimensions: Dimensions;
  readonly realised: Sum;
  readonly target: Sum;
  readonly parts: Figure['parts'];
  readonly missing: readonly string[] | undefined;
}

/**
 * Realised to date over the target to the same date, a ratio of sums over what has a target, and the one less
 * the other (rule D1). What is not established adds nothing to the sum of what was realised, and its target
 * stays under it.
 */
export function realisation(scope: Scope): Functions {
  const figures: Figure[] = [];
  const steps = new Map<string, Step>();
  for (const kind of KINDS) {
    const targets = scope.entries.filter(({ step, landed }) => step === kind.target && landed);
    for (const key of new Set(targets.map(keyOf))) {
      const own = targets.filter((entry) => keyOf(entry) === key);
      const against = scope.entries.filter((entry) => entry.step === kind.realised && keyOf(entry) === key);
      for (const [reached, rungs] of Object.entries(kind.reached)) {
        const compared = compare(scope.of, own, against, reached, rungs);
        figures.push(realisedFigure(kind.realised, compared));
        for (const each of [kind.rate, kind.variance]) figures.push(worked(each, compared, steps));
      }
    }
  }
  return { figures, steps };
}

const keyOf = ({ class: its, kind }: Entry) => `${its} ${kind}`;

function compare(of: string, targets: readonly Entry[], against: readonly Entry[], reached: string, rungs: readonly string[]): Compared {
  const { counted, why } = seriesThatCount(targets);
  const counts = ({ series }: Entry) => counted.has(series ?? '');
  const [{ class: its, kind } = {} as Entry] = targets;
  const all = against.filter(counts);
  const realised = summed(all.filter(({ rung, missing }) => missing !== undefined || rung === undefined || rungs.includes(rung)));
  const { established, of: counting } = sumOf(all).parts;
  const left = new Set(targets.map(({ series }) => series)).size - counted.size;
  return {
    of,
    dimensions: { ...(its === undefined ? {} : { class: its }), kind, period: 'to_date', reached } as Dimensions,
    realised,
    target: summed(targets.filter(counts)),
    parts: { established, of: counting + left },
    missing: counted.size === 0 ? why : realised.missing,
  };
}

function summed(entries: readonly Entry[]): Sum {
  return { ...sumOf(entries), entries };
}

function realisedFigure(measure: string, { realised, missing, ...rest }: Compared): Figure {
  return made(measure, rest, realised.entries, [...realised.marks], missing === undefined ? { amount: amountOf(realised) } : { missing });
}

/** The rate, or the variance. */
function worked(measure: string, compared: Compared, steps: Map<string, Step>): Figure {
  const { of, dimensions, realised, target } = compared;
  const formula = MEASURE_BY_ID.get(measure)?.formula === variance.id ? variance : realisationRate;
  const nil = formula === realisationRate && amountOf(target).isZero() ? ['nothing_to_divide_by'] : undefined;
  const missing = compared.missing ?? nil;
  const step = missing === undefined ? stepOf(formula, { realised: factorOf(realised), target: factorOf(target) }) : undefined;
  if (step !== undefined) steps.set(figureId(of, measure, dimensions), step);
  const marks = [...new Set([...realised.marks, ...target.marks])];
  return made(measure, compared, [...realised.entries, ...target.entries], marks, { amount: step?.amount, missing });
}

function made(
  measure: string,
  { of, dimensions, parts }: Pick<Compared, 'of' | 'dimensions' | 'parts'>,
  entries: readonly Entry[],
  marks: string[],
  found: { amount?: Step['amount'] | undefined; missing?: readonly string[] | undefined },
): Figure {
  const { rule, unit } = MEASURE_BY_ID.get(measure) as Pick<Figure, 'rule' | 'unit'>;
  const ids = [...new Set(entries.map(({ id }) => id))].sort();
  return figureOf({ of, measure, rule, unit, dimensions, parts, marks: marks.sort(), entries: ids, ...found });
}
