import { type Cell, type Issue, issue } from '../../../foundation/errors/issue';
import { fieldType } from '../../kind/field';
import type { Kind } from '../../kind/kind';
import { type CellType, cellType } from './cell';
import { looseName } from './looseName';

export interface Column {
  /** The field's name, or the heading where no field has it. */
  readonly name: string;
  readonly heading: string;
  readonly type: CellType;
}

const OWN = 'x_';

/** What each cell of a row is, by the heading above it; nothing under an empty heading. Or why the headings cannot be read. */
export function columnsOf(kind: Kind, headings: readonly string[], at: Cell): { columns: (Column | undefined)[] } | { faults: Issue[] } {
  const fields = new Map(
    Object.entries(kind.schema.shape).map(([name, schema]) => [looseName(name), { name, type: cellType(fieldType(schema)) }]),
  );
  const columns = headings.map((cell): Column | undefined => {
    const heading = cell.trim();
    if (heading === '') return undefined;
    if (cell.startsWith(OWN)) return { name: cell, heading, type: 'own' };
    const field = fields.get(looseName(heading));
    return field === undefined ? { name: heading, heading, type: 'own' } : { ...field, heading };
  });
  if (!columns.some((column) => column !== undefined && Object.hasOwn(kind.schema.shape, column.name))) {
    return { faults: [issue('header_missing', kind.table, { found: headings.join(',') }, { cell: at })] };
  }
  const seen = new Set<string>();
  const faults: Issue[] = [];
  for (const column of columns) {
    if (column === undefined) continue;
    const kept = column.type === 'own' && !column.name.startsWith(OWN) ? `${OWN}${column.name}` : column.name;
    if (seen.has(kept))
      faults.push(issue('header_repeated', kind.table, { name: column.name }, { cell: { ...at, column: column.heading } }));
    seen.add(kept);
  }
  return faults.length > 0 ? { faults } : { columns };
}
