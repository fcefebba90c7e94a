import { Decimal } from '../../foundation/number/decimal';
import type { Formula } from '../../method/formula/formula';
import { FORMULAS } from '../../method/formula/formulas';
import type { Because, Located, WorkingFactor, WorkingStep } from './working';

/**
 * Why steps come to nought: nothing counts, some add what others take off, or each is nought of itself,
 * because of what was recorded or because its factors cancel.
 */
export function whyNought(steps: readonly WorkingStep[]): Because[] {
  const counted = steps.filter(({ counts, amount }) => counts && amount !== undefined);
  if (counted.length === 0) return [{ code: 'nothing_counts', at: [] }];
  const adds = counted.filter(({ amount = '0' }) => new Decimal(amount).isPositive() && !isNought(amount));
  const takes = counted.filter(({ amount = '0' }) => new Decimal(amount).isNegative() && !isNought(amount));
  if (adds.length + takes.length > 0) return [because('adds', adds.map(nameOf)), because('takes_off', takes.map(nameOf))];
  return together(counted.flatMap(stepIsNought));
}

function stepIsNought({ formula, factors }: WorkingStep): Because[] {
  const declared = FORMULAS[formula];
  const noughts = factors.filter(({ value }) => isNought(value));
  const others = factors.filter(({ value }) => !isNought(value));
  const moving = declared === undefined ? [] : others.filter(({ name }) => moves(declared, factors, name));
  if (noughts.length > 0 && moving.length === 0) return noughts.flatMap(factorIsNought);
  return [because('cancels_out', moving.flatMap(leavesOf))];
}

/** Whether doubling one factor lifts a formula off nought: then it is not the noughts among the others that hold it there. */
function moves(formula: Formula, factors: readonly WorkingFactor[], moved: string): boolean {
  const values = factors.map(({ name, value }) => [name, new Decimal(value).times(name === moved ? 2 : 1)]);
  const result = formula.value(Object.fromEntries(values));
  return !result.isFinite() || !result.isZero();
}

function factorIsNought({ name, path, paths = [], parameter, figure, steps = [] }: WorkingFactor): Because[] {
  if (figure !== undefined) return [because('figure_is_nought', [figure])];
  if (parameter !== undefined) return [because('parameter_is_nought', [`${parameter.id} ${parameter.vintage} ${parameter.key}`])];
  const recorded = path === undefined ? paths.map((each) => each.path) : [path];
  if (recorded.length > 0) return [because('recorded_as_nought', recorded)];
  return steps.length === 0 ? [because('nothing_counts', [name])] : whyNought(steps);
}

/** The rows and figures under a factor. */
function leavesOf({ name, path, paths = [], parameter, figure, steps = [] }: WorkingFactor): string[] {
  const own = path ?? figure ?? parameter?.id;
  if (own !== undefined) return [own];
  if (paths.length > 0) return paths.map((each) => each.path);
  const under = steps.flatMap(({ factors }) => factors.flatMap(leavesOf));
  return under.length === 0 ? [name] : under;
}

function because(code: string, paths: readonly string[]): Because {
  return { code, at: [...new Set(paths)].sort().map((path): Located => ({ path })) };
}

/** One reason for each code. */
function together(all: readonly Because[]): Because[] {
  const codes = [...new Set(all.map(({ code }) => code))];
  return codes.map((code) =>
    because(
      code,
      all.filter((each) => each.code === code).flatMap(({ at }) => at.map(({ path }) => path)),
    ),
  );
}

function nameOf({ entry, formula }: WorkingStep): string {
  return entry ?? formula;
}

function isNought(text: string): boolean {
  return /^-?0(\.0*)?$/.test(text);
}
