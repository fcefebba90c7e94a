import type { Figure } from '../../foundation/figure/figure';
import { partsText, pricesText } from '../figureText';
import { type Cell, type Column, figureCell, type TableBlock, words } from '../layout';

/** A line of a table: what it is called, and its figure where the assessment has one. */
export interface Line {
  readonly label: string;
  readonly figure: Figure | undefined;
}

/** A table of one figure a line, with its parts and its price base. A line without a figure is left out. */
export function lineTable(caption: string, lines: readonly Line[]): TableBlock | undefined {
  const there = lines.flatMap(({ label, figure }) => (figure === undefined ? [] : [{ label, figure }]));
  if (there.length === 0) return undefined;
  const priced = there.some(({ figure }) => figure.unit === 'GBP');
  const columns: Column[] = [{ title: 'Figure' }, { title: 'Amount', numeric: true }, { title: 'Parts established', numeric: true }];
  const rows = there.map(({ label, figure }) => [
    words(label), figureCell(figure), words(partsText(figure)), ...(priced ? [words(pricesText(figure))] : []),
  ]);
  return { is: 'table', caption, columns: priced ? [...columns, { title: 'Prices' }] : columns, rows };
}

/** A row of a table that crosses lines with columns. */
export interface CrossRow {
  readonly head: Cell;
  readonly figures: readonly (Figure | undefined)[];
}

/** A table of lines crossed with columns; a line or a column without a figure is left out. */
export function crossTable(caption: string, first: string, titles: readonly string[], rows: readonly CrossRow[]): TableBlock | undefined {
  const used = rows.filter(({ figures }) => figures.some((figure) => figure !== undefined));
  const shown = titles.flatMap((title, at) => (used.some(({ figures }) => figures[at] !== undefined) ? [{ title, at }] : []));
  if (shown.length === 0) return undefined;
  return {
    is: 'table',
    caption,
    columns: [{ title: first }, ...shown.map(({ title }) => ({ title, numeric: true }))],
    rows: used.map(({ head, figures }) => [head, ...shown.map(({ at }) => figureCell(figures[at]))]),
  };
}

/** The blocks that there are. */
export function some<B>(...blocks: readonly (B | undefined)[]): B[] {
  return blocks.filter((each) => each !== undefined);
}
