import { KINDS, portfolioFields, type Table } from '../kind/portfolio';
import { rowReader } from './readRow';

/** The places of the rows of a table by their ids, as the reader gives them where a row has none of its own. */
export function rowPlaces(table: string, rows: readonly unknown[]): Map<string, number> {
  const kind = Object.hasOwn(KINDS, table) ? KINDS[table as Table] : portfolioFields;
  const read = rowReader(kind, () => undefined, []);
  const places = new Map<string, number>();
  rows.forEach((raw, at) => {
    const { row, id = row?.id } = read(raw, at);
    if (id !== undefined && !places.has(id)) places.set(id, at);
  });
  return places;
}

/** A record path as its table, and every id and field it can mean: an id may hold a slash itself. An entry’s id is the path of its row. */
export function pathParts(path: string): { table: string; readings: readonly { id: string; field?: string }[] } {
  const row = path.includes('#') ? path.slice(0, path.lastIndexOf('#')) : path;
  const at = row.indexOf('/');
  const rest = at === -1 ? '' : row.slice(at + 1);
  const last = rest.lastIndexOf('/');
  const whole = { id: rest };
  return {
    table: at === -1 ? row : row.slice(0, at),
    readings: last === -1 ? [whole] : [whole, { id: rest.slice(0, last), field: rest.slice(last + 1) }],
  };
}
