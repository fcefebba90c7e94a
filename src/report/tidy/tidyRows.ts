import type { ReportItem } from '../item';
import { COLUMNS } from './columns';

/** A row of the long table: its cells as text, in the order of the columns; what is empty is undefined. */
export type TidyRow = readonly (string | undefined)[];

/** One row a figure of each assessment, in the order given. */
export function tidyRows(items: readonly ReportItem[]): TidyRow[] {
  return items.flatMap((item) => {
    const initiatives = new Map(item.assessment.initiatives.map((each) => [each.path, each]));
    return item.assessment.figures.map((figure) => {
      const of = { item, figure, initiative: initiatives.get(figure.of) };
      return COLUMNS.map((column) => column.of(of));
    });
  });
}
