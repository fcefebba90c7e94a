import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildCli } from './buildCli';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const examples = join(import.meta.dirname, '../../examples/reorganisation');
let folder = '';
const at = (name: string) => join(folder, name);
const record = (name: string) => join(examples, `${name}.json`);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benefits-reorganise-'));
  buildCli(at('cli.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TO = ['--to', 'E06000063:274396:Cumberland', '--to', 'E06000064:225385:Westmorland and Furness'];
const SPLIT = ['split', record('cumbria'), ...TO, '--basis', 'residents', '--vesting-day', '2023-04-01'];
const MERGE = ['--gss', 'E06000063', '--name', 'Cumberland', '--vesting-day', '2023-04-01'];

test('a part is a record that merges with others, and what to look at goes to standard error', () => {
  expect(run(...SPLIT, '--only', 'E06000063', '--out', 'west.json').status).toBe(0);
  const { status, stdout, stderr } = run('merge', 'west.json', record('allerdale'), record('carlisle'), record('copeland'), ...MERGE);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ authorName: 'Cumberland', preparedOn: '2023-04-01' });
  expect(stderr).toContain('duplicate_contract: a contract with A Constructed Supplier Ltd');
  expect(stderr).toContain('shifted between predecessors: savings/E07000028:saving, 2000');
  writeFileSync(at('merged.json'), stdout);
  const checked = run('check', 'merged.json');
  expect(checked.status).toBe(0);
  expect(checked.stdout).toMatch(/^Cumberland \(merged\.json\)\n/);
});

test('assumed against evidenced, as text and JSON', () => {
  const { status, stdout } = run('statement', examples, '--as-at', '2023-04-01', '--through', '2023-03-31', '--vesting-day', '2023-04-01');
  expect(status).toBe(0);
  // 12,000 + 20,000 + 1,500 + 7,500 + 65,000, and three quarters of Carlisle’s, Eden’s and Cumbria’s
  expect(stdout).toMatch(/Cash claimed: assumed[\s\S]*Together +£106,000.00[\s\S]*of which verified: evidenced[\s\S]*Together +£64,875.00/);
  const json = run('statement', examples, '--as-at', '2023-04-01', '--vesting-day', '2023-04-01', '--format', 'json');
  expect(JSON.parse(json.stdout).predecessors).toHaveLength(7);
});

test('all parts as a list, and an initiative that goes whole', () => {
  const { parts } = JSON.parse(run(...SPLIT, '--whole', 'tool=E06000064').stdout);
  expect(parts.map(({ gss, portfolio }: { gss: string; portfolio: { costs?: unknown[] } }) => [gss, portfolio.costs?.length])).toEqual([
    ['E06000063', undefined],
    ['E06000064', 1],
  ]);
});

test('what cannot be is refused in words', () => {
  expect(run('merge', record('eden'), record('eden'), ...MERGE).stderr).toContain('is given twice');
  expect(run(...SPLIT, '--only', 'E07000026').stderr).toContain('Write one of E06000063, E06000064');
  expect(run('split', record('eden'), '--to', 'E06000063', '--basis', 'residents', '--vesting-day', '2023-04-01').stderr).toContain(
    'Write code, key and name',
  );
  expect(run('split', examples, ...TO, '--basis', 'residents', '--vesting-day', '2023-04-01').stderr).toContain('holds 7 records');
});

test('a record with a row that cannot be read is not merged, for nothing may be lost', () => {
  const faulty = JSON.parse(readFileSync(record('eden'), 'utf8'));
  writeFileSync(at('faulty.json'), JSON.stringify({ ...faulty, costs: [{ ...faulty.costs[0], amount: 'lots' }] }));
  const { status, stderr } = run('merge', 'faulty.json', ...MERGE);
  expect(status).not.toBe(0);
  expect(stderr).toContain('"lots" is not an amount');
  expect(stderr).toContain('nothing may be lost here');
});
