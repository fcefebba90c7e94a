import { type Grade, GRADES } from '../../foundation/figure/vocabulary';
import { Decimal } from '../../foundation/number/decimal';
import type { GradeReason } from './gradeReason';
import { GRADE_TABLE } from './gradeTable';

/** What is recorded of how something was measured (rule E1). */
export interface Evidence {
  readonly design?: string | undefined;
  readonly instrument?: string | undefined;
  readonly measuredBy?: string | undefined;
  readonly sample?: string | undefined;
  readonly respondents?: string | undefined;
  readonly baselineAfterGoLive?: boolean;
  /** One thing seen whole, such as a budget line: it has no sample. */
  readonly isWhole?: boolean;
}

export interface Graded {
  readonly grade: Grade;
  /** Where it started, then each thing that took one off. */
  readonly reasons: readonly GradeReason[];
}

/**
 * The grade of evidence, A to E (rule E2). It starts where its design puts it; people's own word in a
 * comparison, a baseline captured after go-live, the supplier's measuring, and a thin sample take one off
 * each; it stops at E. Nobody types a grade. It is not the size of a gain, nor whether finance agrees.
 */
export function grade(of: Evidence): Graded {
  const start = startOf(of);
  const downs = [ownWord(of), afterGoLive(of), supplier(of), thin(of)].filter((reasons) => reasons.length > 0);
  const at = Math.min(GRADES.indexOf(start.grade) + downs.length, GRADES.length - 1);
  return { grade: GRADES[at] as Grade, reasons: [start.reason, ...downs.flat()] };
}

function startOf({ design, instrument }: Evidence): { grade: Grade; reason: GradeReason } {
  const { starts, measured, otherwise } = GRADE_TABLE;
  if (instrument === 'asserted') return { grade: otherwise, reason: 'asserted' };
  if (design !== undefined && Object.hasOwn(starts, design)) {
    const named = design as keyof typeof starts;
    return { grade: starts[named], reason: named };
  }
  const isMeasured = isIn(measured.instruments, instrument);
  return isMeasured ? { grade: measured.grade, reason: 'no_design' } : { grade: otherwise, reason: 'nothing_stated' };
}

function ownWord({ design, instrument }: Evidence): GradeReason[] {
  const { designs, instruments } = GRADE_TABLE.ownWord;
  return isIn(designs, design) && isIn(instruments, instrument) ? ['own_word'] : [];
}

const afterGoLive = ({ baselineAfterGoLive }: Evidence): GradeReason[] => (baselineAfterGoLive ? ['baseline_after_go_live'] : []);

const supplier = ({ measuredBy }: Evidence): GradeReason[] => (measuredBy === 'supplier' ? ['measured_by_supplier'] : []);

/** One off for a thin sample, however many ways it is thin. Where nobody says, only a full count is taken to be one. */
function thin({ instrument, sample, respondents, isWhole }: Evidence): GradeReason[] {
  if (isWhole) return [];
  const { least, wholeCount } = GRADE_TABLE;
  const asked = sample ?? respondents;
  if (asked === undefined) return isIn(wholeCount, instrument) ? [] : ['sample_not_recorded'];
  const reasons: GradeReason[] = [];
  const enough = new Decimal(asked).times(least.response);
  if (respondents !== undefined && new Decimal(respondents).lessThan(enough)) reasons.push('low_response');
  if (new Decimal(asked).lessThan(least.sample)) reasons.push('small_sample');
  return reasons;
}

function isIn(codes: readonly string[], code: string | undefined): boolean {
  return code !== undefined && codes.includes(code);
}
