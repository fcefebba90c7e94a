import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { ALL_KINDS, KIND_WORDS } from '../record/describe/allKinds';
import { type Field, fields } from '../record/describe/fields';
import type { Table } from '../record/kind/portfolio';
import { columnLetter } from '../record/read/tables/columnLetter';
import { exampleCell } from './exampleCell';
import { listSheet } from './listSheet';
import { plainHeading } from './plainHeading';
import { FONT, LANDSCAPE, saveWorkbook } from './saveWorkbook';

/** Rows that drop-downs reach. */
const REACH = 5_000;
const TABLES = Object.keys(ALL_KINDS) as (Table | 'portfolio')[];

/**
 * An empty workbook to fill in: a cover, notes on every column, the codes, and a sheet a table with headings in plain
 * words, drop-downs from the codelists and a worked row that the reader passes over. `readWorkbook` reads it back.
 */
export function templateWorkbook(): Promise<Uint8Array> {
  const lists = codeLists();
  return saveWorkbook({
    properties: { title: 'Returns for benefits-realisation' },
    sheets: [cover(), notes(), codesSheet(lists), ...TABLES.map((table) => sheetOf(table, lists))],
  });
}

/** The same as CSV, a file a table: its headings in plain words. */
export function templateTables(): { readonly name: string; readonly text: string }[] {
  return TABLES.map((table) => ({
    name: `${table}.csv`,
    text: `${fields(table)
      .map(({ name }) => plainHeading(name))
      .join(',')}\r\n`,
  }));
}

const titleOf = (table: Table | 'portfolio') => plainHeading(table);

function cover(): WriteSheet {
  const lines = [
    ['Returns for benefits-realisation'],
    ['One sheet a table. Fill in the one row of Portfolio first, then Initiatives, then what you know of them.'],
    ['Row 1 of a sheet has its headings: a blue one has to be filled in. Row 2 is a worked example, one story from sheet to sheet.'],
    ['The worked example is passed over as long as it is left as it is. Write from row 3 on.'],
    ['Leave a cell empty where something is not known. Nought is written 0: it is a measurement, and not a blank.'],
    ['Sheets and columns that you do not need may stay empty, or be taken out.'],
    ['What each column holds is in the sheet Notes, and what each code means in the sheet Codes.'],
    ['Check it with: benefits check returns.xlsx --out checked.xlsx'],
    ['Make a page of it with: benefits report returns.xlsx --out report.html'],
  ];
  return {
    name: 'Cover',
    rows: lines,
    columns: [{ width: 120 }],
    pageSetup: LANDSCAPE,
    cells: new Map([['0,0', { style: { font: { name: FONT, bold: true, size: 16 } } }]]),
  };
}

function notes(): WriteSheet {
  const rows = TABLES.flatMap((table) =>
    fields(table).map((field) => [
      titleOf(table),
      plainHeading(field.name),
      field.required ? 'yes' : 'no',
      holds(field),
      field.description,
    ]),
  );
  const columns = [
    { head: 'Sheet', width: 18 },
    { head: 'Column', width: 26 },
    { head: 'Needed', width: 9 },
    { head: 'Holds', width: 30 },
    { head: 'What it is', width: 80, wraps: true as const },
  ];
  return listSheet('Notes', columns, rows);
}

function holds({ type, to, open }: Field): string {
  if (type === 'ref') return `an id in ${plainHeading(to ?? '')}`;
  return type === 'code' ? (open === true ? 'a code, or one of your own' : 'a code') : (HOLDS[type] ?? type);
}

const HOLDS: Readonly<Record<string, string>> = {
  id: 'an id of your own',
  text: 'words',
  money: 'pounds, such as 1200.50',
  quantity: 'a number',
  share: 'a ratio from 0 to 1',
  date: 'a day, 2026-03-31',
  period: 'a month, a year or a span of days',
  year: 'a financial year, 2025-26',
  flag: 'true or false',
  gss: 'a GSS code',
};

type Codes = NonNullable<Field['codes']>;

/** A list of codes: the columns that take it, and the row of the sheet Codes where it begins. */
interface CodeList {
  readonly of: readonly string[];
  readonly codes: Codes;
  readonly row: number;
}

/** The lists of codes, each once, one under the other. */
function codeLists(): ReadonlyMap<string, CodeList> {
  const found = new Map<string, CodeList>();
  let row = 2;
  for (const table of TABLES)
    for (const { name, codes = [] } of fields(table)) {
      if (codes.length === 0) continue;
      const known = found.get(keyOf(codes));
      const of = [...new Set([...(known?.of ?? []), plainHeading(name)])];
      found.set(keyOf(codes), { of, codes, row: known?.row ?? row });
      if (known === undefined) row += codes.length;
    }
  return found;
}

function keyOf(codes: Codes): string {
  return codes.map(({ code }) => code).join();
}

function codesSheet(lists: ReadonlyMap<string, CodeList>): WriteSheet {
  const rows = [...lists.values()].flatMap(({ of, codes }) => codes.map(({ code, meaning }) => [of.join(', '), code, meaning]));
  const columns = [
    { head: 'Column', width: 36, wraps: true as const },
    { head: 'Code', width: 34 },
    { head: 'What it means', width: 90, wraps: true as const },
  ];
  return listSheet('Codes', columns, rows);
}

function sheetOf(table: Table | 'portfolio', lists: ReadonlyMap<string, CodeList>): WriteSheet {
  const all = fields(table);
  const validations = all.flatMap((field, at) => dropDown(field, at, lists));
  return {
    name: titleOf(table),
    rows: [all.map(({ name }) => plainHeading(name)), all.map((field) => exampleCell(table, field))],
    columns: all.map(({ name, type }) => ({
      width: Math.max(WIDTHS[type] ?? 14, plainHeading(name).length + 3),
      ...(type === 'money' || type === 'quantity' ? {} : { numFmt: '@' }),
    })),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: LANDSCAPE,
    cells: headings(all),
    dataValidations: validations,
    a11y: { summary: KIND_WORDS[table].about },
  };
}

/** What a worked row needs to be read. */
const WIDTHS: Readonly<Record<string, number>> = { id: 24, text: 40, ref: 22, code: 26, period: 22 };

/** Headings in bold, those that a row needs in blue, with what each holds as a note; the worked row in grey. */
function headings(all: readonly Field[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  all.forEach(({ required, description }, at) => {
    const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? 'D5E8F3' : 'F3F2F1' } } as const;
    cells.set(`0,${at}`, { style: { font: { name: FONT, bold: true }, fill }, comment: { text: description } });
    cells.set(`1,${at}`, { style: { font: { name: FONT, italic: true, color: { rgb: '505A5F' } } } });
  });
  return cells;
}

function dropDown({ codes: list = [], open, name }: Field, at: number, lists: ReadonlyMap<string, CodeList>): DataValidation[] {
  const found = lists.get(keyOf(list));
  if (list.length === 0 || found === undefined) return [];
  return [
    {
      type: 'list',
      formula1: `Codes!$B$${found.row}:$B$${found.row + list.length - 1}`,
      range: `${columnLetter(at)}3:${columnLetter(at)}${REACH}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: open === true ? 'information' : 'stop',
      errorTitle: plainHeading(name),
      errorMessage: open === true ? 'This is a code of your own. It is kept.' : 'Choose one of the list.',
    },
  ];
}
