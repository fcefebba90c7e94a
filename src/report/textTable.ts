import { cellText } from './cellText';
import type { TableBlock } from './layout';
import type { Paint } from './paint';
import { wrap } from './wrap';

const WIDTH = 100;
const LEAST = 12;

/** A table as aligned columns; where it is too wide for a terminal, a short list a row. */
export function textTable({ caption, columns, rows }: TableBlock, paint: Paint): string[] {
  const cells = rows.map((row) => row.map(cellText));
  const widths = columns.map(({ title }, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const over = widths.reduce((sum, width) => sum + width + 2, 0) - WIDTH;
  const numeric = columns.map((column) => column.numeric === true);
  const widest = widths.indexOf(Math.max(...widths));
  const fits = over <= 0 || (!numeric[widest] && (widths[widest] ?? 0) - over >= Math.max(LEAST, columns[widest]?.title.length ?? 0, 30));
  const head = `  ${paint.faint(caption)}`;
  if (!fits)
    return [
      head,
      ...cells.flatMap((row) =>
        listed(
          row,
          columns.map(({ title }) => title),
        ),
      ),
    ];
  if (over > 0) widths[widest] = (widths[widest] ?? 0) - over;
  const line = (row: readonly string[]): string[] => {
    const wrapped = row.map((text, at) => wrap(text, widths[at] ?? WIDTH));
    const deepest = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: deepest }, (_, depth) =>
      `  ${wrapped.map((lines, at) => pad(lines[depth] ?? '', widths[at] ?? 0, numeric[at] === true)).join('  ')}`.trimEnd(),
    );
  };
  return [head, ...line(columns.map(({ title }) => title)).map(paint.faint), ...cells.flatMap(line)];
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}

function listed(row: readonly string[], titles: readonly string[]): string[] {
  const [first = '', ...rest] = row;
  const lines = rest.flatMap((text, at) => {
    if (text === '') return [];
    const [top = '', ...more] = wrap(`${titles[at + 1] ?? ''}: ${text}`, WIDTH - 6);
    return [`    ${top}`, ...more.map((each) => `      ${each}`)];
  });
  return [...wrap(first, WIDTH - 2).map((each) => `  ${each}`), ...lines];
}
