import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** Sheets by name, a row of cells each. */
export type Cells = Record<string, (Date | boolean | number | string | null)[][]>;
export const OWN: Cells = {
  portfolio: [
    ['id', 'schemaVersion', 'author', 'authorName', 'preparedOn'],
    ['p', '1', 'council', 'Anytown', '2026-06-01'],
  ],
  initiatives: [
    ['id', 'title', 'serviceArea', 'capability'],
    ['notes', 'Case notes', 'housing', 'case_note_transcription'],
  ],
};
/** What a sheet has beside its cells. */
export type More = Readonly<Record<string, Partial<WriteSheet>>>;

export const COSTS = ['id', 'initiative', 'recurrence', 'type', 'category', 'amount', 'period'];
export const STAGE = ['id', 'initiative', 'stage', 'date'];
export const cost = (amount: boolean | number | string | null, period: Date | string = '2025-26') => [
  'c',
  'notes',
  'ongoing',
  'revenue',
  'licence',
  amount,
  period,
];

/** A workbook of a portfolio with one initiative, and these sheets. */
export function written(sheets: Cells, more: More = {}): Promise<Uint8Array> {
  const all = { ...OWN, ...sheets };
  return writeXlsx({ sheets: Object.entries(all).map(([name, rows]) => ({ name, rows, ...more[name] })) }) as Promise<Uint8Array>;
}
