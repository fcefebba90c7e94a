import { type Issue, issue } from '../../../foundation/errors/issue';
import type { Kind } from '../../kind/kind';
import { portfolioFields } from '../../kind/portfolio';
import { nearestIn } from '../nearest';
import { readDocument, TABLES } from '../readDocument';
import type { Locate, Reading } from '../reading';
import { csvGrid } from './csvGrid';
import { type Grid, readGrid } from './readGrid';
import { tableOfFile } from './tableOfFile';

/** A table as it was found: the name its cells are said to be in, and its rows of cells, read when it is known to be the only one. */
export interface Source {
  readonly file: string;
  readonly kind: Kind;
  readonly cells: (issues: Issue[]) => readonly (readonly string[])[] | undefined;
}

/** One file: its name, `savings.csv`, with or without a folder before it, and its bytes. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a portfolio from CSV files, one a table and `portfolio.csv` for the document's own fields,
 * headings in the first row. UTF-8 with commas between cells is expected; Windows-1252, semicolons and tabs are
 * understood, and that is said. Headings and file names are matched with capitals,
 * spaces, hyphens and underscores aside. An empty cell says nothing: it is never nought.
 *
 * Content never throws. Each issue names its file, row and column as a spreadsheet shows them (the headings
 * are row 1); one bad row never loses the others; what was not read is in `leftOut`.
 *
 * @example
 * ```ts
 * import { words } from 'benefits-realisation';
 * import { readTables } from 'benefits-realisation/tables';
 *
 * const bytes = (text: string) => new TextEncoder().encode(text);
 * const { portfolio, issues, leftOut } = readTables([
 *   { name: 'portfolio.csv', bytes: bytes('id,Schema version,Author,Author name,Prepared on\np1,1,council,Anytown,2026-06-01\n') },
 *   { name: 'councils.csv', bytes: bytes('id,Name,Staff FTE\na,Anytown,1200\nb,Otherton,£1.2m\n') },
 * ]);
 * console.log(portfolio?.councils); // [ { id: 'a', name: 'Anytown', staffFte: '1200' } ]
 * console.log(leftOut); // [ 'councils/b' ]
 * console.log(words(issues[0]!)); // councils.csv row 3, column Staff FTE: "£1.2m" is not an amount. Write 1200000.00.
 * ```
 */
export function readTables(files: readonly TableFile[]): Reading {
  const issues: Issue[] = [];
  return readSources(sourcesOf(files, issues), issues);
}

/** Reads a portfolio from its tables, wherever they came from; what was found on the way to them comes first. */
export function readSources(sources: readonly Source[], issues: Issue[], end = '.csv'): Reading {
  const leftOut: string[] = [];
  const tables = new Map<string, Grid>();
  const kinds = new Map<Kind, Source[]>();
  for (const source of sources) if (kinds.get(source.kind)?.push(source) === undefined) kinds.set(source.kind, [source]);
  for (const [kind, found] of kinds) {
    const table = onlyOne(kind, found, issues);
    if (table !== undefined) tables.set(kind.table, table);
    if (kind !== portfolioFields) for (const path of table?.leftOut ?? [kind.table]) leftOut.push(path);
  }
  const document: Record<string, unknown> = ownFields(tables.get('portfolio'), issues);
  for (const name of TABLES) {
    const table = tables.get(name);
    if (table !== undefined) document[name] = table.rows;
  }
  return readDocument(document, locateIn(tables, end), { issues, leftOut });
}

function sourcesOf(files: readonly TableFile[], issues: Issue[]): Source[] {
  const nearest = nearestIn(['portfolio', ...TABLES]);
  return files.flatMap(({ name: path, bytes }): Source[] => {
    const { file, name, kind } = tableOfFile(path);
    if (kind !== undefined) return [{ file, kind, cells: (noted) => csvGrid(kind, file, bytes, noted) }];
    issues.push(issue('unknown_table', name, { name, nearest: nearest(name) }, { cell: { file } }));
    return [];
  });
}

function onlyOne(kind: Kind, found: readonly Source[], issues: Issue[]): Grid | undefined {
  if (found.length > 1) {
    for (const { file } of found) issues.push(issue('table_repeated', kind.table, { name: kind.table }, { cell: { file } }));
    return undefined;
  }
  const [{ file, cells }] = found as [Source];
  const rows = cells(issues);
  return rows === undefined ? undefined : readGrid(kind, file, rows, issues);
}

/** The one row of `portfolio.csv`. */
function ownFields(table: Grid | undefined, issues: Issue[]): Record<string, unknown> {
  if (table === undefined || table.leftOut.length > 0) return {};
  const { file, rows, rowNumbers, headings } = table;
  if (rows.length !== 1) {
    const cell = rowNumbers[1] === undefined ? { file } : { file, row: rowNumbers[1] };
    issues.push(issue('several_portfolio_rows', 'portfolio', { found: String(rows.length) }, { cell }));
    return {};
  }
  const row = Object.entries(rows[0] as object).map(([name, value]): [string, unknown] => {
    if (!(TABLES as string[]).includes(name)) return [name, value];
    const kept = `x_${name}`;
    const cell = { file, row: rowNumbers[0] as number, column: headings.get(name) as string };
    issues.push(issue('unknown_field', `portfolio/${name}`, { name, nearest: '', kept }, { cell }));
    return [kept, value];
  });
  return Object.fromEntries(row);
}

function locateIn(tables: ReadonlyMap<string, Grid>, end: string): Locate {
  return (name, at, field) => {
    const table = tables.get(name);
    if (table === undefined) return { file: `${name}${end}` };
    const row = table.rowNumbers[at];
    return {
      file: table.file,
      ...(row === undefined ? {} : { row }),
      ...(field === undefined ? {} : { column: table.headings.get(field) ?? field }),
    };
  };
}
