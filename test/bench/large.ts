import { readFileSync } from 'node:fs';
import type { Portfolio, Row } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';

const COUNCIL = new URL('../examples/constructed-council/council.json', import.meta.url);
const OWN = new Set(['councils', 'suppliers', 'contracts', 'staffGroups', 'budgetLines', 'lineYears', 'lineChanges', 'documents']);

/** The constructed council until it has so many initiatives: its rows again, under ids of their own. */
export function large(initiatives: number): Portfolio {
  const one = readPortfolio(readFileSync(COUNCIL)).portfolio as Portfolio;
  const all = one.initiatives ?? [];
  const times = Math.ceil(initiatives / all.length);
  const ids = new Set(
    Object.entries(one).flatMap(([table, rows]) => (Array.isArray(rows) && !OWN.has(table) ? (rows as Row[]).map(({ id }) => id) : [])),
  );
  const copy = (row: Row, number: number): Row =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, ids.has(String(value)) ? `${value}-${number}` : value])) as Row;
  const grown = Object.fromEntries(
    Object.entries(one).map(([table, rows]) => {
      if (!Array.isArray(rows) || OWN.has(table)) return [table, rows];
      return [table, (rows as Row[]).flatMap((row) => Array.from({ length: times }, (_, number) => copy(row, number)))];
    }),
  ) as Portfolio;
  const kept = (grown.initiatives ?? []).filter((_, at) => at < initiatives);
  return readPortfolio(JSON.stringify({ ...grown, initiatives: kept })).portfolio as Portfolio;
}

/** The middle of some times. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}
