import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeTables } from '../../src/record/write/tables/writeTables';
import { e2, itemOf } from '../report/items';
import { buildCli } from './buildCli';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let folder = '';
const at = (name: string) => join(folder, name);
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, stdout, stderr };
}
const head = (name: string) => readFileSync(at(name)).subarray(0, 4).toString('latin1');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benefits-cli-'));
  buildCli(at('cli.mjs'));
  writeFileSync(at('e2.json'), JSON.stringify(e2()));
  run('template', '--out', 'tables');
  for (const { name, text } of writeTables(itemOf(e2()).portfolio)) writeFileSync(at(`tables/${name}`), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a template is written once, and never over what may have been filled in', () => {
  expect(run('template', '--out', 'returns.xlsx')).toEqual({ status: 0, stdout: '', stderr: 'Written to returns.xlsx\n' });
  expect(head('returns.xlsx')).toBe('PK\u0003\u0004');
  appendFileSync(at('returns.xlsx'), 'mine');
  const again = run('template', '--out', 'returns.xlsx');
  expect(again.status).toBe(2);
  expect(again.stderr).toMatch(/^returns\.xlsx is there already, and somebody may have written in it/);
  expect(readFileSync(at('returns.xlsx')).subarray(-4).toString()).toBe('mine');
});

test('so is a folder of tables', () => {
  expect(run('template', '--out', 'returns').status).toBe(0);
  expect(readdirSync(at('returns'))).toHaveLength(27);
  rmSync(at('returns/portfolio.csv'));
  const again = run('template', '--out', 'returns');
  expect(again.status).toBe(2);
  expect(readdirSync(at('returns'))).toHaveLength(26);
});

test.each([
  [['template', '--out', 'returns.ods'], /^returns\.ods is no kind of template\. Name a file that ends in \.xlsx, or a folder/],
  [['template', '--out', 'e2.json/inside'], /^e2\.json\/inside is not a folder, or is in what is not one/],
  [['check', 'e2.json', '--out', 'checked.csv'], /^checked\.csv is no workbook\. Name a file that ends in \.xlsx/],
  [['check', 'tables', '--out', 'tables/checked.xlsx'], /tables\/checked\.xlsx is in the record that was read/],
  [
    ['export', 'e2.json', '--out', 'figures.json'],
    /^figures\.json is no kind of table\. Name a file that ends in \.csv, \.ndjson, \.parquet/,
  ],
  [
    ['report', 'e2.json', '--out', 'report.pdf'],
    /^report\.pdf is no kind of report\. Name a file that ends in \.html, \.md, \.txt, \.xlsx/,
  ],
] as const)('%j is refused', (args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

test('what was found is written to a new workbook, which is read in turn', () => {
  expect(run('check', 'tables', '--out', 'checked.xlsx').stderr).toBe('Written to checked.xlsx\n');
  expect(run('check', 'tables', '--out', 'checked.xlsx').stderr).toMatch(/^checked\.xlsx is there already/);
  const figures = (path: string) => run('assess', path, '--format', 'csv').stdout;
  expect(figures('checked.xlsx')).toBe(figures('e2.json'));
});

test('a record is reported on and exported by the end of a name', () => {
  for (const name of ['report.html', 'report.md', 'report.txt', 'report.xlsx'])
    expect(run('report', 'e2.json', '--out', name).status).toBe(0);
  for (const name of ['figures.csv', 'figures.ndjson', 'figures.parquet']) expect(run('export', 'e2.json', '--out', name).status).toBe(0);
  expect(head('report.html')).toBe('<!DO');
  expect(head('report.md')).toMatch(/^# /);
  expect(head('report.xlsx')).toBe('PK\u0003\u0004');
  expect(readFileSync(at('figures.csv'), 'utf8')).toMatch(/^\uFEFF?portfolio,council,/);
  expect(JSON.parse(readFileSync(at('figures.ndjson'), 'utf8').split('\n')[0] ?? '')).toHaveProperty('portfolio');
  expect(head('figures.parquet')).toBe('PAR1');
});

test('in a folder a workbook that cannot be read is said to be left out, and the one Excel keeps open is passed over', () => {
  mkdirSync(at('folder'));
  writeFileSync(at('folder/a.json'), JSON.stringify(e2()));
  writeFileSync(at('folder/old.xls'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  writeFileSync(at('folder/~$new.xlsx'), 'a name');
  const { status, stderr } = run('assess', 'folder', '--format', 'csv');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^old\.xls is not a portfolio, and is left out\.\n.*Excel 97 to 2003/);
  expect(stderr).not.toContain('new.xlsx');
});
