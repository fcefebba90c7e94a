import type { Figure } from '../../foundation/figure/figure';
import { marksText, noteText, partsText, pricesText } from '../figureText';
import { type Cell, type Column, type Facets, figureCell, indented, type TableBlock, words } from '../layout';
import { markText } from '../reasons';

/** A line of a table: what it is called, and its figure where the assessment has one. */
export interface Line {
  readonly label: string;
  readonly figure: Figure | undefined;
  /** It is within the line above, and not beside it. */
  readonly within?: boolean;
}

/** A table of one figure a line, with its parts and its price base. A line without a figure is left out. */
export function lineTable(caption: string, lines: readonly Line[]): TableBlock | undefined {
  const there = lines.flatMap(({ figure, ...line }) => (figure === undefined ? [] : [{ ...line, figure }]));
  if (there.length === 0) return undefined;
  const priced = there.some(({ figure }) => figure.unit === 'GBP');
  const said = sharedMarks(there.map(({ figure }) => figure));
  const marked = there.some(({ figure }) => marksText(figure, said) !== '');
  const columns: Column[] = [
    { title: 'Figure' },
    { title: 'Amount', numeric: true },
    { title: 'Parts established', numeric: true },
    ...(priced ? [{ title: 'Prices' }] : []),
    ...(marked ? [{ title: 'Note' }] : []),
  ];
  const rows = there.map(({ label, figure, within = false }) => [
    within ? indented(label) : words(label),
    figureCell(figure),
    words(partsText(figure)),
    ...(priced ? [words(pricesText(figure))] : []),
    ...(marked ? [words(marksText(figure, said))] : []),
  ]);
  return { is: 'table', caption: withMarks(caption, said), columns, rows };
}

/** A row of a table that crosses lines with columns. */
export interface CrossRow {
  readonly head: Cell;
  readonly figures: readonly (Figure | undefined)[];
  /** What it may be chosen by; rows that have it may be put in another order too. */
  readonly facets?: Facets | undefined;
}

/** A table of lines crossed with columns; a line or a column without a figure is left out. */
export function crossTable(caption: string, first: string, titles: readonly string[], rows: readonly CrossRow[]): TableBlock | undefined {
  const used = rows.filter(({ figures }) => figures.some((figure) => figure !== undefined));
  const shown = titles.flatMap((title, at) => (used.some(({ figures }) => figures[at] !== undefined) ? [{ title, at }] : []));
  if (shown.length === 0) return undefined;
  const said = sharedMarks(used.flatMap(({ figures }) => figures.filter((figure) => figure !== undefined)));
  return {
    is: 'table',
    caption: withMarks(caption, said),
    columns: [{ title: first }, ...shown.map(({ title }) => ({ title, numeric: true }))],
    rows: used.map(({ head, figures }) => [head, ...shown.map(({ at }) => cellOf(figures[at], said))]),
    ...chosenBy(used),
  };
}

function chosenBy(rows: readonly CrossRow[]): Pick<TableBlock, 'facets' | 'sortable'> {
  const facets = rows.flatMap((row) => row.facets ?? []);
  return facets.length < rows.length ? {} : { facets, sortable: true };
}

function cellOf(figure: Figure | undefined, said: readonly string[]): Cell {
  return figureCell(figure, figure === undefined ? '' : noteText(figure, said));
}

/** The marks that every figure of a table has: said once, above it. */
function sharedMarks(figures: readonly Figure[]): string[] {
  const [first, ...rest] = figures;
  return (first?.marks ?? []).filter((mark) => rest.every(({ marks = [] }) => marks.includes(mark)));
}

function withMarks(caption: string, said: readonly string[]): string {
  return said.length === 0 ? caption : `${caption} (${said.map(markText).join('; ')})`;
}

/** The blocks that there are. */
export function some<B>(...blocks: readonly (B | undefined)[]): B[] {
  return blocks.filter((each) => each !== undefined);
}
