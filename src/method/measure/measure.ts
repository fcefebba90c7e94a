import type { CashClass, CashRung, Gate } from '../../foundation/figure/vocabulary';
import type { Unit } from '../../foundation/figure/unit';

/** A facet to cut by; `to_date` and `whole_life` are periods that take several years together. */
export type Facet =
  | 'class'
  | 'durability'
  | 'fund'
  | 'gate'
  | 'grade'
  | 'kind'
  | 'month'
  | 'period'
  | 'rate'
  | 'reached'
  | 'rung'
  | 'to_date'
  | 'whole_life';

/** A benefits measure: what its figure is, the rule that governs it, and how it is totalled from entries or worked from figures. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly rule: string;
  /** What it must not be read as. */
  readonly isNot: string;
  /** The steps whose entries it sums; none where it is a function of figures. */
  readonly sums?: readonly string[];
  /** The figure is in the unit of the shape of the row it is of; `unit` stands for any of them. */
  readonly unitOf?: 'shape';
  /** Only entries of this class and gate, and of these kinds. */
  readonly only?: { readonly class?: CashClass; readonly gate?: Gate; readonly kinds?: readonly string[] };
  /** The only rungs it is given at or above. */
  readonly reached?: readonly CashRung[];
  readonly cuts?: readonly (readonly Facet[])[];
  /** The formula that works it from figures. */
  readonly formula?: string;
}

export function measure<const M extends Measure>(declared: M): M {
  return declared;
}
