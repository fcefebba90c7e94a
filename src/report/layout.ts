import type { Severity } from '../foundation/errors/severity';
import type { Figure } from '../foundation/figure/figure';
import type { Chart } from './chart/chart';

/** What stands in a cell or a line: our words, someone else's text, or a figure. */
export type Cell =
  | { readonly is: 'none' }
  | { readonly is: 'words'; readonly text: string; readonly indent?: boolean }
  | { readonly is: 'user'; readonly text: string; readonly link?: string; readonly note?: string }
  | { readonly is: 'figure'; readonly figure: Figure; readonly note: string };

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

/** The first cell of each row is its header. */
export interface TableBlock {
  readonly is: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The order of the rows says nothing, so that a reader may change it. */
  readonly sortable?: boolean;
  /** What each row can be chosen by, where a reader may choose among them. */
  readonly facets?: readonly Facets[];
}

/** What a row is of: several values where it is of several. */
export interface Facets {
  readonly service: string;
  readonly rungs: readonly string[];
  readonly grades: readonly string[];
}

export interface Card {
  readonly label: string;
  readonly figure: Figure | undefined;
  /** What the figure is, or what it must not be read as. */
  readonly note: string;
  readonly within: readonly { readonly label: string; readonly figure: Figure }[];
}

export type Block =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'list'; readonly title?: string; readonly severity?: Severity; readonly items: readonly Cell[] }
  | { readonly is: 'cards'; readonly cards: readonly Card[] }
  | { readonly is: 'chart'; readonly chart: Chart }
  | TableBlock;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** One portfolio's part of a report, before it is text, Markdown or a page. */
export interface Layout {
  readonly id: string;
  readonly title: string;
  readonly stamp: string;
  /** What a reader must know before any figure: constructed data, a selection, rows left out. */
  readonly notices: readonly string[];
  readonly note?: string;
  readonly sections: readonly Section[];
}

export const words = (text: string): Cell => ({ is: 'words', text });
/** The header of a line that is within the one above it. */
export const indented = (text: string): Cell => ({ is: 'words', text, indent: true });
export const paragraph = (text: string): Block => ({ is: 'paragraph', text });
/** A chart where there is something to draw. Its table follows it. */
export const drawn = (chart: Chart | undefined): Block | undefined => (chart === undefined ? undefined : { is: 'chart', chart });
/** A figure, or that the record has none: never nought. */
export const figureCell = (figure: Figure | undefined, note = ''): Cell =>
  figure === undefined ? { is: 'none' } : { is: 'figure', figure, note };
