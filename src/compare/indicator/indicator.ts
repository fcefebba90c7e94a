import type { Assessment } from '../../assess/assess';
import type { Grade } from '../../foundation/figure/vocabulary';
import type { FinancialYear } from '../../foundation/time/financialYear';

/** What an indicator is asked of one assessment. */
export interface Asked {
  /** The financial year that an indicator of a year is of. */
  readonly year: FinancialYear;
  /** Only what rests on this grade of evidence or a better one is counted, where it is given. */
  readonly evidenceFloor?: Grade;
}

/** The ids of the figures that are summed. An id that the assessment has no figure for is nothing recorded. */
export type Operand = (assessment: Assessment, asked: Asked) => readonly string[];

/** A figure of the council itself, kept with its year: its residents, staff or net revenue spend. */
export type Denominator = 'netRevenueSpend' | 'residents' | 'staffFte';

/** What of the basis is fixed by what an indicator is (rule F2). */
export interface FixedBasis {
  readonly rung: string;
  readonly class: string;
  readonly net: 'gross' | 'net';
  readonly recurrence: string;
  readonly attribution: string;
  readonly quality: string;
  readonly whose: string;
  readonly rate: string;
}

/** An indicator: a definition, unit, numerator, denominator, direction, and what it is not (rule F1). */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  /** In words: how it is worked, from figures of an assessment. */
  readonly definition: string;
  readonly unit: string;
  /** Decimal places on the way out. */
  readonly places: number;
  readonly direction: 'higher_is_better' | 'lower_is_better';
  /** The rules it rests on. */
  readonly rules: readonly string[];
  readonly isNot: string;
  /** Where it is a share of a number of things: how many of how many, so that chance can be told from difference. */
  readonly counts?: (assessment: Assessment) => { readonly part: number; readonly of: number };
  /** What span of time its figures are of. */
  readonly period: 'to_date' | 'whole_life' | 'year';
  /** Its figures can be cut by grade, so that it can be worked above an evidence floor. */
  readonly graded: boolean;
  /** Its amounts are nominal pounds of one year, so that its price base can be restated (rule C3). */
  readonly isYearlyMoney: boolean;
  readonly numerator: Operand;
  readonly denominator?: { readonly figures: Operand } | { readonly council: Denominator };
  /** The figures that the numerator is a part of: where they are given and it is not, the part is nil. */
  readonly partOf?: Operand;
  /** What the quotient is multiplied by: 1,000 where it is per 1,000. */
  readonly times?: string;
  /** What it is divided by again: 52 where it is a week of a year. */
  readonly over?: string;
  readonly basis: FixedBasis;
}

/** Declares an indicator: what is not said is not so. */
export function indicator<const Id extends string>(
  declared: Omit<Indicator, 'graded' | 'id' | 'isYearlyMoney'> & { readonly id: Id } & Partial<Pick<Indicator, 'graded' | 'isYearlyMoney'>>,
): Indicator & { readonly id: Id } {
  return { graded: false, isYearlyMoney: false, ...declared };
}
