import type { Summary } from '../../assess/assess';
import type { Figure } from '../../foundation/figure/figure';
import type { ReportItem } from '../item';

/** What a column holds. A decimal has four places or fewer, and a date is written 2026-03-31. */
export type ColumnType = 'boolean' | 'date' | 'decimal' | 'integer' | 'text';

/** A figure with the record it is of. */
export interface Of {
  readonly item: ReportItem;
  readonly figure: Figure;
  /** The initiative it is of; none where it is of all together. */
  readonly initiative: Summary | undefined;
}

/** A column of the long table: its name is the same in every format, and its meaning is its page’s. */
export interface TidyColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly what: string;
  /** When it is empty. */
  readonly empty: string;
  readonly of: (of: Of) => string | undefined;
}
