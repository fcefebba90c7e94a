import type { Unit } from '../../foundation/figure/unit';

/** Where a figure comes from: nothing is a parameter without one. */
export interface Reference {
  readonly title: string;
  readonly publisher: string;
  readonly link: string;
  /** When it was published, as far as the source says. */
  readonly published: string;
  /** `official` read in the published text or its mirror; `copy` read in someone else's copy of it; `computed` worked from such. */
  readonly read: 'official' | 'copy' | 'computed';
  readonly note?: string;
}

/**
 * A figure the world decides: dated, cited and vintaged. Effective date is in its values; the vintage
 * says which publication. A released vintage is never edited: a later publication is a new one.
 */
export interface Parameter<V> {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit | 'rate';
  readonly vintage: string;
  readonly status: 'draft' | 'released';
  readonly values: V;
  readonly reference: Reference;
}

export function parameter<const V>(declared: Parameter<V>): Parameter<V> {
  return declared;
}
