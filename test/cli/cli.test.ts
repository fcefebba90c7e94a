import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writePortfolio } from '../../src/record/write/writePortfolio';
import { writeTables } from '../../src/record/write/tables/writeTables';
import { e2, itemOf } from '../report/items';
import { buildCli } from './buildCli';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
let folder = '';
const at = (name: string) => join(folder, name);

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benefits-cli-'));
  buildCli(at('cli.mjs'));
  writeFileSync(at('e2.json'), JSON.stringify(e2()));
  mkdirSync(at('mixed'));
  writeFileSync(join(at('mixed'), 'a.json'), '{"not": "one"}');
  writeFileSync(join(at('mixed'), 'b.json'), JSON.stringify(e2()));
  mkdirSync(at('empty'));
  mkdirSync(at('tables'));
  for (const { name, text } of writeTables(itemOf(e2()).portfolio)) writeFileSync(join(at('tables'), name), text);
  const faulty = { ...e2(), documents: [{ id: 'd' }, { id: 'e', title: 'Sound' }] };
  writeFileSync(at('faulty.json'), JSON.stringify(faulty));
  const unsound = e2() as Record<string, Record<string, string>[]>;
  delete unsound['savings']?.[0]?.['budgetLine'];
  writeFileSync(at('unsound.json'), JSON.stringify(unsound));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('assess prints text without colour into a pipe', () => {
  const { status, stdout, stderr } = run(['assess', at('e2.json')], { FORCE_COLOR: '1' });
  expect(stderr.replace(/^.*NO_COLOR.*\n/gm, '')).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('−£11,400.00');
  expect(stdout).not.toContain('\u001b');
});

