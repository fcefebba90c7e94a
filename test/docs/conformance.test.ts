import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCli } from '../cli/buildCli';
import { blocks, pathTo, read } from './blocks';
import { conformancePage, tracedRules } from './conformancePage';

test('docs/conformance-index.md is as generated; if not, run npx tsx test/docs/write-conformance.ts', () => {
  expect(read('docs/conformance-index.md')).toBe(conformancePage());
});

describe('by its id alone, every rule of the edition is found', () => {
  const rules = tracedRules();
  const wanting = (is: (rule: (typeof rules)[number]) => boolean) => rules.filter((rule) => !is(rule)).map(({ rule }) => rule);

  test('in code', () => {
    expect(wanting(({ code }) => code.length > 0)).toEqual([]);
  });

  test('in at least two cases', () => {
    expect(wanting(({ cases }) => cases.length >= 2)).toEqual([]);
  });

  test('in the name of a case', () => {
    expect(wanting(({ rule, cases }) => cases.some((id) => id.startsWith(`${rule.toLowerCase()}-`)))).toEqual([]);
  });

  test('in a page, under its own heading', () => {
    expect(wanting(({ rule, pages }) => pages[0] === `method-statement.md#${rule.toLowerCase()}`)).toEqual([]);
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('Skipped: there is no python3, so the example of docs/conformance.md was not run.');

test.skipIf(!hasPython)('the example of docs/conformance.md passes its case', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'benefits-example-'));
  try {
    const [example] = blocks().filter(({ at, language }) => language === 'python' && at.startsWith('docs/conformance.md'));
    writeFileSync(join(folder, 'my_answers.py'), example?.code ?? '');
    buildCli(join(folder, 'cli.mjs'));
    const args = ['cli.mjs', 'conform', '--cases', pathTo('test/case'), '--only', 'e21-utilised-hours', 'python3', 'my_answers.py'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('1 of 1 cases pass\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
