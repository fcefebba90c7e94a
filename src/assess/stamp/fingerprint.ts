import { compareText } from '../../foundation/errors/issue';
import { sha256Of } from '../../foundation/hash/sha256Of';

/**
 * The SHA-256 of a value's canonical form: names sorted, rows sorted by id. The same record has the same
 * fingerprint whatever order its rows and fields came in, in Node and in the browser.
 *
 * @example
 * ```ts
 * import { fingerprint } from 'benefits-realisation';
 *
 * const a = fingerprint({ rows: [{ id: 'b' }, { id: 'a' }] });
 * const b = fingerprint({ rows: [{ id: 'a' }, { id: 'b' }] });
 * console.log(a === b); // true
 * ```
 */
export function fingerprint(value: unknown): string {
  const names = new Set<string>();
  const sorted = sort(value, names);
  const bytes = sha256Of(JSON.stringify(sorted, [...names].sort(compareText)) ?? 'undefined');
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sort(value: unknown, names: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return sortRows(value, names);
  const sorted: Record<string, unknown> = {};
  for (const name in value) {
    names.add(name);
    const inner: unknown = (value as Record<string, unknown>)[name];
    sorted[name] = typeof inner === 'object' ? sort(inner, names) : inner;
  }
  return sorted;
}

function sortRows(rows: unknown[], names: Set<string>): unknown[] {
  const idOf = (row: unknown) => (typeof row === 'object' && row !== null ? (row as { id?: unknown }).id : undefined);
  const haveIds = rows.length > 0 && rows.every((row) => typeof idOf(row) === 'string');
  const ordered = haveIds ? [...rows].sort((a, b) => compareText(idOf(a) as string, idOf(b) as string)) : rows;
  return ordered.map((row) => {
    if (typeof row !== 'object' || row === null) return row;
    const flat = !Array.isArray(row) && Object.values(row).every((each) => typeof each !== 'object');
    if (!flat) return sort(row, names);
    for (const name in row) names.add(name);
    return row;
  });
}
