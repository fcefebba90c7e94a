import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { words } from '../../src/foundation/errors/words';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { readTables } from '../../src/record/read/tables/readTables';
import { writeTables } from '../../src/record/write/tables/writeTables';
import { checkedWorkbook } from '../../src/workbook/checkedWorkbook';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { templateTables, templateWorkbook } from '../../src/workbook/template';
import { WORKED_EXAMPLE } from '../../src/workbook/workedExample';
import { safeParsePortfolio } from '../../src/record/read/parsePortfolio';
import { FAULTY } from './faultySheets';
import { filled } from './filled';
import { COSTS, cost, written } from './sheets';
import { UNDERSTOOD } from './understoodSheets';

const home = mkdtempSync(join(tmpdir(), 'benefits-workbook-'));
afterAll(() => rmSync(home, { recursive: true }));
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('Skipped: there is no soffice, so no file of LibreOffice was read.');

const council = readPortfolio(readFileSync(resolve('examples/constructed-council/council.json'))).portfolio as Portfolio;
const assessed = (portfolio: Portfolio | undefined) =>
  JSON.stringify(assess(portfolio as Portfolio, { asAt: '2026-10-05', through: '2026-03-31' }));

/** Converts files with LibreOffice. */
function converted(names: readonly string[], to: string): Uint8Array[] {
  const out = join(home, `out-${to}`);
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...names.map((name) => join(home, name))], {
    timeout: 120_000,
  });
  return names.map((name) => new Uint8Array(readFileSync(join(out, name.replace(/\.\w+$/, `.${to}`)))));
}

describe('the template', () => {
  test('as it comes has a sheet a table, and no record', async () => {
    const { portfolio, issues, leftOut } = await readWorkbook(await templateWorkbook());
    expect(portfolio).toBeUndefined();
    expect(leftOut).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['not_a_portfolio']);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await templateWorkbook()).equals(Buffer.from(await templateWorkbook()))).toBe(true);
  });

  test('filled with the constructed council gives the same assessment bytes as its JSON', async () => {
    const { portfolio, issues, leftOut } = await readWorkbook(await filled(council));
    expect(issues.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(leftOut).toEqual([]);
    expect(assessed(portfolio)).toBe(assessed(council));
  });

  test('its worked rows are one record without a fault, with figures worked by hand', () => {
    const { portfolio: own, ...tables } = WORKED_EXAMPLE;
    const rows = Object.fromEntries(Object.entries(tables).map(([table, row]) => [table, [row]]));
    const { portfolio, issues, leftOut } = safeParsePortfolio(JSON.parse(JSON.stringify({ ...own, ...rows }).replaceAll('#', '')));
    expect(issues.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(leftOut).toEqual([]);
    const { figures } = assess(portfolio as Portfolio, { asAt: '2026-06-30', through: '2026-03-31' });
    const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
    // 500 visits of (60 − 45) minutes, less 3 minutes of rework, are 100 hours; nine tenths are attributed.
    expect(value('portfolio#net_hours,period=2025-26,rung=measured')).toBe('90.00');
    expect(value('portfolio#cash,class=cash_releasing,period=2025-26,reached=verified')).toBe('12000.00');
    expect(value('portfolio#cash_attributed,class=cash_releasing,period=2025-26,reached=verified')).toBe('10800.00');
    expect(value('portfolio#cost,period=2025-26')).toBe('6000.00');
  });

  test('with columns taken out and put in another order the worked row is still passed over', async () => {
    const bytes = await written({
      initiatives: [
        ['Title', 'Id', 'Capability', 'Service area'],
        ['Case notes from visits', '#case-notes', 'case_note_transcription', 'adult_social_care'],
        ['Mine', 'mine', 'other', 'housing'],
      ],
    });
    expect((await readWorkbook(bytes)).portfolio?.initiatives?.map(({ id }) => id)).toEqual(['mine']);
  });

  test('a worked row that somebody wrote in is a row of theirs', async () => {
    const bytes = await written({
      initiatives: [
        ['id', 'title', 'serviceArea', 'capability'],
        ['#case-notes', 'Mine', 'housing', 'other'],
      ],
    });
    expect((await readWorkbook(bytes)).portfolio?.initiatives?.map(({ title }) => title)).toEqual(['Mine']);
  });

  test('as CSV has the headings of every table, which the reader takes', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const files = templateTables().map(({ name, text }) => ({ name, bytes: bytes(text) }));
    const { issues } = readTables(files);
    expect(files).toHaveLength(27);
    expect(issues.map(({ code }) => code)).toEqual(['several_portfolio_rows']);
  });

  test.skipIf(!hasOffice)(
    'filled, saved by LibreOffice as .ods and as .xlsx, gives the same assessment bytes',
    { timeout: 200_000 },
    async () => {
      writeFileSync(join(home, 'filled.xlsx'), await filled(council));
      for (const to of ['ods', 'xlsx']) {
        const [bytes] = converted(['filled.xlsx'], to);
        const { portfolio, issues } = await readWorkbook(bytes as Uint8Array);
        expect(issues.filter(({ severity }) => severity !== 'advice').map((issue) => words(issue))).toEqual([]);
        expect(assessed(portfolio), to).toBe(assessed(council));
      }
    },
  );
});

