import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/assess/assess';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { financeWorkbook } from '../../src/workbook/finance/financeWorkbook';
import { headlines } from '../../src/workbook/finance/headlines';

const home = mkdtempSync(join(tmpdir(), 'benefits-finance-'));
afterAll(() => rmSync(home, { recursive: true }));
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('Skipped: there is no soffice, so no workbook was worked again.');

const OPTIONS = { asAt: '2026-10-05', through: '2026-03-31' };
const portfolioIn = (file: string) => readPortfolio(readFileSync(resolve(file))).portfolio as Portfolio;
const council = portfolioIn('examples/constructed-council/council.json');
const workbookOf = (portfolio: Portfolio, assessment: Assessment, uncached: boolean) =>
  financeWorkbook({ portfolio, assessment, issues: [] }, { uncached });

type Sheets = Awaited<ReturnType<typeof readXlsx>>['sheets'];
const rowsOf = (sheets: Sheets, name: string) => sheets.find((sheet) => sheet.name === name)?.rows.slice(4) ?? [];
const columnOf = (sheets: Sheets, name: string, head: string) => sheets.find((sheet) => sheet.name === name)?.rows[3]?.indexOf(head) ?? -1;
const headlinesIn = (sheets: Sheets, name = 'Headlines') => {
  const [id, value] = ['Figure', 'Value'].map((head) => columnOf(sheets, name, head)) as [number, number];
  return new Map(rowsOf(sheets, name).map((row) => [String(row[id]), Number(row[value])]));
};

/** The sheets of a workbook after LibreOffice has worked every cell of it. */
async function reworked(bytes: Uint8Array): Promise<Sheets> {
  writeFileSync(join(home, 'book.xlsx'), bytes);
  spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(home, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(home, 'out'),
      join(home, 'book.xlsx'),
    ],
    { timeout: 120_000 },
  );
  return (await readXlsx(new Uint8Array(readFileSync(join(home, 'out/book.xlsx'))))).sheets;
}

function expectEach(found: ReadonlyMap<string, number>, assessment: Assessment): void {
  const wanted = headlines(assessment);
  expect([...found.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort());
  for (const { id, value, exact } of wanted) expect(Math.abs((found.get(id) as number) - Number(exact ?? value)), id).toBeLessThan(0.005);
}

describe('the finance workbook', () => {
  const assessment = assess(council, OPTIONS);

  test('has a table a sheet in the form of the Analysis Function, and opens on its cover', async () => {
    const { sheets } = await readXlsx(await workbookOf(council, assessment, false), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual([
      'Cover',
      'Contents',
      'Notes',
      'Headlines',
      'Paybacks and rates',
      'Inputs',
      'Parameters',
      'Workings',
    ]);
    for (const { name, rows, merges = [] } of sheets) {
      expect(merges, name).toEqual([]);
      expect(rows[0]?.[0], name).toMatch(/\w/);
    }
  });

  test('its results are the library’s, and every one of its headlines is a formula', async () => {
    const { sheets } = await readXlsx(await workbookOf(council, assessment, false), { readStyles: true });
    expectEach(headlinesIn(sheets), assessment);
    const cells = sheets.find(({ name }) => name === 'Headlines')?.cells;
    const value = columnOf(sheets, 'Headlines', 'Value');
    rowsOf(sheets, 'Headlines').forEach((row, at) => {
      expect(cells?.get(`${at + 4},${value}`)?.formula, String(row.at(-1))).toMatch(/^Workings!\$E\$\d+$/);
    });
    const working = sheets.find(({ name }) => name === 'Workings');
    const worked = columnOf(sheets, 'Workings', 'Value');
    rowsOf(sheets, 'Workings').forEach((row, at) => {
      expect(working?.cells?.get(`${at + 4},${worked}`)?.formula, String(row[1])).toMatch(/[A-Z0-9]/);
    });
    expect(rowsOf(sheets, 'Inputs').every((row) => String(row[0]) !== '' && row[2] !== null)).toBe(true);
  });

  test('is the same bytes each time', async () => {
    const twice = [await workbookOf(council, assessment, false), await workbookOf(council, assessment, false)].map((bytes) =>
      Buffer.from(bytes),
    );
    expect(twice[0]?.equals(twice[1] as Buffer)).toBe(true);
  });

  test.skipIf(!hasOffice)('LibreOffice works every headline to the same, from the inputs alone', { timeout: 120_000 }, async () => {
    expectEach(headlinesIn(await reworked(await workbookOf(council, assessment, true))), assessment);
  });

  const published = readdirSync(resolve('examples/published-cases')).filter((name) => name.endsWith('.json'));
  test.skipIf(!hasOffice)('and of published cases', { timeout: 300_000 }, async () => {
    let seen = 0;
    for (const name of published) {
      const portfolio = portfolioIn(`examples/published-cases/${name}`);
      const own = assess(portfolio, { asAt: '2026-11-25', through: '2026-03-31' });
      if (headlines(own).length === 0 || seen > 30) continue;
      seen += headlines(own).length;
      expectEach(headlinesIn(await reworked(await workbookOf(portfolio, own, true))), own);
    }
    expect(seen).toBeGreaterThan(10);
  });

  const changes: readonly (readonly [string, string, (portfolio: Portfolio) => Portfolio])[] = [
    ['costs/notes-implementation/amount', '40123.45', (p) => changed(p, 'costs', 'notes-implementation', 'amount', '40123.45')],
    ['staffGroups/social-workers/annualPay', '43000', (p) => changed(p, 'staffGroups', 'social-workers', 'annualPay', '43000')],
    ['costs/intake-licence/amount', '19999', (p) => changed(p, 'costs', 'intake-licence', 'amount', '19999')],
  ];
  test.skipIf(!hasOffice).each(changes)(
    'a change to %s gives there what the library gives for the changed record',
    { timeout: 120_000 },
    async (path, value, change) => {
      const workbook = await openXlsx(await workbookOf(council, assessment, true));
      const inputs = workbook.sheets.find(({ name }) => name === 'Inputs');
      const at = inputs?.rows.findIndex((row) => row[0] === path) ?? -1;
      expect(at, path).toBeGreaterThan(0);
      (inputs?.rows[at] as (number | string)[])[2] = Number(value);
      inputs?.cells?.delete(`${at},2`);
      const after = assess(change(council), OPTIONS);
      expectEach(headlinesIn(await reworked((await saveXlsx(workbook)) as Uint8Array)), after);
      expect(JSON.stringify(headlines(after).map(({ value: each }) => each))).not.toBe(
        JSON.stringify(headlines(assessment).map(({ value: each }) => each)),
      );
    },
  );
});

/** The record with one field of one row written anew. */
function changed(portfolio: Portfolio, table: 'costs' | 'staffGroups', id: string, field: string, value: string): Portfolio {
  const rows = (portfolio[table] ?? []).map((row) => (row.id === id ? { ...row, [field]: value } : row));
  return { ...portfolio, [table]: rows } as Portfolio;
}
