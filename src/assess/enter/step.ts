import type { Formula } from '../../method/formula/formula';
import type { Factor, Step } from './entry';

/** A formula worked on its factors: a line of the working. */
export function work(formula: Formula, factors: Readonly<Record<string, Factor>>): Step {
  const amount = formula.value(Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value])));
  return { formula, factors, amount };
}

/** A line of working as a factor of the next. */
export function worked(step: Step): Factor {
  return { value: step.amount, from: { steps: () => [step] } };
}
