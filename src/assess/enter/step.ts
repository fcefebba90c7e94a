import type { Issue } from '../../foundation/errors/issue';
import { Decimal, nought } from '../../foundation/number/decimal';
import { sum } from '../../foundation/number/sum';
import { asStated } from '../../method/formula/asStated';
import type { Formula } from '../../method/formula/formula';
import type { Entry, Factor, Step } from './entry';

/** A formula worked on its factors: a line of the working. */
export function work(formula: Formula, factors: Readonly<Record<string, Factor>>): Step {
  const amount = formula.value(Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value])));
  return { formula, factors, amount };
}

/** A value as a factor, with the record path it was read or counted from. */
export function valueAt(path: string, value: string | number | Decimal): Factor {
  return { value: new Decimal(value), from: { path } };
}

/** A line of working as a factor of the next. */
export function worked(step: Step): Factor {
  return { value: step.amount, from: { steps: () => [step] } };
}

/** An entry as a line of working. */
export function lineOf({ id, of, formula, amount, factors }: Entry): Step {
  return { entry: id, of, formula, amount: amount ?? nought, factors: factors() };
}

/** An entry as a factor of the next line. */
export function entered(entry: Entry): Factor {
  return { value: entry.amount ?? nought, from: { steps: () => [lineOf(entry)] } };
}

/** The sum of lines of working, as one factor of the next; of none, nought at the path where they would have been. */
export function together(steps: readonly Step[], otherwise?: string): Factor {
  const value = sum(steps.map(({ amount }) => amount));
  return steps.length === 0 && otherwise !== undefined ? valueAt(otherwise, value) : { value, from: { steps: () => steps } };
}

/** The sum of lines of working, as a line itself; one alone stands as it is. */
export function inAll(steps: readonly Step[]): Step {
  const [only] = steps;
  return only !== undefined && steps.length === 1 ? only : work(asStated, { amount: together(steps) });
}

/** The lines a factor was worked by. */
export function stepsOf({ from }: Factor): readonly Step[] {
  return 'steps' in from ? from.steps() : [];
}

/** What an entry takes from its line of working, or from what it lacks. */
export function ofLine(line: Step | Issue): Pick<Entry, 'amount' | 'missing' | 'formula' | 'factors'> {
  return 'formula' in line
    ? { amount: line.amount, formula: line.formula, factors: () => line.factors }
    : { missing: line, formula: asStated, factors: () => ({}) };
}
