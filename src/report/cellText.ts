import { figureText } from './figureText';
import type { Cell } from './layout';
import { safeText } from './safeText';

/** A cell as plain text, its note in brackets. */
export function cellText(cell: Cell): string {
  switch (cell.is) {
    case 'none':
      return 'none';
    case 'words':
      return `${cell.indent === true ? '  ' : ''}${safeText(cell.text)}`;
    case 'user':
      return withNote(safeText(cell.text), cell.note === undefined ? '' : safeText(cell.note));
    case 'figure':
      return withNote(figureText(cell.figure), cell.note);
  }
}

function withNote(text: string, note: string): string {
  return note === '' ? text : `${text} (${note})`;
}
