import { compareText } from '../../foundation/errors/issue';

/** Rows found by a field of theirs. */
export function indexBy<R, F extends keyof R>(rows: readonly R[] | undefined, field: F): (value: R[F]) => R[] {
  const found = new Map<R[F], R[]>();
  for (const row of rows ?? []) {
    const there = found.get(row[field]);
    if (there === undefined) found.set(row[field], [row]);
    else there.push(row);
  }
  return (value) => found.get(value) ?? [];
}

/** Sorts by a text, by code unit. */
export function by<R>(text: (row: R) => string): (a: R, b: R) => number {
  return (a, b) => compareText(text(a), text(b));
}
