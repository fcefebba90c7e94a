import type { Cell } from '../../../foundation/errors/issue';
import { KINDS, portfolioFields } from '../../kind/portfolio';
import { pathParts, rowPlaces } from '../rowPlaces';
import { csvGrid } from './csvGrid';
import { type Grid, readGrid } from './readGrid';
import type { Source, TableFile } from './readTables';
import { tableOfFile } from './tableOfFile';

/**
 * The cell of each record path, for the files a portfolio was read from: `savings.csv row 14, column amount`
 * for `savings/overtime/amount`. A path of a row alone gives its row; one that is in no file gives nothing.
 *
 * @example
 * ```ts
 * import { cellsOf } from 'benefits-realisation/tables';
 *
 * const bytes = new TextEncoder().encode('id,initiative,Amount\nlicences,notes,12000\n');
 * const cellOf = cellsOf([{ name: 'costs.csv', bytes }]);
 * console.log(cellOf('costs/licences/amount')); // { file: 'costs.csv', row: 2, column: 'Amount' }
 * ```
 */
export function cellsOf(files: readonly TableFile[]): (path: string) => Cell | undefined {
  return cellsIn(
    files.flatMap(({ name, bytes }): Source[] => {
      const { file, kind } = tableOfFile(name);
      return kind === undefined ? [] : [{ file, kind, cells: (issues) => csvGrid(kind, file, bytes, issues) }];
    }),
  );
}

/** The cell of each record path, for tables wherever they came from. */
export function cellsIn(sources: readonly Source[]): (path: string) => Cell | undefined {
  const known = new Map<string, { table: Grid; places: Map<string, number> } | undefined>();
  const read = (name: string) => {
    const kind = name === portfolioFields.table ? portfolioFields : KINDS[name as keyof typeof KINDS];
    const found = sources.find((source) => source.kind === kind);
    const rows = found?.cells([]);
    const table = found === undefined || rows === undefined ? undefined : readGrid(kind, found.file, rows, []);
    return table === undefined ? undefined : { table, places: rowPlaces(name, table.rows) };
  };
  return (path) => {
    const { table: name, readings } = pathParts(path);
    if (!known.has(name)) known.set(name, read(name));
    const found = known.get(name);
    if (found === undefined) return undefined;
    for (const { id, field } of readings) {
      const at = found.places.get(id);
      if (at === undefined) continue;
      const { file, rowNumbers, headings } = found.table;
      const column = field === undefined ? undefined : headings.get(field);
      return { file, row: rowNumbers[at] as number, ...(column === undefined ? {} : { column }) };
    }
    return undefined;
  };
}
