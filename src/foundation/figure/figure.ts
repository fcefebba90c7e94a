import type { CashClass, CashRung, Gate, Grade, HourRung } from './vocabulary';
import type { Unit } from './unit';

/** The facets a figure is cut by; what is absent is not cut by. */
export interface Dimensions {
  /** Adjusted for optimism bias, beside the figure that is not (rule C7). */
  readonly adjusted?: 'optimism_bias';
  readonly case?: 'economic' | 'financial';
  readonly class?: CashClass;
  readonly durability?: 'one_off' | 'ongoing' | 'recurring_unproven';
  /** The fund it falls to, as the record names it (rule C1a). */
  readonly fund?: string;
  readonly gate?: Gate;
  /** The grade of the evidence that this part rests on (rule E4). */
  readonly grade?: Grade;
  readonly kind?: string;
  /** A financial year, a month, `to_date`, `whole_life` or `forward`. */
  readonly period?: string;
  /** The price base of a real figure, a financial year; absent where nominal. */
  readonly prices?: string;
  readonly rate?: 'own' | 'standard';
  /** What reached this rung or a higher one. */
  readonly reached?: CashRung | HourRung;
  /** What stands at this rung. */
  readonly rung?: CashRung | HourRung;
}

/** How far a figure may be from its value, as decimal text: the bounds, and the 10%, 50% and 90% points of a simulation (rule C8). */
export interface Range {
  readonly low: string;
  readonly high: string;
  readonly p10?: string;
  readonly p50?: string;
  readonly p90?: string;
}

/** One figure of an assessment: plain JSON, its value decimal text rounded once (rule X4). */
export interface Figure<U extends Unit = Unit> extends Dimensions {
  /** `initiatives/notes#cash,class=cash_releasing,period=2025-26,rung=banked` */
  readonly id: string;
  /** The record path of what it is a figure of: `portfolio` or `initiatives/<id>`. */
  readonly of: string;
  /** The measure's id: its page in the docs has the same name. */
  readonly measure: string;
  readonly unit: U;
  /** Decimal text; absent where the figure is not established. */
  readonly value?: string;
  /** The exact value, where rounding moved it. */
  readonly exact?: string;
  /** How far it may be from that: the bounds, and the points of a simulation, as decimal text (rule C8). */
  readonly range?: Range;
  /** The codes of why there is no value. */
  readonly missing?: readonly string[];
  /** How many of its parts are established: "4 of 5". */
  readonly parts: { readonly established: number; readonly of: number };
  /** Codes that mark the figure: `not_additive`, `provisional`. */
  readonly marks?: readonly string[];
  /** The rule that governs it. */
  readonly rule: string;
  /** The ids of the entries it sums, or of the figures it is a function of. */
  readonly entries: readonly string[];
}

/** Every dimension, in alphabetical order. */
export const DIMENSION_NAMES = [
  'adjusted',
  'case',
  'class',
  'durability',
  'fund',
  'gate',
  'grade',
  'kind',
  'period',
  'prices',
  'rate',
  'reached',
  'rung',
] as const satisfies readonly (keyof Dimensions)[];

/** A figure's id: what it is of, its measure, then its dimensions in alphabetical order. */
export function figureId(of: string, measure: string, dimensions: Dimensions): string {
  let id = `${of}#${measure}`;
  for (const name of DIMENSION_NAMES) {
    const value = dimensions[name];
    if (value !== undefined) id += `,${name}=${value}`;
  }
  return id;
}
