/**
 * `benefits-realisation/tables`: the record as CSV files, one a table, in and out.
 *
 * @packageDocumentation
 */
export { withPlaces } from './assess/explain/withPlaces';
export type { Place } from './assess/explain/working';
export { cellsOf } from './record/read/tables/cellsOf';
export { readTables, type TableFile } from './record/read/tables/readTables';
export type { Reading } from './record/read/reading';
export { writeTables } from './record/write/tables/writeTables';
