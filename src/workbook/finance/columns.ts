import type { ListColumn } from '../listSheet';
import { columnLetter } from '../../record/read/tables/columnLetter';

/** The column of values, in every table. */
export const VALUE_HEAD = 'Value';

/** What each table of a finance workbook has for columns; each has one of values. */
export const HEADLINE_COLUMNS: readonly ListColumn[] = [
  { head: 'Of', width: 36, wraps: true },
  { head: 'Measure', width: 38, wraps: true },
  { head: 'Kind', width: 32, wraps: true },
  { head: 'Period', width: 12 },
  { head: 'Stands at', width: 22 },
  { head: 'Prices', width: 12 },
  { head: VALUE_HEAD, width: 18 },
  { head: 'Unit', width: 10 },
  { head: 'Parts established', width: 12 },
  { head: 'Rule', width: 7 },
  { head: 'Figure', width: 90 },
];

export const INPUT_COLUMNS: readonly ListColumn[] = [
  { head: 'Record path', width: 70, wraps: true },
  { head: 'Read as', width: 24 },
  { head: VALUE_HEAD, width: 18 },
  { head: 'Unit', width: 20 },
];

export const PARAMETER_COLUMNS: readonly ListColumn[] = [
  { head: 'Parameter', width: 18 },
  { head: 'Vintage', width: 10 },
  { head: 'Key', width: 24 },
  { head: VALUE_HEAD, width: 14 },
  { head: 'Title', width: 44, wraps: true },
  { head: 'Publisher', width: 28, wraps: true },
  { head: 'Link', width: 60, wraps: true },
];

export const WORKING_COLUMNS: readonly ListColumn[] = [
  { head: 'Step', width: 24, wraps: true },
  { head: 'First used for', width: 86, wraps: true },
  { head: 'Rule', width: 7 },
  { head: 'Formula in words', width: 44, wraps: true },
  { head: VALUE_HEAD, width: 18 },
  { head: 'Unit', width: 14 },
];

/** The letter of the column of values. */
const letterOf = (columns: readonly ListColumn[]) => columnLetter(columns.findIndex(({ head }) => head === VALUE_HEAD));

export const HEADLINE_VALUE = letterOf(HEADLINE_COLUMNS);
export const VALUE = {
  Inputs: letterOf(INPUT_COLUMNS),
  Parameters: letterOf(PARAMETER_COLUMNS),
  Workings: letterOf(WORKING_COLUMNS),
} as const;

export const SEARCHED_SHEET = 'Paybacks and rates';
