import { type Issue, issue } from '../../foundation/errors/issue';
import { Decimal } from '../../foundation/number/decimal';
import { isDate } from '../../foundation/time/date';
import { isFinancialYear } from '../../foundation/time/financialYear';
import { parsePeriod } from '../../foundation/time/period';
import { fieldType } from '../kind/field';
import type { Kind } from '../kind/kind';
import type { Row } from '../kind/portfolio';
import { councilTypeOf } from './councilType';

/** Looks at one row and says what is wrong with it. */
type Check = (row: Row) => Issue | undefined;

/** The checks of a kind, by the types of its fields. */
export function checksOf({ table, schema: { shape } }: Kind): Check[] {
  const checks: Check[] = [];
  for (const [field, schema] of Object.entries(shape)) {
    const type = fieldType(schema);
    if (type.type === 'period')
      checks.push(
        known(
          table,
          field,
          (text) => parsePeriod(text) !== undefined,
          'not_a_period',
          'a month 2026-03, a financial year 2025-26, or a span 2026-03-03/2026-03-30 in order, from 1900 to 2199',
        ),
      );
    if (type.type === 'year') checks.push(known(table, field, isFinancialYear, 'not_a_year', 'two years that follow, such as 2025-26'));
    if (type.type === 'date') checks.push(known(table, field, isDate, 'not_a_date', 'a day that exists, from 1900 to 2199'));
    if (type.type === 'code' && type.open) checks.push(ownCode(table, field, new Set(type.codes)));
  }
  const has = (field: string) => Object.hasOwn(shape, field);
  if (has('low') && has('high')) checks.push(boundsInOrder(table));
  if (has('from') && has('to')) checks.push(daysInOrder(table));
  if (table === 'councils') checks.push(councilType);
  if (table === 'adjustments') checks.push(factorIsShare);
  return checks;
}

/** Looks at each text once, however many rows have it. */
function known(
  table: string,
  field: string,
  test: (text: string) => boolean,
  code: 'not_a_period' | 'not_a_year' | 'not_a_date',
  write: string,
): Check {
  const sound = new Map<string, boolean>();
  return (row) => {
    const text = row[field] as string | undefined;
    if (text === undefined) return undefined;
    let ok = sound.get(text);
    if (ok === undefined) sound.set(text, (ok = test(text)));
    return ok ? undefined : issue(code, `${table}/${row.id}/${field}`, { found: text, write });
  };
}

function ownCode(table: string, field: string, codes: ReadonlySet<string>): Check {
  return (row) => {
    const code = row[field] as string | undefined;
    return code === undefined || codes.has(code) ? undefined : issue('code_of_your_own', `${table}/${row.id}/${field}`, { found: code });
  };
}

function boundsInOrder(table: string): Check {
  return (row) => {
    if (row.low === undefined && row.high === undefined) return undefined;
    const [low, value, high] = [row.low, row.value, row.high].map((text) => (text === undefined ? undefined : new Decimal(text as string)));
    const crossed = (a?: Decimal, b?: Decimal) => a !== undefined && b?.lessThan(a) === true;
    if (!crossed(low, value) && !crossed(value, high) && !crossed(low, high)) return undefined;
    const shown = (text: unknown) => (text === undefined ? 'not given' : String(text));
    return issue('bounds_crossed', `${table}/${row.id}/low`, { low: shown(row.low), value: shown(row.value), high: shown(row.high) });
  };
}

function daysInOrder(table: string): Check {
  return (row) => {
    const { from, to } = row as { from?: string; to?: string };
    const wrong = from !== undefined && to !== undefined && to < from;
    return wrong ? issue('ends_before_it_starts', `${table}/${row.id}/to`, { from, to }) : undefined;
  };
}

const SHARES = new Set(['attribution', 'deadweight_share', 'deadweight_rate']);

function factorIsShare(row: Row): Issue | undefined {
  const { type, value } = row as { type?: string; value?: string };
  if (!SHARES.has(type ?? '') || value === undefined || (Number(value) >= 0 && Number(value) <= 1)) return undefined;
  return issue('not_a_share', `adjustments/${row.id}/value`, { found: value, write: 'a ratio from 0 to 1, such as 0.6' });
}

function councilType(row: Row): Issue | undefined {
  const { gss, type } = row as { gss?: string; type?: string };
  const expected = gss === undefined ? undefined : councilTypeOf(gss);
  if (gss === undefined || type === undefined || expected === undefined || type === expected) return undefined;
  return issue('council_type_disagrees', `councils/${row.id}/type`, { gss, type, expected });
}
