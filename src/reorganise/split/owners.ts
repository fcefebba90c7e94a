import { KINDS, type Portfolio, type Row, type Table } from '../../record/kind/portfolio';
import { referencesOf } from '../references';
import { rowsOf } from '../tables';

/**
 * Which successor a row goes to whole, by its initiative; nothing where it is shared out. A row that several
 * initiatives rest on, such as a budget line or a group of staff, goes whole where all of them go to one.
 */
export function ownersOf(portfolio: Portfolio, assigned: Readonly<Record<string, string>>): (table: Table, row: Row) => string | undefined {
  const owners = new Map<string, Set<string | undefined>>();
  const add = (path: string, owner: string | undefined) => owners.set(path, (owners.get(path) ?? new Set()).add(owner));
  const initiativeOf = initiativesOf(portfolio);
  const ownerOf = (table: Table, row: Row): string | undefined => {
    const initiative = initiativeOf(table, row);
    return initiative === undefined ? undefined : assigned[initiative];
  };
  for (const table of Object.keys(KINDS) as Table[])
    for (const row of rowsOf(portfolio, table)) {
      if (initiativeOf(table, row) === undefined) continue;
      for (const [field, to] of referencesOf(table))
        if (!HANGS.has(to) && typeof row[field] === 'string') add(`${to}/${row[field]}`, ownerOf(table, row));
    }
  const whole = (path: string) => {
    const found = [...(owners.get(path) ?? [undefined])];
    return found.length === 1 ? found[0] : undefined;
  };
  return (table, row) => {
    if (initiativeOf(table, row) !== undefined) return ownerOf(table, row);
    if (table === 'lineYears' || table === 'lineChanges') return whole(`budgetLines/${row['budgetLine']}`);
    return table === 'councils' || table === 'successions' ? undefined : whole(`${table}/${row.id}`);
  };
}

/** Tables whose rows belong to one initiative. */
const HANGS = new Set<Table>(['initiatives', 'measures', 'savings', 'costs', 'claims']);

/** The initiative a row belongs to, through its measure or saving where it names no initiative itself. */
function initiativesOf(portfolio: Portfolio): (table: Table, row: Row) => string | undefined {
  const through = new Map<string, string>();
  for (const { id, initiative } of portfolio.measures ?? []) through.set(`measures/${id}`, initiative);
  for (const { id, initiative } of portfolio.savings ?? []) through.set(`savings/${id}`, initiative);
  return (table, row) => {
    if (table === 'initiatives') return row.id;
    const own = row['initiative'];
    if (typeof own === 'string') return own;
    if (typeof row['saving'] === 'string') return through.get(`savings/${row['saving']}`);
    return typeof row['measure'] === 'string' ? through.get(`measures/${row['measure']}`) : undefined;
  };
}
