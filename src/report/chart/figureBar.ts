import type { Figure } from '../../foundation/figure/figure';
import { figureText } from '../figureText';
import type { Bar } from './chart';

/** A figure as a bar, where there is one: what is not established has its words and no bar. */
export function figureBar(label: string, figure: Figure | undefined, series = 0): Bar[] {
  if (figure === undefined) return [];
  const { id, value } = figure;
  return [{ label, ...(value === undefined ? {} : { value }), text: figureText(figure), series, figure: id }];
}

/** Whether a chart of these says more than its table: two bars or more. */
export function isWorthDrawing(rows: readonly Bar[]): boolean {
  return rows.filter(({ value }) => value !== undefined).length > 1;
}
