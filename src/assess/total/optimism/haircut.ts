import { Decimal } from '../../../foundation/number/decimal';
import { sum } from '../../../foundation/number/sum';
import { benefitHaircut as formula } from '../../../method/formula/benefitHaircut';
import { benefitHaircut } from '../../../method/parameter/benefitHaircut';
import type { Entry, Factor, Step } from '../../enter/entry';
import { valueAt, work } from '../../enter/step';
import type { Subject } from '../../join/subject';

/** A benefit that is only forecast: cash at forecast that nobody has verified, projected hours, and what is left at the end (rule C7). */
export function isForecast({ step, rung, kind, rate, landed }: Entry): boolean {
  if (isCash(step)) return rung === 'forecast' && kind !== 'verified' && kind !== 'banked';
  if (step === 'capacity_value' || step === 'capacity_converted') return rung === 'projected' && rate === 'own';
  return step === 'residual_value' && !landed;
}

/** Attributed cash, and what is taken off it where savings overlap (rule A8). */
export function isCash(step: string): boolean {
  return step === 'cash_attributed' || step === 'cash_overlap_attributed';
}

/** What is taken off for the grade of its evidence, or at the council's own rate for that saving or measure. */
export function haircutOf(entry: Entry, subject: Subject | undefined): Factor {
  const own = subject?.adjustments
    .filter(({ type, value, saving, measure }) => type === 'optimism_bias' && value !== undefined && isOf(entry, saving, measure))
    .sort((a, b) => (`${a.setOn ?? ''} ${a.id}` < `${b.setOn ?? ''} ${b.id}` ? -1 : 1))
    .at(-1);
  if (own !== undefined) return valueAt(`adjustments/${own.id}/value`, own.value as string);
  const { id: parameter, vintage, values } = benefitHaircut;
  const grade = entry.grade ?? 'E';
  return { value: new Decimal(values[grade]), from: { parameter, vintage, key: entry.grade ?? 'E, ungraded' } };
}

function isOf({ part }: Entry, saving: string | undefined, measure: string | undefined): boolean {
  return (saving !== undefined && part === `savings/${saving}`) || (measure !== undefined && part === `measures/${measure}`);
}

/** The haircut of what is left after a delay. */
export function cut(lines: readonly Step[], haircut: Factor): Step {
  const amount: Factor = { value: sum(lines.map((line) => line.amount)), from: { steps: () => lines } };
  return work(formula, { amount, haircut });
}
