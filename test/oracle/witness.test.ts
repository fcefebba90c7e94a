import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const python = spawnSync('python3', ['--version'], { encoding: 'utf8' });
const runnable = python.status === 0;

describe(runnable ? 'a second implementation, in Python' : 'a second implementation: SKIPPED, python3 is not installed', () => {
  it.skipIf(!runnable)('reproduces at least 300 cases and disagrees with none', () => {
    const { stdout, stderr } = spawnSync('python3', [resolve('test/oracle/witness.py')], { encoding: 'utf8' });
    const last = stdout.trim().split('\n').at(-1) ?? stderr;
    const [, reproduced, disagree] = /^(\d+) cases reproduced, (\d+) disagree, \d+ not attempted$/.exec(last) ?? [];
    expect(disagree, stdout + stderr).toBe('0');
    expect(Number(reproduced)).toBeGreaterThanOrEqual(300);
  });
});
