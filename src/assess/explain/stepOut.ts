import { words } from '../../foundation/errors/words';
import { exactText } from '../../foundation/number/round';
import type { Edition } from '../../method/edition/editions';
import { asStated } from '../../method/formula/asStated';
import type { Entry, Factor, Step } from '../enter/entry';
import { groupsOf } from './groups';
import type { WorkingFactor, WorkingStep } from './working';

/** What a step needs around it to say where its factors came from. */
export interface Around {
  readonly edition: Edition;
  /** The titles of initiatives by their record path. */
  readonly titles: ReadonlyMap<string, string>;
  /** The steps that count in a figure; nothing where the path is no figure’s. */
  readonly figureSteps: (path: string) => readonly WorkingStep[] | undefined;
}

/** An entry as a line of the working. */
export function entryOut(entry: Entry, counts: boolean, around: Around): WorkingStep {
  const { id, of, part, missing, unit } = entry;
  return {
    ...stepOut({ formula: entry.formula, amount: entry.amount as never, factors: entry.factors() }, around, unit),
    entry: id,
    of,
    ...(part === undefined ? {} : { part }),
    counts,
    ...(missing === undefined ? {} : { missing: { code: missing.code, path: missing.path, says: words(missing) } }),
  };
}

/** What is as stated is in the unit of what it is stated for. */
export function stepOut({ formula, amount, factors, entry, of }: Step, around: Around, statedIn: string = formula.unit): WorkingStep {
  const unit = formula.id === asStated.id ? statedIn : formula.unit;
  return {
    ...(entry === undefined ? {} : { entry }),
    ...(of === undefined ? {} : { of }),
    rule: formula.rule,
    formula: formula.id,
    sheet: formula.sheet,
    unit,
    ...(amount === undefined ? {} : { amount: exactText(amount) }),
    counts: true,
    factors: Object.entries(factors).map(([name, factor]) =>
      factorOut(name, factor, formula.id === asStated.id ? unit : (formula.factors[name] ?? ''), around),
    ),
  };
}

function factorOut(name: string, { value, from }: Factor, unit: string, around: Around): WorkingFactor {
  const shared = { name, value: exactText(value), unit };
  if ('path' in from) {
    const steps = around.figureSteps(from.path);
    return steps === undefined ? { ...shared, path: from.path } : { ...shared, figure: from.path, ...stepsOf(steps, around) };
  }
  if ('paths' in from) {
    const [path, ...more] = from.paths;
    if (path === undefined) return shared;
    return more.length === 0 ? { ...shared, path } : { ...shared, paths: from.paths.map((each) => ({ path: each })) };
  }
  if ('parameter' in from) {
    const cited = around.edition.parameters.find(({ id, vintage }) => id === from.parameter && vintage === from.vintage);
    const { title = '', reference } = cited ?? {};
    const { publisher = '', link = '' } = reference ?? {};
    return { ...shared, parameter: { id: from.parameter, vintage: from.vintage, key: from.key, title, publisher, link } };
  }
  const steps = stepsOf(
    from.steps().map((step) => stepOut(step, around, unit)),
    around,
  );
  return 'entry' in from ? { ...shared, entry: from.entry, ...steps } : { ...shared, ...steps };
}

function stepsOf(steps: readonly WorkingStep[], { titles }: Around) {
  const groups = groupsOf(steps, titles);
  return { steps, ...(groups.length === 0 ? {} : { groups }) };
}
