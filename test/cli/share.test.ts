import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { council } from '../compare/council';
import { buildCli } from './buildCli';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let folder = '';
const at = (name: string) => join(folder, name);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benefits-share-'));
  buildCli(at('cli.mjs'));
  const stopped = council('Anytown', 'E06000001', (p) => ({
    ...p,
    stages: [...(p.stages ?? []), { id: 'end', initiative: 'tool', stage: 'stopped', date: '2026-02-01', lesson: '=Ask first' }],
  }));
  writeFileSync(at('a.json'), JSON.stringify(stopped));
  writeFileSync(at('b.json'), JSON.stringify(council('Otherton', 'E06000002')));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an export has no name in it, and others find in it what stopped and what was learned', () => {
  expect(run('share', 'a.json', 'b.json', '--release', 'Anytown:tool', '--out', 'shared.json').status).toBe(0);
  expect(readFileSync(at('shared.json'), 'utf8')).not.toMatch(/Anytown|Otherton/);
  const { status, stdout } = run('lessons', 'shared.json', '--service', 'central_services');
  expect(status).toBe(0);
  expect(stdout).toContain('1 of 2 like yours stopped or failed.');
  expect(stdout).toContain('=Ask first');
  expect(run('lessons', 'shared.json', '--service', 'central_services', '--format', 'csv').stdout).toContain("'=Ask first");
});

test('as text it says what is few, and as Markdown and CSV it is the same rows', () => {
  expect(run('share', 'b.json', '--format', 'text').stdout).toContain('there are fewer than 5 initiatives');
  expect(run('share', 'b.json', '--format', 'text').stdout).toContain('Nothing here stopped');
  expect(run('share', 'b.json', '--format', 'markdown').stdout).toContain('10000\\_to\\_50000');
  expect(run('share', 'a.json', 'b.json', '--format', 'csv').stdout.split('\r\n')).toHaveLength(4);
});

test('what is no export, is not there, or is not said, is refused in words', () => {
  expect(run('lessons', 'b.json', '--stage', 'live').stderr).toContain('This is no shared export');
  expect(run('lessons', 'none.json', '--stage', 'live').stderr).toContain('There is no such file');
  expect(run('share', 'a.json', 'b.json', '--release', 'tool').stderr).toContain('2 records hold "tool"');
  run('share', 'b.json', '--out', 'one.json');
  expect(run('lessons', 'one.json', 'b.json', '--stage', 'live').stderr).toContain('b.json: This is no shared export');
  expect(run('lessons', 'one.json', '--size', 'under_100000').stdout).toContain('None of these exports says the band of residents');
  expect(run('lessons', 'one.json').stderr).toContain('say what yours is like');
  expect(run('share', 'b.json', '--release', 'nobody').stderr).toContain('no initiative "nobody" to release');
});

test('a row that cannot be read is said, for what stopped might hang on it', () => {
  const p = JSON.parse(readFileSync(at('b.json'), 'utf8'));
  writeFileSync(at('faulty.json'), JSON.stringify({ ...p, costs: [{ ...p.costs[0], amount: 'about twenty' }] }));
  const { status, stderr } = run('share', 'faulty.json');
  expect(status).toBe(1);
  expect(stderr).toContain('faulty.json has rows that cannot be read');
});

test('what an export was made to hold by somebody else is inert on a terminal', () => {
  const shared = JSON.parse(readFileSync(at('shared.json'), 'utf8'));
  shared.initiatives[0].title = '\u001b[31mred\u202e';
  writeFileSync(at('hostile.json'), JSON.stringify(shared));
  expect(run('lessons', 'hostile.json', '--service', 'central_services').stdout).toContain('\\u001b[31mred\\u202e');
});
