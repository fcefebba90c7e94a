import { Decimal } from '../../foundation/number/decimal';
import { round } from '../../foundation/number/round';
import type { Expect, Wanted } from './case';

/** One thing a case names, what it should be, and what the answer has: both as JSON says them. */
export interface Difference {
  readonly what: string;
  readonly expected: unknown;
  readonly came: unknown;
}

type Found = Readonly<Record<string, unknown>>;

/**
 * Compares an answer with what a case expects. Only what the case names is judged, and an answer may be any
 * JSON at all: what it lacks is a difference and never a fault of the judge.
 */
export function judge(expect: Expect, given: unknown): Difference[] {
  const answer = objectOf(given);
  const figures = objectOf(answer['figures']);
  const figure = (id: string) => objectOf(own(figures, id));
  const found: Difference[] = [];
  const compare = (what: string, expected: unknown, came: unknown) => {
    if (canonical(expected) !== canonical(came)) found.push({ what, expected, came });
  };
  const each = <T>(named: Readonly<Record<string, T>> | undefined, see: (id: string, expected: T) => void) => {
    for (const [id, expected] of Object.entries(named ?? {})) see(id, expected);
  };

  if (expect.refused === undefined && answer['refused'] !== undefined) compare('refused', undefined, answer['refused']);
  if (expect.refused !== undefined) compare('refused', expect.refused, answer['refused']);
  if (isAssessed(expect))
    compare('whether figures and findings were given', true, isObject(answer['figures']) && Array.isArray(answer['findings']));
  if (expect.read !== undefined) compare('whether a portfolio was read', expect.read, answer['read']);
  each(expect.figures, (id, value) => compare(`figure ${id}`, value, saidOf(own(figures, id))));
  each(expect.missing, (id, codes) => compare(`why there is no figure ${id}`, sorted(codes), whyOf(own(figures, id))));
  each(expect.parts, (id, [established, of]) => compare(`parts of figure ${id}`, { established, of }, figure(id)['parts']));
  each(expect.marks, (id, marks) => compare(`marks of figure ${id}`, sorted(marks), sorted(listOf(figure(id)['marks']))));
  each(expect.ranges, (id, range) => compare(`range of figure ${id}`, range, among(range, objectOf(figure(id)['range']))));
  each(expect.fields, (id, fields) => compare(`fields of figure ${id}`, fields, among(fields, figure(id))));
  for (const id of expect.absentFigures ?? []) compare(`figure ${id}`, 'no such figure', saidOf(own(figures, id)));
  for (const list of ['findings', 'faults'] as const) {
    const raised = listOf(answer[list]).map(objectOf);
    for (const wanted of expect[list] ?? []) if (!raised.some((one) => isOf(one, wanted))) compare(list, wanted, near(raised, wanted));
    for (const wanted of expect[list === 'findings' ? 'absentFindings' : 'absentFaults'] ?? []) {
      const wrongly = raised.filter((one) => isOf(one, wanted));
      if (wrongly.length > 0) compare(list, `no ${JSON.stringify(wanted)}`, wrongly);
    }
  }
  if (expect.leftOut !== undefined) compare('rows left out', sorted(expect.leftOut), sorted(listOf(answer['leftOut'])));
  const rows = objectOf(answer['rows']);
  each(expect.rows, (path, fields) => {
    const row = own(rows, path);
    compare(`row ${path}`, fields, row === undefined || fields === null ? (row ?? null) : among(fields, objectOf(row)));
  });
  const initiatives = objectOf(answer['initiatives']);
  each(expect.initiatives, (path, fields) => compare(path, fields, among(fields, objectOf(own(initiatives, path)))));
  const evidence = objectOf(answer['evidence']);
  each(expect.evidence, (path, fields) => compare(`evidence of ${path}`, fields, among(fields, objectOf(own(evidence, path)))));
  if (expect.stamp !== undefined) compare('stamp', expect.stamp, among(expect.stamp, objectOf(answer['stamp'])));
  if (expect.together !== undefined) compare('together', expect.together, withinOf(expect.together, answer['together']));
  each(expect.lineage, (id, wanted) => {
    const lineage = objectOf(own(objectOf(answer['lineage']), id));
    each(wanted, (name, entries) => {
      const there = listOf(lineage[name]);
      if (!entries.every((entry) => there.includes(entry))) compare(`${name} behind figure ${id}`, entries, there);
    });
  });
  const values = listOf(answer['values']);
  const rounded = expect.many ?? (expect.value === undefined ? [] : [{ value: expect.value, places: expect.places ?? 0 }]);
  for (const [at, { value, places }] of rounded.entries()) compare(`value ${at + 1}`, value, roundedTo(values[at], places));
  return found;
}

/** Whether a case names figures or findings, if only that some are not to be there: an empty answer is none. */
function isAssessed({ figures, missing, absentFigures, findings, absentFindings }: Expect): boolean {
  return [figures, missing, absentFigures, findings, absentFindings].some((each) => each !== undefined);
}

/** The value, or why there is none. */
function saidOf(figure: unknown): unknown {
  if (figure === undefined) return 'no such figure';
  const { value, missing } = objectOf(figure);
  return value ?? `not established: ${listOf(missing).join(', ')}`;
}

function whyOf(figure: unknown): unknown {
  const { value, missing } = objectOf(figure);
  return figure === undefined ? 'no such figure' : (value ?? sorted(listOf(missing)));
}

function isOf(found: Found, wanted: Wanted): boolean {
  const { code, path, severity, cell } = typeof wanted === 'string' ? { code: wanted } : wanted;
  const at = String(found['path'] ?? '');
  return (
    found['code'] === code &&
    (path === undefined || at === path || at.startsWith(`${path}/`)) &&
    (severity === undefined || found['severity'] === severity) &&
    (cell === undefined || canonical(among(cell, objectOf(found['cell']))) === canonical(cell))
  );
}

/** Those with the code that was wanted, else the codes of all. */
function near(raised: readonly Found[], wanted: Wanted): unknown {
  const code = typeof wanted === 'string' ? wanted : wanted.code;
  const alike = raised.filter((one) => one['code'] === code);
  return alike.length > 0 ? alike : raised.map((one) => one['code']);
}

function among(named: object, all: Found): Found {
  return Object.fromEntries(Object.keys(named).map((name) => [name, own(all, name)]));
}

/** As much of a value as is named, however deep: lists are whole. */
function withinOf(named: unknown, value: unknown): unknown {
  if (!isObject(named) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(named).map(([name, inner]) => [name, withinOf(inner, own(value, name) ?? null)]));
}

function roundedTo(value: unknown, places: number): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? round(new Decimal(value), places) : value;
}

function own(holder: Found, name: string): unknown {
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Found {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function sorted(list: readonly unknown[]): unknown[] {
  return list.map(String).sort();
}

/** The same text for the same value, whatever order its names came in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) as string;
}
