import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { council, first } from '../compare/council';
import { buildCli } from './buildCli';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let folder = '';
const at = (name: string) => join(folder, name);

function compare(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.mjs'), 'compare', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benefits-compare-'));
  buildCli(at('cli.mjs'));
  writeFileSync(at('a.json'), JSON.stringify(council('Anytown', 'E06000001')));
  writeFileSync(at('b.json'), JSON.stringify(council('=Otherton()', 'E06000002')));
  writeFileSync(
    at('c.json'),
    JSON.stringify(council('Countyshire', 'E10000006', (p) => ({ ...p, councils: first(p.councils, { type: 'county' }) }))),
  );
  writeFileSync(at('d.json'), JSON.stringify(council('Choosy', 'E06000003', (p) => ({ ...p, coverage: 'selected' }))));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ALL = ['a.json', 'b.json', 'c.json', 'd.json', '--through', '2026-03-31', '--indicator', 'cash_realised_per_resident'];

test('says the verdict first, then each group, and every reason for who is left out', () => {
  const { status, stdout } = compare(...ALL);
  expect(status).toBe(0);
  expect(stdout).toContain('2 councils can be put beside another, in 1 group.');
  expect(stdout).toContain('1 council is alone');
  expect(stdout).toContain('The tier of functions is england single tier in one and england upper tier in the other.');
  expect(stdout.replace(/\s+/g, ' ')).toContain('Choosy The record says that it is a selection.');
});

test('at a glance, a line an indicator', () => {
  const { stdout } = compare('a.json', 'b.json', '--through', '2026-03-31');
  expect(stdout).toMatch(/^ {2}cash_realised_per_resident +2 +0 +0 {2}none$/m);
  expect(stdout).toMatch(/^ {2}slippage +0 +0 +2 {2}not_recorded \(2\)$/m);
});

test('as JSON, CSV and Markdown', () => {
  const { comparisons } = JSON.parse(compare(...ALL, '--format', 'json').stdout);
  expect(comparisons[0].groups[0].members[1]).toMatchObject({ value: '0.50', exact: '0.5' });
  const rows = compare(...ALL, '--format', 'csv').stdout.split('\r\n');
  expect(rows).toHaveLength(6);
  expect(rows.some((row) => row.includes("'=Otherton()"))).toBe(true);
  expect(compare(...ALL, '--format', 'markdown').stdout).toContain('| Anytown | £0.50 | not established | none |');
});

test('only the peers asked for', () => {
  expect(compare(...ALL, '--type', 'county').stdout).toContain('3 councils are not of the peer group asked for.');
  expect(compare(...ALL, '--gss', 'E06000001, E06000002').stdout).toContain('2 councils are not of the peer group asked for.');
});

test('writes to a file, and never over a record it read', () => {
  expect(compare(...ALL, '--format', 'csv', '--out', 'out.csv').status).toBe(0);
  expect(readFileSync(at('out.csv'), 'utf8')).toMatch(/^indicator,unit,council/);
  const { status, stderr } = compare(...ALL, '--out', 'b.json');
  expect(status).not.toBe(0);
  expect(stderr).toContain('b.json is in the record that was read');
});

test('restate puts yearly pounds in other prices, and refuses the rest with what to do', () => {
  const restate = (...args: readonly string[]) =>
    spawnSync(process.execPath, [at('cli.mjs'), 'restate', 'a.json', '--through', '2026-03-31', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(restate('--to', '2025-26').stdout).toMatch(/portfolio#cost,period=2025-26 +£20,000.00 +£20,000.00/);
  expect(restate('--to', '2024-25').stdout).toContain('It is of more than one year. Restate its years');
  expect(restate('--to', '2024-25', '--format', 'csv').stdout).toMatch(/^portfolio,id,before,after,exact,prices,deflator,refused/);
  expect(JSON.parse(restate('--to', '2024-25', '--format', 'json').stdout).restatements).toHaveLength(1);
  expect(restate('--to', '2024-25', '--format', 'markdown').stdout).toContain('# Anytown');
  expect(restate('--to', '1900-01').stderr).toContain('Write a financial year the deflator reaches');
});

test('one council given twice, or an option that is not known, is refused in words', () => {
  expect(compare('a.json', 'a.json', '--indicator', 'net_cash').stderr).toContain('"E06000001" is given twice');
  expect(compare('a.json', '--indicator', 'speed').stderr).toContain('Allowed choices are');
  expect(compare('a.json', '--indicator', 'net_cash', '--year', '2025').stderr).toContain('year is "2025". Write a financial year');
});
