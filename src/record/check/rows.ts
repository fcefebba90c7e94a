import { type Issue, issue } from '../../foundation/errors/issue';
import { Decimal } from '../../foundation/number/decimal';
import { isDate } from '../../foundation/time/date';
import { isFinancialYear } from '../../foundation/time/financialYear';
import { parsePeriod } from '../../foundation/time/period';
import { fieldType } from '../kind/field';
import type { Kind } from '../kind/kind';
import { KINDS, type Row, type Table } from '../kind/portfolio';
import type { TableRows } from '../read/readDocument';
import type { Locate } from '../read/reading';
import { checkClaimChains } from './claimChains';
import { councilTypeOf } from './councilType';
import { removeRows } from './remove';

type Say = (found: Issue) => void;

/** Takes out every row that {@link refusedRows} finds, and claims that go round in a circle. */
export function checkRows(tables: Map<Table, TableRows>, locate: Locate, issues: Issue[], leftOut: string[]): void {
  for (const [table, read] of tables) {
    const gone = refusedRows(KINDS[table], read, locate, issues);
    for (const index of gone) leftOut.push(`${table}/${(read.rows[index] as Row).id}`);
    removeRows(read, gone);
  }
  checkClaimChains(tables.get('claims'), locate, issues, leftOut);
}

/** What a schema's pattern cannot say of a row: that a day exists, that bounds are in order, that a code is known. */
export function refusedRows(kind: Kind, read: TableRows, locate: Locate, issues: Issue[]): Set<number> {
  const { table } = kind;
  const gone = new Set<number>();
  const checks = checksOf(kind);
  if (checks.length === 0) return gone;
  for (let index = 0; index < read.rows.length; index++) {
    const row = read.rows[index] as Row;
    const say: Say = (found) => {
      const field = found.path.slice(`${table}/${row.id}/`.length);
      const cell = locate(table, read.at[index] as number, field);
      issues.push(cell === undefined ? found : { ...found, cell });
      if (found.severity === 'refused') gone.add(index);
    };
    for (const check of checks) check(row, `${table}/${row.id}`, say);
  }
  return gone;
}

type Check = (row: Row, path: string, say: Say) => void;

function checksOf({ table, schema: { shape } }: Kind): Check[] {
  const checks: Check[] = [];
  for (const [field, schema] of Object.entries(shape)) {
    const type = fieldType(schema);
    if (type.type === 'period') checks.push(known(field, (text) => parsePeriod(text) !== undefined, 'not_a_period', 'a month 2026-03, a financial year 2025-26, or a span 2026-03-03/2026-03-30 in order'));
    if (type.type === 'year') checks.push(known(field, isFinancialYear, 'not_a_year', 'two years that follow, such as 2025-26'));
    if (type.type === 'date') checks.push(known(field, (text) => !text.endsWith('02-29') || isDate(text), 'not_a_date', 'a day that exists'));
    if (type.type === 'code' && type.open) checks.push(ownCode(field, new Set(type.codes)));
  }
  const has = (field: string) => Object.hasOwn(shape, field);
  if (has('low') && has('high')) checks.push(boundsInOrder);
  if (has('from') && has('to')) checks.push(daysInOrder);
  if (table === 'councils') checks.push(councilType);
  if (table === 'adjustments') checks.push(factorIsShare);
  return checks;
}

/** Looks at each text once, however many rows have it. */
function known(field: string, test: (text: string) => boolean, code: 'not_a_period' | 'not_a_year' | 'not_a_date', write: string): Check {
  const sound = new Map<string, boolean>();
  return (row, path, say) => {
    const text = row[field] as string | undefined;
    if (text === undefined) return;
    let ok = sound.get(text);
    if (ok === undefined) sound.set(text, (ok = test(text)));
    if (!ok) say(issue(code, `${path}/${field}`, { found: text, write }));
  };
}

function ownCode(field: string, codes: ReadonlySet<string>): Check {
  return (row, path, say) => {
    const code = row[field] as string | undefined;
    if (code !== undefined && !codes.has(code)) say(issue('code_of_your_own', `${path}/${field}`, { found: code }));
  };
}

function boundsInOrder(row: Row, path: string, say: Say): void {
  const [low, value, high] = [row.low, row.value, row.high].map((text) => (text === undefined ? undefined : new Decimal(text as string)));
  const crossed = (a?: Decimal, b?: Decimal) => a !== undefined && b?.lessThan(a) === true;
  if (crossed(low, value) || crossed(value, high) || crossed(low, high)) {
    const shown = (text: unknown) => (text === undefined ? 'not given' : String(text));
    say(issue('bounds_crossed', `${path}/low`, { low: shown(row.low), value: shown(row.value), high: shown(row.high) }));
  }
}

function daysInOrder(row: Row, path: string, say: Say): void {
  const { from, to } = row as { from?: string; to?: string };
  if (from !== undefined && to !== undefined && to < from) say(issue('ends_before_it_starts', `${path}/to`, { from, to }));
}

const SHARES = new Set(['attribution', 'deadweight_share', 'deadweight_rate']);

function factorIsShare(row: Row, path: string, say: Say): void {
  const { type, value } = row as { type?: string; value?: string };
  if (!SHARES.has(type ?? '') || value === undefined || (Number(value) >= 0 && Number(value) <= 1)) return;
  say(issue('not_a_share', `${path}/value`, { found: value, write: 'a ratio from 0 to 1, such as 0.6' }));
}

function councilType(row: Row, path: string, say: Say): void {
  const { gss, type } = row as { gss?: string; type?: string };
  const expected = gss === undefined ? undefined : councilTypeOf(gss);
  if (gss !== undefined && type !== undefined && expected !== undefined && type !== expected) {
    say(issue('council_type_disagrees', `${path}/type`, { gss, type, expected }));
  }
}
