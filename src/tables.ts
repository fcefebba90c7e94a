/**
 * `benefits-realisation/tables`: the record as CSV files, one a table, in and out.
 *
 * @packageDocumentation
 */
export { readTables, type TableFile } from './record/read/tables/readTables';
export type { Reading } from './record/read/reading';
export { writeTables } from './record/write/tables/writeTables';
