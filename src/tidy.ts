/**
 * `benefits-realisation/tidy`: the figures of assessments as one long table, for R, Python, Power BI and SQL.
 *
 * @packageDocumentation
 */
export type { ReportItem } from './report/item';
export type { ColumnType, Of, TidyColumn } from './report/tidy/column';
export { COLUMNS as tidyColumns } from './report/tidy/columns';
export { tidyCsv } from './report/tidy/tidyCsv';
export { tidyNdjson } from './report/tidy/tidyNdjson';
export { tidyParquet } from './report/tidy/tidyParquet';
export { type TidyRow, tidyRows } from './report/tidy/tidyRows';
