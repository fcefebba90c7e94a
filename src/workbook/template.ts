import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { ALL_KINDS, KIND_WORDS } from '../record/describe/allKinds';
import { type Field, fields } from '../record/describe/fields';
import type { Table } from '../record/kind/portfolio';
import { columnLetter } from '../record/read/tables/columnLetter';
import { exampleCell } from './exampleCell';
import { plainHeading } from './plainHeading';
import { FONT, saveWorkbook } from './saveWorkbook';

/** Rows that drop-downs reach. */
const REACH = 5_000;
const TABLES = Object.keys(ALL_KINDS) as (Table | 'portfolio')[];
const BOLD = { font: { name: FONT, bold: true } };

/**
 * An empty workbook to fill in: a cover, notes on every column, the codes, and a sheet a table with headings in plain
 * words, drop-downs from the codelists and a worked row that the reader passes over. `readWorkbook` reads it back.
 */
export function templateWorkbook(): Promise<Uint8Array> {
  const lists = codeLists();
  return saveWorkbook({
    properties: { title: 'Returns for benefits-realisation', creator: 'benefits-realisation', created: EPOCH, modified: EPOCH },
    sheets: [cover(), notes(), codes(lists), ...TABLES.map((table) => sheetOf(table, lists))],
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

/** A file is the same whenever it is made. */
const EPOCH = new Date(Date.UTC(2026, 0, 1));

const titleOf = (table: Table | 'portfolio') => plainHeading(table);

function cover(): WriteSheet {
  const lines = [
    'Returns for benefits-realisation',
    'One sheet a table. Fill in the portfolio’s one row first, then the initiatives, then what you know of them.',
    'Row 1 of a sheet has its headings. Row 2 is a worked example, which is passed over as long as it is left as it is. Write from row 3 on.',
    'Leave a cell empty where something is not known. Nought is written 0: it is a measurement, and not a blank.',
    'Sheets and columns that you do not need may stay empty, or be taken out.',
    'What each column holds is in the sheet Notes, and what each code means in the sheet Codes.',
    'Check it with: benefits check returns.xlsx --out checked.xlsx',
    'Make a page of it with: benefits report returns.xlsx --out report.html',
  ];
  return {
    name: 'Cover',
    rows: lines.map((line) => [line]),
    columns: [{ width: 110 }],
    cells: new Map([['0,0', { style: { font: { name: FONT, bold: true, size: 16 } } }]]),
  };
}

function notes(): WriteSheet {
  const head = ['Sheet', 'Column', 'Needed', 'Holds', 'What it is'];
  const rows = TABLES.flatMap((table) =>
    fields(table).map((field) => [
      titleOf(table),
      plainHeading(field.name),
      field.required ? 'yes' : 'no',
      holds(field),
      field.description,
    ]),
  );
  return {
    name: 'Notes',
    rows: [head, ...rows],
    columns: [{ width: 18 }, { width: 24 }, { width: 9 }, { width: 30 }, { width: 100 }],
    freezePane: { rows: 1 },
    cells: bold(head.length),
  };
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

/** The lists of codes, each once, under the fields that take them. */
function codeLists(): ReadonlyMap<string, { readonly column: number; readonly of: string; readonly codes: NonNullable<Field['codes']> }> {
  const found = new Map<string, { column: number; of: string; codes: NonNullable<Field['codes']> }>();
  for (const table of TABLES)
    for (const { name, codes: list = [] } of fields(table)) {
      const key = list.map(({ code }) => code).join();
      if (list.length > 0 && !found.has(key)) found.set(key, { column: found.size * 2, of: plainHeading(name), codes: list });
    }
  return found;
}

function codes(lists: ReturnType<typeof codeLists>): WriteSheet {
  const all = [...lists.values()];
  const longest = Math.max(...all.map((list) => list.codes.length));
  const rows = Array.from({ length: longest }, (_, at) =>
    all.flatMap((list) => [list.codes[at]?.code ?? null, list.codes[at]?.meaning ?? null]),
  );
  const head = all.flatMap(({ of }) => [of, `${of}: what each means`]);
  return {
    name: 'Codes',
    rows: [head, ...rows],
    columns: all.flatMap(() => [{ width: 26 }, { width: 60 }]),
    freezePane: { rows: 1 },
    cells: bold(head.length),
  };
}

function sheetOf(table: Table | 'portfolio', lists: ReturnType<typeof codeLists>): WriteSheet {
  const all = fields(table);
  const validations = all.flatMap((field, at) => dropDown(field, at, lists));
  return {
    name: titleOf(table),
    rows: [all.map(({ name }) => plainHeading(name)), all.map((field) => exampleCell(field))],
    columns: all.map(({ name, type }) => ({
      width: Math.min(40, Math.max(12, plainHeading(name).length + 3)),
      ...(type === 'money' || type === 'quantity' ? {} : { numFmt: '@' }),
    })),
    freezePane: { rows: 1, columns: 1 },
    cells: headings(all),
    dataValidations: validations,
    a11y: { summary: KIND_WORDS[table].about },
  };
}

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

function dropDown({ codes: list = [], open, name }: Field, at: number, lists: ReturnType<typeof codeLists>): DataValidation[] {
  const found = lists.get(list.map(({ code }) => code).join());
  if (list.length === 0 || found === undefined) return [];
  const letter = columnLetter(found.column);
  return [
    {
      type: 'list',
      formula1: `Codes!$${letter}$2:$${letter}$${list.length + 1}`,
      range: `${columnLetter(at)}3:${columnLetter(at)}${REACH}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: open === true ? 'information' : 'stop',
      errorTitle: plainHeading(name),
      errorMessage: open === true ? 'This is a code of your own. It is kept.' : 'Choose one of the list.',
    },
  ];
}

function bold(columns: number): NonNullable<WriteSheet['cells']> {
  return new Map(Array.from({ length: columns }, (_, at) => [`0,${at}`, { style: BOLD }] as const));
}
