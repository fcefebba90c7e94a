import type { Working, WorkingFactor, WorkingStep } from './working';

/** A working with every step and every factor made over, to the last within another. */
export function mapWorking<W extends Working>(
  working: W,
  step: (step: WorkingStep) => WorkingStep,
  factor: (factor: WorkingFactor) => WorkingFactor = (each) => each,
): W {
  const stepOver = (each: WorkingStep): WorkingStep => step({ ...each, factors: each.factors.map(factorOver) });
  const factorOver = (each: WorkingFactor): WorkingFactor =>
    factor(each.steps === undefined ? each : { ...each, steps: each.steps.map(stepOver) });
  return { ...working, steps: working.steps.map(stepOver) };
}
