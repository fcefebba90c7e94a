import { spanOfYear } from '../../foundation/time/financialYear';
import { type Graded, grade } from '../../method/grade/grade';
import type { Saving } from '../../record/kind/saving';

/**
 * The grade of a saving, by its own design, instrument and who measured it (rule E2). It is a line seen whole,
 * so it has no sample; its baseline is after go-live where the year it is of began on that day or later.
 */
export function savingGrade({ design, instrument, measuredBy, baselineYear }: Saving, goLive: string | undefined): Graded {
  const baselineAfterGoLive = baselineYear !== undefined && goLive !== undefined && spanOfYear(baselineYear).from >= goLive;
  return grade({ design, instrument, measuredBy, baselineAfterGoLive, isWhole: true });
}
