import type { ReportItem } from '../item';
import { COLUMNS } from './columns';
import { tidyRows } from './tidyRows';

/** The same table as one JSON object a line. A decimal is a number with the digits it has; what is empty is null. */
export function tidyNdjson(items: readonly ReportItem[]): string {
  const heads = COLUMNS.map(({ name, type }) => ({ name: JSON.stringify(name), isText: type === 'text' || type === 'date' }));
  const lines = tidyRows(items).map((row) => {
    const cells = row.map(
      (cell, at) => `${heads[at]?.name}:${cell === undefined ? 'null' : heads[at]?.isText === true ? JSON.stringify(cell) : cell}`,
    );
    return `{${cells.join(',')}}\n`;
  });
  return lines.join('');
}