describe('what has one meaning is understood, and the change is said', () => {
  test.each(UNDERSTOOD)('%s', async (_, sheets, more, amount, says) => {
    const { portfolio, issues, leftOut } = await readWorkbook(await written(sheets, more));
    expect(leftOut).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'refused')).toEqual([]);
    expect(portfolio?.costs?.[0]?.amount).toBe(amount);
    if (says !== undefined) expect(issues.map((issue) => words(issue).toLowerCase())).toContain(says.toLowerCase());
    for (const row of portfolio?.costs ?? []) expect(row.initiative).toBe('notes');
  });

  test('a day as a date cell is that day', async () => {
    const bytes = await written({
      stages: [
        ['id', 'initiative', 'stage', 'date'],
        ['s', 'notes', 'live', new Date(Date.UTC(2026, 2, 31))],
      ],
    });
    expect((await readWorkbook(bytes)).portfolio?.stages?.[0]?.date).toBe('2026-03-31');
  });

  test('a sheet that is no table is set aside, and a name near one is offered', async () => {
    const { issues } = await readWorkbook(await written({ Costings: [['a'], ['b']], initiativs: [['id'], ['x']] }));
    expect(issues.filter(({ code }) => code === 'sheet_set_aside').map((issue) => words(issue))).toEqual([
      'Costings: The sheet "Costings" is no table and was set aside.',
      'initiativs: The sheet "initiativs" is no table and was set aside. If it is initiatives, call it that.',
    ]);
  });
});

describe('what has two meanings, or none, is refused by its cell', () => {
  test.each(FAULTY)('%s', async (_, sheets, more, says) => {
    const { issues, portfolio } = await readWorkbook(await written(sheets, more));
    const grave = issues.filter(({ severity }) => severity === 'refused' || severity === 'error').map((issue) => words(issue));
    expect(
      grave.some((line) => says.test(line)),
      grave.join('\n'),
    ).toBe(true);
    expect(portfolio?.costs ?? []).toEqual([]);
  });
});

