/** What has to agree before two values may be put side by side (rule F2), in the order reasons are given. */
export const BASIS_FIELDS = [
  'indicator',
  'edition',
  'through',
  'period',
  'months',
  'prices',
  'presentValueYear',
  'discounting',
  'horizon',
  'rung',
  'class',
  'net',
  'recurrence',
  'attribution',
  'overlap',
  'quality',
  'whose',
  'rate',
  'maturity',
  'evidenceFloor',
  'denominator',
  'denominatorYear',
  'tier',
  'constructed',
] as const;

export type BasisField = (typeof BASIS_FIELDS)[number];

/** On what a value was worked: equality of every field is what makes two comparable (rule F2). */
export type Basis = Readonly<Record<BasisField, string>>;

/** One field on which two values do not agree. */
export interface Difference {
  readonly field: BasisField;
  readonly a: string;
  readonly b: string;
}

/** Every field on which two bases differ, in order; none where they are comparable. */
export function differences(a: Basis, b: Basis): Difference[] {
  return BASIS_FIELDS.filter((field) => a[field] !== b[field]).map((field) => ({ field, a: a[field], b: b[field] }));
}

/** One text for one basis: two that are comparable have the same. */
export function basisKey(basis: Basis): string {
  return JSON.stringify(BASIS_FIELDS.map((field) => basis[field]));
}
