import { parquetWriteBuffer } from 'hyparquet-writer/src/write.js';
import type { ReportItem } from '../item';
import type { ColumnType } from './column';
import { COLUMNS } from './columns';
import { type TidyRow, tidyRows } from './tidyRows';

/** Decimal places of a value in Parquet: no unit has more. */
const PLACES = 4;

/**
 * The same table as Parquet: text, booleans, whole numbers, dates, and decimals of 18 digits and 4 places, which add
 * up exactly where binary fractions do not. What is empty is null.
 */
export function tidyParquet(items: readonly ReportItem[]): Uint8Array {
  const rows = tidyRows(items);
  const columnData = COLUMNS.map(({ name, type }, at) => ({ name, data: rows.map((row) => cellOf(row, at, type)) }));
  const schema = [
    { name: 'figures', num_children: COLUMNS.length },
    ...COLUMNS.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...SCHEMA[type] })),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'benefits-realisation', statistics: false }));
}

const SCHEMA = {
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  decimal: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: PLACES },
  integer: { type: 'INT32' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const satisfies Record<ColumnType, object>;

function cellOf(row: TidyRow, at: number, type: ColumnType) {
  const cell = row[at];
  if (cell === undefined) return null;
  if (type === 'boolean') return cell === 'true';
  if (type === 'integer') return Number(cell);
  if (type === 'date') return Date.UTC(Number(cell.slice(0, 4)), Number(cell.slice(5, 7)) - 1, Number(cell.slice(8))) / 86_400_000;
  return type === 'decimal' ? unscaled(cell) : cell;
}

/** The whole number of ten-thousandths that a decimal text is. */
function unscaled(text: string): bigint {
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const size = BigInt(`${whole}${part.padEnd(PLACES, '0').slice(0, PLACES)}`);
  return text.startsWith('-') ? -size : size;
}
