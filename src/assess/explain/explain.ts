import { BenefitsError } from '../../foundation/errors/benefitsError';
import { issue } from '../../foundation/errors/issue';
import { words } from '../../foundation/errors/words';
import { Decimal } from '../../foundation/number/decimal';
import { exactText } from '../../foundation/number/round';
import { FORMULAS } from '../../method/formula/formulas';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Portfolio } from '../../record/kind/portfolio';
import type { Assessment } from '../assess';
import type { Entry, Factor, Step } from '../enter/entry';
import { type AssessOptions, type Settled, settleOptions } from '../options';
import { fingerprint } from '../stamp/fingerprint';
import { countedEntries } from '../total/totals';
import type { Simulation } from '../total/uncertainty/simulation';
import { type Worked, work } from '../work';
import type { Working, WorkingFactor, WorkingStep } from './working';

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
  const known = new Map<string, { readonly worked: Worked; readonly entries: ReadonlyMap<string, Entry> }>();
  const workedFor = (of: string) => {
    let found = known.get(of);
    if (found === undefined) {
      const worked = work(portfolio, options, of === 'portfolio' ? undefined : of.slice('initiatives/'.length));
      known.set(of, (found = { worked, entries: worked.entries() }));
    }
    return found;
  };
  return (figureId) => {
    const figure = figures.get(figureId);
    if (figure === undefined) throw new BenefitsError([issue('figure_not_found', figureId, { found: figureId })]);
    if (!isSame) throw new BenefitsError([issue('record_changed', 'portfolio', { figure: figureId })]);
    const { worked, entries: byId } = workedFor(figure.of);
    const measure = MEASURE_BY_ID.get(figure.measure);
    const findings = assessment.findings.filter((each) => each.figures.includes(figureId)).map((each) => words(each));
    const base = { figure, title: measure?.title ?? figure.measure, isNot: measure?.isNot ?? '', rule: figure.rule, findings };

    const simulation = given(worked.simulations.get(figureId));
    if (figure.measure === 'probability_net_cash_positive') return { ...base, how: 'simulation', steps: [], ...simulation };
    const step = worked.steps.get(figureId) ?? ratioStep(assessment, figureId);
    if (step !== undefined) return { ...base, how: 'formula', steps: [stepOut(step, options)], ...simulation };
    const entries = figure.entries.flatMap((id) => byId.get(id) ?? []);
    const counted = new Set(countedEntries(entries));
    const how = measure?.formula === 'payback-month' ? 'payback' : 'sum';
    return { ...base, how, steps: entries.map((entry) => entryOut(entry, counted.has(entry), options)) };
  };
}

function given(simulation: Simulation | undefined): { simulation?: Simulation } {
  return simulation === undefined ? {} : { simulation };
}

/** A ratio of two figures, worked from them. */
function ratioStep({ figures }: Assessment, id: string): Step | undefined {
  const figure = figures.find((each) => each.id === id);
  const formula = FORMULAS[MEASURE_BY_ID.get(figure?.measure ?? '')?.formula ?? ''];
  const names = Object.keys(formula?.factors ?? {});
  if (figure?.value === undefined || formula === undefined || names.length !== 2 || figure.entries.length !== 2) return undefined;
  const parts = figure.entries.map((part) => figures.find((each) => each.id === part));
  const texts = parts.map((part) => part?.exact ?? part?.value);
  if (texts.some((text) => text === undefined)) return undefined;
  const amount = formula.of(Object.fromEntries(names.map((name, at) => [name, texts[at] as string])));
  const factors = names.map(
    (name, at) => [name, { value: new Decimal(texts[at] as string), from: { path: figure.entries[at] as string } }] as const,
  );
  return { formula, amount: new Decimal(amount), factors: Object.fromEntries(factors) };
}

function entryOut(entry: Entry, counts: boolean, options: Settled): WorkingStep {
  const step = stepOut({ formula: entry.formula, amount: entry.amount as never, factors: entry.factors() }, options);
  return {
    ...step,
    entry: entry.id,
    counts,
    ...(entry.missing === undefined ? {} : { missing: words(entry.missing) }),
  };
}

function stepOut({ formula, amount, factors }: Step, options: Settled): WorkingStep {
  return {
    rule: formula.rule,
    formula: formula.id,
    sheet: formula.sheet,
    unit: formula.unit,
    ...(amount === undefined ? {} : { amount: exactText(amount) }),
    counts: true,
    factors: Object.entries(factors).map(([name, factor]) => factorOut(name, factor, formula.factors[name] ?? '', options)),
  };
}

function factorOut(name: string, { value, from }: Factor, unit: string, options: Settled): WorkingFactor {
  const shared = { name, value: exactText(value), unit };
  if ('path' in from) return { ...shared, path: from.path };
  if ('parameter' in from) {
    const cited = options.edition.parameters.find(({ id, vintage }) => id === from.parameter && vintage === from.vintage);
    const { title = '', reference } = cited ?? {};
    return {
      ...shared,
      parameter: {
        id: from.parameter,
        vintage: from.vintage,
        key: from.key,
        title,
        publisher: reference?.publisher ?? '',
        link: reference?.link ?? '',
      },
    };
  }
  const steps = from.steps().map((step) => stepOut(step, options));
  return 'entry' in from ? { ...shared, entry: from.entry, steps } : { ...shared, steps };
}
