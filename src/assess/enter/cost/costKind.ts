import type { Cost } from '../../../record/kind/cost';

const ONE_OFF: ReadonlySet<string> = new Set(['redundancy_and_pension_strain', 'double_running']);

/** Redundancy, pension strain, notice and double running are one-off costs, whatever they are recorded as (rule A10). */
export function costKind({ category, recurrence }: Cost): Cost['recurrence'] {
  return ONE_OFF.has(category) ? 'one_off' : recurrence;
}