describe.skipIf(!hasOffice)('files made with LibreOffice', { timeout: 300_000 }, () => {
  test('each table of the constructed council, as .xlsx and as .ods, has the cells of its CSV', async () => {
    const tables = writeTables(council).slice(0, 12);
    for (const { name, text } of tables) writeFileSync(join(home, name), text);
    const names = tables.map(({ name }) => name);
    for (const to of ['xlsx', 'ods'])
      for (const [at, bytes] of converted(names, to).entries()) {
        const opened = await openWorkbook(bytes);
        const [sheet] = 'sheets' in opened ? opened.sheets : [];
        const { name = '', text = '' } = tables[at] ?? {};
        const ids = text
          .split('\n')
          .slice(1)
          .map((line) => line.split(',')[0])
          .filter((id) => id !== '');
        expect(
          sheet?.rows.slice(1).map(([id]) => id?.text),
          `${name} ${to}`,
        ).toEqual(ids);
      }
  });

  test('rows in a group, and headings repeated on each page, are read', async () => {
    const rows = [COSTS, ...['a', 'b', 'c', 'd'].map((id) => [id, ...cost(10).slice(1)])];
    const more = {
      pageSetup: { printTitlesRow: '$1:$1' },
      rowDefs: new Map([2, 3].map((row) => [row, { outlineLevel: 1 }] as const)),
    };
    writeFileSync(join(home, 'grouped.xlsx'), await written({ costs: rows }, { costs: more }));
    for (const to of ['ods', 'xlsx']) {
      const [bytes] = converted(['grouped.xlsx'], to);
      expect(
        (await readWorkbook(bytes as Uint8Array)).portfolio?.costs?.map(({ id }) => id),
        to,
      ).toEqual(['a', 'b', 'c', 'd']);
    }
  });

  test('a fault is found by the same cell in a file that LibreOffice has saved', async () => {
    // LibreOffice works the formula, and saves 0.1 + 0.2 as 0.3.
    const mended = new Set(['a formula without a result', 'too many places']);
    const kept = FAULTY.filter(([name]) => !mended.has(name));
    for (const [at, [, sheets, more]] of kept.entries()) writeFileSync(join(home, `faulty-${at}.xlsx`), await written(sheets, more));
    const names = kept.map((_, at) => `faulty-${at}.xlsx`);
    for (const to of ['ods', 'xlsx'])
      for (const [at, bytes] of converted(names, to).entries()) {
        const [name, , , says] = kept[at] ?? [];
        const found = (await readWorkbook(bytes)).issues.map((issue) => words(issue));
        expect(
          found.some((line) => says?.test(line)),
          `${name} ${to}: ${found.join('\n')}`,
        ).toBe(true);
      }
  });

  test('what a template writes is inert: text that begins like a formula is text', async () => {
    const hostile = { id: 'p', title: '=1+1', other: '+1', third: '@SUM(A1)', fourth: '-1+1' };
    writeFileSync(
      join(home, 'hostile.xlsx'),
      await checkedWorkbook([{ file: 'costs', rows: [Object.keys(hostile), Object.values(hostile), ['n', '-12.50', '\t=1', '', '']] }], []),
    );
    const [csv] = converted(['hostile.xlsx'], 'csv');
    expect(new TextDecoder().decode(csv)).toContain('What was found');
    const [ods] = converted(['hostile.xlsx'], 'ods');
    const opened = await openWorkbook(ods as Uint8Array);
    const sheet = 'sheets' in opened ? opened.sheets.find(({ name }) => name === 'costs') : undefined;
    expect(sheet?.rows[1]?.slice(0, 5).map(({ text }) => text)).toEqual(Object.values(hostile));
    expect(sheet?.rows[2]?.[1]?.text).toBe('-12.50');
  });
});

test('what was found is written beside each row', async () => {
  const { tables, issues } = await readWorkbook(await written({ costs: [COSTS, cost('tbc')] }));
  const opened = await openWorkbook(await checkedWorkbook(tables, issues));
  const sheets = 'sheets' in opened ? opened.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual(['Faults', 'portfolio', 'initiatives', 'costs']);
  expect(sheets[3]?.rows[1]?.map(({ text }) => text).at(-1)).toContain('"tbc" is not an amount');
  expect(sheets[0]?.rows[1]?.slice(0, 4).map(({ text }) => text)).toEqual(['refused', 'costs', '2', 'amount']);
  const again = await readWorkbook(await checkedWorkbook(tables, issues));
  expect(again.issues.map((issue) => words(issue))).toEqual(issues.map((issue) => words(issue)));
});
