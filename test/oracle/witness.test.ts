import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerTogether } from '../../src/cli/conform/answerTogether';
import type { Together } from '../../src/cli/conform/case';

const python = spawnSync('python3', ['--version'], { encoding: 'utf8' });
const runnable = python.status === 0;
const WITNESS = resolve('test/oracle/witness.py');

describe(runnable ? 'a second implementation, in Python' : 'a second implementation: SKIPPED, python3 is not installed', () => {
  it.skipIf(!runnable)('reproduces at least 300 cases and disagrees with none', () => {
    const { stdout, stderr } = spawnSync('python3', [WITNESS], { encoding: 'utf8' });
    const last = stdout.trim().split('\n').at(-1) ?? stderr;
    const [, reproduced, disagree] = /^(\d+) cases reproduced, (\d+) disagree, \d+ not attempted$/.exec(last) ?? [];
    expect(disagree, stdout + stderr).toBe('0');
    expect(Number(reproduced)).toBeGreaterThanOrEqual(300);
  });

  it.skipIf(!runnable)('puts thirty councils side by side as the library does', { timeout: 120_000 }, () => {
    const folder = resolve('examples/constructed-councils');
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const councils = names.map((name) => ({ portfolio: JSON.parse(readFileSync(resolve(folder, name), 'utf8')) }));
    const dates = { asAt: '2026-10-31', through: '2026-03-31' };
    const asked = INDICATORS.map((indicator) => ({ id: indicator, given: { ...dates, together: { councils, compare: { indicator } } } }));
    const input = asked.map((each) => `${JSON.stringify(each)}\n`).join('');
    const { stdout, stderr } = spawnSync('python3', [WITNESS, '--serve'], { input, encoding: 'utf8', maxBuffer: 1e8 });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; answer: { together: { comparison: object } } });
    expect(answers, stderr).toHaveLength(INDICATORS.length);
    for (const { id, answer } of answers) {
      const ours = answerTogether(asked.find((each) => each.id === id)?.given.together as unknown as Together, dates).comparison;
      const { councils: each, survivorsOnly, notPeers } = JSON.parse(JSON.stringify(ours));
      expect(Object.keys(each)).toHaveLength(30);
      expect(withoutNulls(answer.together.comparison), id).toMatchObject({ councils: each, survivorsOnly, notPeers });
    }
  });
});

const INDICATORS = [
  'cash_realised',
  'cash_realised_per_resident',
  'net_hours_per_case',
  'net_hours_of_scope',
  'cost_per_net_hour',
  'months_to_benefit',
  'stopped_share',
  'stopped_cost_share',
];

function withoutNulls(value: object): object {
  return JSON.parse(JSON.stringify(value, (_, each) => (each === null ? undefined : each)));
}
