import type { FieldType } from '../../kind/field';

/** How a field stands in a cell. A field of one's own (`x_`) holds text or true and false, and says which. */
export type CellType = 'text' | 'flag' | 'plain' | 'own';

export function cellType(type: FieldType | undefined): CellType {
  switch (type?.type) {
    case undefined:
      return 'own';
    case 'text':
    case 'id':
    case 'ref':
    case 'code':
      return 'text';
    case 'flag':
      return 'flag';
    default:
      return 'plain';
  }
}

const FORMULA = /^'*[=+\-@\t\r]/;
const FLAG = /^'*(?:true|false)$/;

/** A spreadsheet would run text that begins with a formula sign: an apostrophe before it makes it text, here as there. */
export function writeCell(value: string | boolean, type: CellType): string {
  if (typeof value === 'boolean') return String(value);
  const marked = (type === 'text' && FORMULA.test(value)) || (type === 'own' && (FORMULA.test(value) || FLAG.test(value)));
  return marked ? `'${value}` : value;
}

/** The value a cell was written from: {@link writeCell} undone. */
export function readCell(cell: string, type: CellType): string | boolean {
  if (type === 'plain') return cell;
  if ((cell === 'true' || cell === 'false') && type !== 'text') return cell === 'true';
  const marked = cell.startsWith("'") && type !== 'flag' && (FORMULA.test(cell) || (type === 'own' && FLAG.test(cell)));
  return marked ? cell.slice(1) : cell;
}
