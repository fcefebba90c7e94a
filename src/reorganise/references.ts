import { fieldType } from '../record/kind/field';
import { KINDS, type Table } from '../record/kind/portfolio';

/** The fields of a table that hold the id of a row, and of which table. */
export function referencesOf(table: Table): ReadonlyMap<string, Table> {
  return REFERENCES[table];
}

const REFERENCES = Object.fromEntries(
  Object.entries(KINDS).map(([table, { schema }]) => [
    table,
    new Map(
      Object.entries(schema.shape).flatMap(([field, each]) => {
        const type = fieldType(each);
        return type.type === 'ref' ? [[field, type.to as Table] as const] : [];
      }),
    ),
  ]),
) as unknown as Readonly<Record<Table, ReadonlyMap<string, Table>>>;
