import type { Cell, Issue } from '../../foundation/errors/issue';
import type { Portfolio } from '../kind/portfolio';

/** What reading gave: the portfolio of every sound row, all that was found, and the paths of the rows left out. */
export interface Reading {
  readonly portfolio?: Portfolio;
  readonly issues: Issue[];
  /**
   * Record paths, `kind/id`, of rows that were refused or hung from one that was; `kind row 14` where a
   * row has no id, and `kind` where a whole table could not be read.
   */
  readonly leftOut: string[];
}

/** Where a row stands in its file; `row` counts rows from nought, `field` is the record's name for the column. */
export type Locate = (table: string, row: number, field?: string) => Cell | undefined;
