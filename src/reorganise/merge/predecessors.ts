import type { Portfolio, Row, Table } from '../../record/kind/portfolio';
import { referencesOf } from '../references';
import { ownFields, portfolioOf, rowsOf } from '../tables';

/** A predecessor’s rows, under ids that begin with its GSS code. */
export interface Predecessor {
  readonly gss: string;
  readonly name: string;
  readonly portfolio: Portfolio;
}

/**
 * The predecessors in a record: the one council it is of, its ids given its GSS code, or those of a merger into
 * the same successor, which have them already.
 */
export function predecessorsOf(record: Portfolio, successor: string): Predecessor[] {
  const councils = record.councils ?? [];
  if (councils.some(({ gss }) => gss === successor) && (record.successions ?? []).length > 0) return merged(record, successor);
  const [council, ...others] = councils;
  if (council?.gss === undefined || others.length > 0)
    throw new RangeError(
      `merge: the record ${JSON.stringify(record.id)} ${
        others.length > 0 ? `is of ${councils.length} councils` : `names no council with a GSS code`
      }. Give records of one council each, with its code.`,
    );
  const { gss, name } = council;
  return [{ gss, name, portfolio: prefixed(record, gss) }];
}

/** A merger taken apart again, by the codes its ids begin with. */
function merged(record: Portfolio, successor: string): Predecessor[] {
  return (record.councils ?? [])
    .filter(({ gss }) => gss !== undefined && gss !== successor)
    .map(({ gss = '', name }) => {
      const isOwn = (row: Row, table: Table) => {
        if (table === 'councils') return row['gss'] === gss;
        return table === 'successions' ? row['predecessor'] === gss : row.id.startsWith(`${gss}:`);
      };
      return { gss, name, portfolio: portfolioOf(ownFields(record), (table) => rowsOf(record, table).filter((row) => isOwn(row, table))) };
    });
}

/** Every id and every reference under the code; the council’s own id is the code itself. */
function prefixed(record: Portfolio, gss: string): Portfolio {
  const idIn = (table: Table, id: string) => (table === 'councils' ? gss : `${gss}:${id}`);
  return portfolioOf(ownFields(record), (table) => {
    if (table === 'successions') return rowsOf(record, table).filter((row) => row['predecessor'] === gss);
    const references = referencesOf(table);
    return rowsOf(record, table).map((row) => {
      const renamed = Object.entries(row).map(([field, value]) => {
        const to = references.get(field);
        if (typeof value !== 'string') return [field, value];
        if (field === 'id') return [field, idIn(table, value)];
        if (to !== undefined) return [field, idIn(to, value)];
        return [field, isGroup(table, field) ? `${gss}:${value}` : isPath(table, field) ? pathIn(value, gss) : value];
      });
      const own = table === 'initiatives' && row['council'] === undefined ? { council: gss } : {};
      return { ...Object.fromEntries(renamed), ...own } as Row;
    });
  });
}

/** Text that groups rows of one council: two councils’ groups of one name are two groups. */
function isGroup(table: Table, field: string): boolean {
  return (table === 'initiatives' && field === 'overlapGroup') || (table === 'assumptions' && field === 'group');
}

function isPath(table: Table, field: string): boolean {
  return table === 'assumptions' && field === 'input';
}

/** `costs/c1/amount` is `costs/E07000026:c1/amount`. */
function pathIn(path: string, gss: string): string {
  return path.replace(/^([^/]+)\//, `$1/${gss}:`);
}
