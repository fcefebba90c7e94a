import { BenefitsError } from '../../foundation/errors/benefitsError';
import { issue } from '../../foundation/errors/issue';
import { words } from '../../foundation/errors/words';
import type { Figure } from '../../foundation/figure/figure';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Portfolio } from '../../record/kind/portfolio';
import type { Assessment } from '../assess';
import type { Entry } from '../enter/entry';
import { type AssessOptions, settleOptions } from '../options';
import { fingerprint } from '../stamp/fingerprint';
import { countedEntries } from '../total/totals';
import { type Worked, work } from '../work';
import { comesFrom, withFigures } from './comesFrom';
import { groupsOf } from './groups';
import { nearestFigures } from './nearestFigures';
import { ratioStep } from './ratioStep';
import { type Around, entryOut, stepOut } from './stepOut';
import { whyOf } from './why';
import type { Working, WorkingStep } from './working';

/** What is found from flows and has no formula. */
const BY_SEARCH = new Map<string | undefined, 'payback' | 'rates'>([
  ['payback-month', 'payback'],
  ['internal-rates', 'rates'],
]);

/** The steps of a figure, and whether they are one formula. */
interface Stepped {
  readonly one: boolean;
  readonly steps: readonly WorkingStep[];
}

/**
 * The working of one figure of an assessment: its rule, its steps and their factors, down to record paths
 * and to parameters with their vintage and source (rule X1). The subject is assessed again with the same
 * options, so nothing had to be stored.
 *
 * @throws {@link BenefitsError} where the record is not the one that was assessed, or there is no such figure.
 */
export function explain(portfolio: Portfolio, assessment: Assessment, figureId: string): Working {
  return explainer(portfolio, assessment)(figureId);
}

/** Explains many figures of one assessment: the record is fingerprinted once, and each subject is worked once. */
export function explainer(portfolio: Portfolio, assessment: Assessment): (figureId: string) => Working {
  const { stamp } = assessment;
  const options = settleOptions(stamp as unknown as AssessOptions);
  const isSame = fingerprint(portfolio) === stamp.recordFingerprint;
  const figures = new Map(assessment.figures.map((each) => [each.id, each]));
  const titles = new Map(assessment.initiatives.map(({ path, title }) => [path, title]));
  const known = new Map<string, { readonly worked: Worked; readonly entries: ReadonlyMap<string, Entry> }>();

  /** The work of all initiatives together is that of each: once it is done, no initiative is worked alone. */
  function workedFor(of: string) {
    let found = known.get('portfolio') ?? known.get(of);
    if (found === undefined) {
      const worked = work(portfolio, options, of === 'portfolio' ? undefined : of.slice('initiatives/'.length));
      known.set(of, (found = { worked, entries: worked.entries() }));
    }
    return found;
  }

  const entriesOf = (figure: Figure) => figure.entries.flatMap((id) => workedFor(figure.of).entries.get(id) ?? []);

  function stepsOf(figure: Figure): Stepped {
    const step = workedFor(figure.of).worked.steps.get(figure.id) ?? ratioStep(figure, figures);
    if (step !== undefined) {
      const countedIn = (each: Figure) => countedEntries(entriesOf(each)).map(({ id }) => id);
      return { one: true, steps: [withFigures(stepOut(step, around), figure, figures.values(), countedIn)] };
    }
    const entries = entriesOf(figure);
    const counted = new Set(countedEntries(entries));
    return { one: false, steps: entries.map((entry) => entryOut(entry, counted.has(entry), around)) };
  }

  const around: Around = {
    edition: options.edition,
    titles,
    figureSteps: (path) => {
      const figure = path.includes('#') ? figures.get(path) : undefined;
      return figure === undefined ? undefined : stepsOf(figure).steps.filter(({ counts }) => counts);
    },
  };

  return (figureId) => {
    const figure = figures.get(figureId);
    if (figure === undefined) {
      const facts = { found: figureId, ...nearestFigures(figureId, assessment.figures) };
      throw new BenefitsError([issue('figure_not_found', '', facts)]);
    }
    if (!isSame) throw new BenefitsError([issue('record_changed', 'portfolio', { figure: figureId })]);
    const measure = MEASURE_BY_ID.get(figure.measure);
    const { one, steps } = stepsOf(figure);
    const simulation = workedFor(figure.of).worked.simulations.get(figureId);
    const how = howOf(figure, one);
    const title = measure?.title ?? figure.measure;
    const from = comesFrom(figure, steps, figures);
    const behind = () => from.flatMap(({ id }) => stepsOf(figures.get(id) as Figure).steps);
    const groups = groupsOf(steps, titles);
    const why = whyOf({ figure, title, how, steps, behind, figures: from, findings: assessment.findings });
    return {
      figure,
      title,
      isNot: measure?.isNot ?? '',
      rule: figure.rule,
      how,
      steps,
      ...(simulation === undefined ? {} : { simulation }),
      ...(groups.length === 0 ? {} : { groups }),
      figures: from,
      ...(why === undefined ? {} : { why }),
      findings: assessment.findings.filter((each) => each.figures.includes(figureId)).map((each) => words(each)),
    };
  };
}

function howOf({ measure: id, value }: Figure, one: boolean): Working['how'] {
  const measure = MEASURE_BY_ID.get(id);
  const found = BY_SEARCH.get(measure?.formula);
  if (found !== undefined) return found;
  if (id === 'probability_net_cash_positive') return 'simulation';
  return one || (measure?.sums === undefined && value === undefined) ? 'formula' : 'sum';
}
