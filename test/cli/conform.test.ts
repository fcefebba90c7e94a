import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { judge } from '../../src/cli/conform/judge';
import { splitCommand } from '../../src/cli/conform/splitCommand';
import { buildCli } from './buildCli';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CASES = join(import.meta.dirname, '../case');
let folder = '';
const at = (name: string) => join(folder, name);

function conform(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.mjs'), 'conform', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) };
}

/** An implementation of two cases: one and two, whose answers are 1.00 and 2.00. */
const two = (body: string) => ['--cases', at('two'), '--timeout', '1', process.execPath, '-e', body];
const say = (id: string, value: string) => `console.log(JSON.stringify({ id: '${id}', answer: { values: ['${value}'] } }));`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benefits-conform-'));
  buildCli(at('cli.mjs'));
  mkdirSync(at('two'));
  for (const [id, value] of [
    ['one', '1.00'],
    ['two', '2.00'],
  ] as const) {
    const given = { formula: 'half', with: { amount: value } };
    writeFileSync(join(at('two'), `${id}.json`), JSON.stringify({ id, title: id, rules: ['X4'], given, expect: { value, places: 2 } }));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('benefits conform', () => {
  test('a case that cannot be read, or is not JSON, is said to be what it is', () => {
    mkdirSync(at('unread'));
    mkdirSync(join(at('unread'), 'one.json'));
    expect(conform(['--cases', at('unread'), '--list']).stderr).toMatch(/one\.json cannot be read\. It is a folder/);
    mkdirSync(at('broken'));
    writeFileSync(join(at('broken'), 'one.json'), '{');
    expect(conform(['--cases', at('broken'), '--list']).stderr).toMatch(/one\.json is not JSON/);
  });

  test('our own answers pass every case, in a process of its own', () => {
    const { length } = readdirSync(CASES);
    const { status, stdout } = conform(['--cases', CASES, process.execPath, at('cli.mjs'), 'conform', '--serve']);
    expect(stdout).toBe(`${length} of ${length} cases pass\n`);
    expect(status).toBe(0);
  });

  test('one rule, one case, and the list of them', () => {
    const { status, stdout } = conform(['--cases', CASES, '--only', 'b6-negative-time,X4', '--list']);
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(['b6-negative-time', 'x4-rounded-once']));
    expect(conform(['--cases', CASES, '--only', 'b6', '--list']).status).toBe(2);
  });

  test.each([
    [
      'out of order, with a line that is no answer',
      `console.log('Hello'); ${say('two', '2')} ${say('one', '1.004')}`,
      0,
      '2 of 2 cases pass',
    ],
    ['a wrong answer', say('one', '1') + say('two', '3'), 1, '1 of 2 cases pass'],
    ['twice', say('one', '1') + say('two', '2') + say('one', '1'), 1, '1 of 2 cases pass'],
    ['it dies half way', `${say('one', '1')} process.exit(3);`, 1, '1 of 2 cases pass'],
    ['it never answers', 'setInterval(() => undefined, 1000);', 1, '0 of 2 cases pass'],
    ['it answers and never ends', `${say('one', '1')} ${say('two', '2')} setInterval(() => undefined, 1000);`, 0, '2 of 2 cases pass'],
    ['it prints without end', "setInterval(() => console.log('{}'), 1);", 1, '0 of 2 cases pass'],
    ['answers of any shape', "for (const id of ['one', 'two']) console.log(JSON.stringify({ id, answer: null }));", 1, '0 of 2 cases pass'],
  ])('%s', (_, body, exit, line) => {
    const { status, last } = conform(two(body));
    expect(last).toBe(line);
    expect(status).toBe(exit);
  });

  test('says of a failing case what was expected and what came', () => {
    const { stdout } = conform(two(say('one', '1') + say('two', '3')));
    expect(stdout).toContain('not two: two\n  value 1: expected "2.00", came "3.00"\n');
    expect(conform(two(`${say('one', '1')} process.exit(3);`)).stdout).toContain('no answer: it had ended (exit code 3)');
  });

  test.each([
    [['no-such-program-here'], /cannot be started\. There is no such program/],
    [[], /Name the command/],
    [['--timeout', 'soon', 'node'], /--timeout is "soon"/],
    [['--cases', 'nowhere', 'node'], /is no folder of cases/],
  ])('%j is refused with exit 2', (args, message) => {
    const { status, stderr } = conform(args.includes('--cases') ? args : ['--cases', at('two'), ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a command', () => {
  test.each([
    [['python3 my_answers.py'], ['python3', 'my_answers.py']],
    [['"C:\\Program Files\\R\\Rscript.exe" answers.R'], ['C:\\Program Files\\R\\Rscript.exe', 'answers.R']],
    [["sh -c 'echo $HOME; ls'"], ['sh', '-c', 'echo $HOME; ls']],
    [
      ['node', 'a b.js'],
      ['node', 'a b.js'],
    ],
  ])('%j is %j, and no shell reads it', (words, parts) => {
    expect(splitCommand(words)).toEqual(parts);
  });

  test('a quotation mark that is not closed is refused', () => {
    expect(() => splitCommand(['python3 "my answers.py'])).toThrow('not closed');
  });
});

describe('the judge', () => {
  const figure = { value: '1.00', parts: { of: 5, established: 4 }, marks: ['b', 'a'] };

  test('judges what is named and no more', () => {
    expect(
      judge({ figures: { f: '1.00' }, parts: { f: [4, 5] }, marks: { f: ['a', 'b'] } }, { figures: { f: figure, g: {} }, findings: [] }),
    ).toEqual([]);
  });

  test.each([null, 7, [], 'text', {}, { figures: null }, { figures: { f: null }, findings: [null, 3] }])(
    'an answer of any shape fails and never throws: %j',
    (answer) => {
      expect(judge({ figures: { f: '1.00' }, findings: ['overlap'] }, answer).length).toBeGreaterThan(1);
    },
  );

  test('an empty answer does not pass a case that names only what must not be there', () => {
    expect(judge({ absentFigures: ['f'], absentFindings: ['overlap'] }, {})).toHaveLength(1);
  });

  test('a refusal where none is expected is a difference', () => {
    expect(judge({ leftOut: [] }, { leftOut: [], refused: 'asAt' })).toHaveLength(1);
  });
});
