import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Place } from '../assess/explain/working';
import { compareText } from '../foundation/errors/issue';
import { linesOf } from '../record/read/json/linesOf';
import type { Reading } from '../record/read/reading';
import { readPortfolio } from '../record/read/readPortfolio';
import { cellsOf } from '../record/read/tables/cellsOf';
import { csvGrid } from '../record/read/tables/csvGrid';
import { readTables } from '../record/read/tables/readTables';
import { tableOfFile } from '../record/read/tables/tableOfFile';
import type { CheckedTable } from '../workbook/checkedWorkbook';
import { readWorkbook } from '../workbook/readWorkbook';
import { Stop } from './stop';

/** One portfolio of a path, under the name of its file or folder. */
export interface Loaded {
  readonly file: string;
  readonly reading: Reading;
  /** Where a record path stands in what was read. */
  readonly placeOf: (path: string) => Place | undefined;
  /** Its tables as they stand in the file; none of a JSON document. */
  readonly tables: readonly CheckedTable[];
}

/** Reads every portfolio at a path: a workbook; tables where the folder holds portfolio.csv; otherwise each .json and workbook in it. */
export async function load(path: string): Promise<Loaded[]> {
  if (!attempt(path, () => statSync(path)).isDirectory()) {
    if (/\.csv$/i.test(path)) throw new Stop(`${path} is one table. Give the folder that holds portfolio.csv and the tables beside it.`);
    const bytes = attempt(path, () => readFileSync(path));
    return [WORKBOOK.test(path) ? await workbookOf(basename(path), bytes) : documentOf(basename(path), bytes)];
  }
  const names = attempt(path, () => readdirSync(path, { withFileTypes: true }))
    .filter((each) => !each.isDirectory() && !HIDDEN.test(each.name))
    .map(({ name }) => name)
    .sort(compareText);
  const bytesOf = (name: string) => attempt(join(path, name), () => readFileSync(join(path, name)));
  if (names.some((name) => name.toLowerCase() === 'portfolio.csv')) {
    const tables = names.filter((name) => /\.csv$/i.test(name));
    const files = tables.map((name) => ({ name, bytes: bytesOf(name) }));
    return [{ file: basename(path), reading: readTables(files), placeOf: cellsOf(files), tables: tablesOf(files) }];
  }
  const documents = names.filter((name) => /\.json$/i.test(name) || WORKBOOK.test(name));
  if (documents.length === 0)
    throw new Stop(`${path} holds no portfolio. Put a .json portfolio or a workbook in it, or portfolio.csv and the tables beside it.`);
  const loaded: Loaded[] = [];
  for (const name of documents) loaded.push(WORKBOOK.test(name) ? await workbookOf(name, bytesOf(name)) : documentOf(name, bytesOf(name)));
  return loaded;
}

/** What a spreadsheet may save; the reader says which it cannot read. */
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods|numbers)$/i;

/** Files of the system, and the one that Excel keeps beside a workbook while it is open. */
const HIDDEN = /^(\.|~\$)/;

async function workbookOf(file: string, bytes: Uint8Array): Promise<Loaded> {
  const { cellOf, tables, ...reading } = await readWorkbook(bytes);
  return { file, reading, placeOf: cellOf, tables };
}

/** CSV files as the tables they hold. */
function tablesOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): CheckedTable[] {
  return files.flatMap(({ name, bytes }) => {
    const { kind } = tableOfFile(name);
    return kind === undefined ? [] : [{ file: name, rows: csvGrid(kind, name, bytes, []) ?? [] }];
  });
}

/** The text of a file. */
export function readText(path: string): string {
  return attempt(path, () => readFileSync(path, 'utf8'));
}

function documentOf(file: string, bytes: Uint8Array): Loaded {
  return { file, reading: readPortfolio(bytes), placeOf: linesOf(bytes, file), tables: [] };
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  EACCES: 'There is no permission to read it',
  EPERM: 'There is no permission to read it',
  EISDIR: 'It is a folder',
  ENOTDIR: 'Part of the path is a file, not a folder',
  ENAMETOOLONG: 'The path is too long',
  ELOOP: 'Its links go round in a circle',
  EMFILE: 'Too many files are open',
};

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Stop(`${path} cannot be read. ${WHY[code] ?? `The system says ${code === '' ? 'no more than that' : code}`}.`);
  }
}
