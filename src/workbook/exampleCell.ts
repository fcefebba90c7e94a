import type { Field } from '../record/describe/fields';
import type { Table } from '../record/kind/portfolio';
import { looseName } from '../record/read/tables/looseName';
import { WORKED_EXAMPLE } from './workedExample';

/** What a field of a table’s worked row has. */
export function exampleCell(table: Table | 'portfolio', { name }: Field): string {
  return WORKED_EXAMPLE[table][name] ?? '';
}

/** Whether a row under headings is a template’s worked row as it was written: that is nobody’s, and is passed over. A row that was changed is not. */
export function isExample(
  table: Table | 'portfolio',
  cells: readonly string[],
  headings: readonly string[],
  all: readonly Field[],
): boolean {
  if (!cells.includes(WORKED_EXAMPLE[table].id as string)) return false;
  const byName = new Map(all.map((field) => [looseName(field.name), field]));
  return headings.every((heading, at) => {
    const field = byName.get(looseName(heading.trim()));
    return field === undefined || (cells[at] ?? '') === exampleCell(table, field);
  });
}
