import { KINDS, type Portfolio, type Row, type Table } from '../record/kind/portfolio';

/** Every table, in the order a portfolio is written. */
export const TABLES = Object.keys(KINDS) as Table[];

/** The rows of a table. */
export function rowsOf(portfolio: Portfolio, table: Table): readonly Row[] {
  return (portfolio[table] ?? []) as Row[];
}

/** A portfolio’s own fields, its tables left out. */
export function ownFields(portfolio: Portfolio): Omit<Portfolio, Table> {
  return Object.fromEntries(Object.entries(portfolio).filter(([name]) => !Object.hasOwn(KINDS, name))) as Omit<Portfolio, Table>;
}

/** A portfolio of own fields and rows by table; a table without rows is left out. */
export function portfolioOf(own: Omit<Portfolio, Table>, rows: (table: Table) => readonly Row[]): Portfolio {
  const tables = TABLES.map((table) => [table, rows(table)] as const).filter(([, each]) => each.length > 0);
  return { ...own, ...Object.fromEntries(tables) } as Portfolio;
}