test('JSON out is a list of assessments, as assess gives them', () => {
  const { status, stdout } = run(['assess', at('e2.json'), '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ assessments: [JSON.parse(JSON.stringify(itemOf(e2()).assessment))] });
});

test('tables and JSON of the same record are assessed alike', () => {
  const json = run(['assess', at('e2.json'), '--format', 'csv']);
  const tables = run(['assess', at('tables'), '--format', 'csv']);
  expect(tables.stdout).toBe(json.stdout);
});

test('a document that is no portfolio is said, and the others go on', () => {
  const { status, stdout, stderr } = run(['assess', at('mixed'), '--format', 'json']);
  expect(status).toBe(1);
  expect(stderr).toContain('a.json is not a portfolio');
  expect(JSON.parse(stdout).assessments).toHaveLength(1);
});

test('rows left out give exit 1, and every portfolio figure says so', () => {
  const { status, stdout } = run(['assess', at('faulty.json'), '--format', 'json']);
  expect(status).toBe(1);
  const [{ stamp, figures }] = JSON.parse(stdout).assessments;
  expect(stamp.leftOut).toEqual(['documents/d']);
  expect(
    figures
      .filter(({ of }: { of: string }) => of === 'portfolio')
      .every(({ marks }: { marks?: string[] }) => marks?.includes('rows_left_out')),
  ).toBe(true);
});

test('check gives 0 for a sound record, 1 for a fault or an error, and what works well', () => {
  const sound = run(['check', at('e2.json')]);
  expect(sound.status).toBe(0);
  expect(sound.stdout).toContain('What is working well');
  const faulty = run(['check', at('faulty.json')]);
  expect(faulty.status).toBe(1);
  expect(faulty.stdout).toContain('documents/d');
  expect(run(['check', at('unsound.json')]).status).toBe(1);
  expect(run(['assess', at('unsound.json')]).status).toBe(0);
});

test.each([
  [['assess'], /missing required argument/],
  [['assess', 'no/such/place'], /^no\/such\/place cannot be read\. There is no such file or folder\.\n$/],
  [['assess', 'EMPTY'], /holds no portfolio/],
  [['assess', 'E2', '--as-at', '31/03/2026'], /--as-at is "31\/03\/2026"\. Write a date such as 2026-03-31\.\n$/],
  [['assess', 'E2', '--prices', '2025'], /--prices is "2025"/],
  [['assess', 'E2', '--format', 'yaml'], /Allowed choices/],
  [['explain', 'E2', 'portfolio#nothing'], /There is no figure/],
  [['schema', '--table', 'savngs'], /There is no table "savngs"/],
  [['assess', 'E2', '--out', 'no/such/place/x'], /There is no folder/],
  [['nonsense'], /unknown command/],
])('%j is refused with exit 2 and no stack', (args, message) => {
  const { status, stdout, stderr } = run(args.map((each) => (each === 'E2' ? at('e2.json') : each === 'EMPTY' ? at('empty') : each)));
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('explain shows the working', () => {
  const id = 'portfolio#net_cash,period=to_date,reached=verified';
  const { status, stdout } = run(['explain', at('e2.json'), id]);
  expect(status).toBe(0);
  expect(stdout).toContain('Net cash: −£11,400.00');
  const json = run(['explain', at('e2.json'), id, '--format', 'json']);
  expect(JSON.parse(json.stdout).figure.value).toBe('-11400.00');
});

test('explain names the cell of a table, the line of a JSON, and the words of each rule', () => {
  const id = 'initiatives/intake#gross_hours,period=2025-26,rung=measured';
  const cell = run(['explain', at('tables'), id, '--format', 'json']);
  const [step] = JSON.parse(cell.stdout).steps;
  expect(step.ruleWords).toMatch(/^Per case: hours/);
  const [minutes] = step.factors[0].steps[0].factors;
  expect(minutes).toMatchObject({ path: 'baselines/handling-before/value', place: { file: 'baselines.csv', row: 2, column: 'value' } });
  expect(run(['explain', at('tables'), id]).stdout).toContain('from baselines/handling-before/value (baselines.csv row 2, column value)');
  expect(run(['explain', at('e2.json'), id]).stdout).toContain('from baselines/handling-before/value (e2.json line 1)');
  expect(run(['explain', at('e2.json'), id, '--format', 'markdown']).stdout).toContain('## The rules, in words');
});

test('a figure that is not there is answered with the nearest, and with whether its measure is one', () => {
  const { status, stderr } = run(['explain', at('e2.json'), 'initiatives/intake#gross_hours,period=2031-32,rung=measured']);
  expect(status).toBe(2);
  expect(stderr).toContain('is a measure, and no row of the record speaks of it');
  expect(stderr).toContain('The nearest: initiatives/intake#gross_hours,period=');
});

test('options change the assessment and are in its stamp', () => {
  const { stdout } = run([
    'assess',
    at('e2.json'),
    '--format',
    'json',
    '--as-at',
    '2025-12-31',
    '--through',
    '2025-06-30',
    '--prices',
    '2024-25',
    '--schedule',
    'health',
    '--mid-year',
  ]);
  expect(JSON.parse(stdout).assessments[0].stamp).toMatchObject({
    asAt: '2025-12-31',
    through: '2025-06-30',
    prices: '2024-25',
    schedule: 'health',
    midYear: true,
  });
});

test('schema prints the JSON Schema, and the fields of a table', () => {
  expect(JSON.parse(run(['schema']).stdout).$id).toContain('benefits-realisation');
  expect(JSON.parse(run(['schema', '--table', 'removals']).stdout)[0].name).toBe('id');
});

test('report writes a page', () => {
  const { status, stdout } = run(['report', at('e2.json'), '--out', at('page.html')]);
  expect(status).toBe(0);
  expect(stdout).toBe('');
  expect(existsSync(at('page.html'))).toBe(true);
  expect(readFileSync(at('page.html'), 'utf8')).toContain('<!DOCTYPE html>');
});

test('a pipe that closes early is no fault', () => {
  const line = `"${process.execPath}" "${at('cli.mjs')}" assess examples/published-cases --format json | head -c 10; echo " \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' });
  expect(stdout).toMatch(/ 0\n$/);
  expect(stderr).not.toContain('EPIPE');
});

test('what is written out can be read in again', () => {
  writeFileSync(at('again.json'), writePortfolio(itemOf(e2()).portfolio));
  expect(run(['assess', at('again.json'), '--format', 'csv']).stdout).toBe(run(['assess', at('e2.json'), '--format', 'csv']).stdout);
});
