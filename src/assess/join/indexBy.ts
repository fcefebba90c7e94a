import { compareText } from '../../foundation/errors/issue';
import { groupedBy } from './groupedBy';

/** Rows found by a field of theirs. */
export function indexBy<R, F extends keyof R>(rows: readonly R[] | undefined, field: F): (value: R[F]) => R[] {
  const found = groupedBy(rows ?? [], (row) => row[field] as string | undefined);
  return (value) => found.get(value as string) ?? [];
}

/** Sorts by a text, by code unit. */
export function by<R>(text: (row: R) => string): (a: R, b: R) => number {
  return (a, b) => compareText(text(a), text(b));
}
