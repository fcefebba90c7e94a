import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/cli/conform/answer';
import type { Given } from '../../src/cli/conform/case';

const python = spawnSync('python3', ['--version'], { encoding: 'utf8' });
const runnable = python.status === 0;
const WITNESS = resolve('test/oracle/witness.py');
const DATES = { asAt: '2026-10-31', through: '2026-03-31' };

interface Asked {
  readonly id: string;
  readonly given: Given;
}

/** What the witness answers, by id. */
function witnessed(asked: readonly Asked[]): Map<string, Record<string, never>> {
  const input = asked.map((each) => `${JSON.stringify(each)}\n`).join('');
  const { stdout } = spawnSync('python3', [WITNESS, '--serve'], { input, encoding: 'utf8', maxBuffer: 1e8 });
  const lines = stdout.split('\n').filter((line) => line !== '');
  expect(lines).toHaveLength(asked.length);
  return new Map(lines.map((line) => JSON.parse(line)).map(({ id, answer }) => [id, answer]));
}

function records(folder: string): { name: string; portfolio: object }[] {
  const names = readdirSync(resolve('examples', folder)).filter((name) => name.endsWith('.json'));
  return names.map((name) => ({ name, portfolio: JSON.parse(readFileSync(resolve('examples', folder, name), 'utf8')) }));
}

describe(runnable ? 'a second implementation, in Python' : 'a second implementation: SKIPPED, python3 is not installed', () => {
  it.skipIf(!runnable)('reproduces at least 300 cases and disagrees with none', () => {
    const { stdout, stderr } = spawnSync('python3', [WITNESS], { encoding: 'utf8' });
    const last = stdout.trim().split('\n').at(-1) ?? stderr;
    const [, reproduced, disagree] = /^(\d+) cases reproduced, (\d+) disagree, \d+ not attempted$/.exec(last) ?? [];
    expect(disagree, stdout + stderr).toBe('0');
    expect(Number(reproduced)).toBeGreaterThanOrEqual(300);
  });

  it.skipIf(!runnable)('works the figures of the examples as the library does, wherever both work one', { timeout: 120_000 }, () => {
    const asked = ['constructed-council', 'published-cases', 'reorganisation'].flatMap((folder) =>
      records(folder).map(({ name, portfolio }): Asked => ({ id: name, given: { ...DATES, portfolio } as unknown as Given })),
    );
    const answers = witnessed(asked);
    let agreed = 0;
    for (const { id, given } of asked) {
      const ours = answerTo(given)['figures'] as Record<string, { value?: string }>;
      const theirs = answers.get(id)?.['figures'] as unknown as Record<string, { value: string }>;
      const both = Object.keys(ours).filter((figure) => theirs[figure] !== undefined);
      expect(Object.fromEntries(both.map((figure) => [figure, theirs[figure]?.value])), id).toEqual(
        Object.fromEntries(both.map((figure) => [figure, ours[figure]?.value])),
      );
      agreed += both.length;
    }
    expect(agreed).toBeGreaterThanOrEqual(4_500);
  });

  it.skipIf(!runnable)('puts thirty councils side by side as the library does', { timeout: 120_000 }, () => {
    const councils = records('constructed-councils').map(({ portfolio }) => ({ portfolio }));
    const asked = INDICATORS.map(
      (indicator): Asked => ({ id: indicator, given: { ...DATES, together: { councils, compare: { indicator } } } as unknown as Given }),
    );
    const answers = witnessed(asked);
    for (const { id, given } of asked) {
      const { comparison } = JSON.parse(JSON.stringify(answerTo(given)['together']));
      const { councils: each, survivorsOnly, notPeers } = comparison;
      expect(Object.keys(each)).toHaveLength(30);
      expect(withoutNulls(answers.get(id)?.['together']?.['comparison']), id).toMatchObject({ councils: each, survivorsOnly, notPeers });
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

function withoutNulls(value: unknown): object {
  return JSON.parse(JSON.stringify(value, (_, each) => (each === null ? undefined : each)));
}
