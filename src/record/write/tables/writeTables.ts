import { compareText } from '../../../foundation/errors/issue';
import { fieldType } from '../../kind/field';
import type { Kind } from '../../kind/kind';
import { KINDS, type Portfolio, portfolioFields, type Row, type Table } from '../../kind/portfolio';
import { cellType, writeCell } from '../../read/tables/cell';
import { csvLine } from './csvLine';

/**
 * A portfolio as CSV text, one file a table, in its one canonical form: rows sorted by id, columns in the
 * schema's order and only those some row uses, fields of your own last, LF at the end of each line.
 * {@link readTables} of it gives the same portfolio.
 *
 * Text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage
 * return) has an apostrophe put before it, which reading takes away again. Amounts are never touched: a
 * negative saving stays a number.
 *
 * @example
 * ```ts
 * import { writeTables } from 'benefits-realisation/tables';
 *
 * const files = writeTables({
 *   id: 'p1', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01',
 *   councils: [{ id: 'a', name: '-Anytown', netRevenueSpend: '-5.00' }],
 * });
 * console.log(files[1]); // { name: 'councils.csv', text: "id,name,netRevenueSpend\na,'-Anytown,-5.00\n" }
 * ```
 */
export function writeTables(portfolio: Portfolio): { name: string; text: string }[] {
  const own = Object.entries(portfolio).filter(([name]) => !Object.hasOwn(KINDS, name));
  const files = [writeTable(portfolioFields, [Object.fromEntries(own) as Row])];
  for (const table of Object.keys(KINDS) as Table[]) {
    const rows = portfolio[table] as Row[] | undefined;
    if (rows !== undefined) files.push(writeTable(KINDS[table], rows));
  }
  return files;
}

function writeTable(kind: Kind, rows: readonly Row[]): { name: string; text: string } {
  const columns = columnsUsed(kind, rows);
  const lines = [csvLine(columns.map(({ name }) => name))];
  for (const row of [...rows].sort((a, b) => compareText(a.id, b.id))) {
    lines.push(
      csvLine(
        columns.map(({ name, type }) => {
          const value = row[name];
          return value === undefined ? '' : writeCell(value, type);
        }),
      ),
    );
  }
  return { name: `${kind.table}.csv`, text: lines.join('') };
}

/** The id always, then the schema's fields in its order, then any of one's own. */
function columnsUsed(kind: Kind, rows: readonly Row[]) {
  const used = new Set<string>(['id']);
  for (const row of rows) for (const name in row) if (row[name] !== undefined) used.add(name);
  const known = Object.entries(kind.schema.shape).filter(([name]) => used.has(name));
  const own = [...used].filter((name) => !Object.hasOwn(kind.schema.shape, name)).sort(compareText);
  return [
    ...known.map(([name, schema]) => ({ name, type: cellType(fieldType(schema)) })),
    ...own.map((name) => ({ name, type: cellType(undefined) })),
  ];
}
