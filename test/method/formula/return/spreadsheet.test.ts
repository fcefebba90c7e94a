import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datedInternalRatesOfReturn, internalRatesOfReturn, modifiedInternalRateOfReturn } from '../../../../src/maths';

const hasSpreadsheet = has('soffice');
if (!hasSpreadsheet) console.warn('LibreOffice (soffice) is not here: the comparison with its IRR and XIRR is skipped.');

function has(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Conventional flows: paid at first, then received, with uneven amounts and days. */
const FLOWS = Array.from({ length: 30 }, (_, n) => {
  const length = 2 + ((n * 7) % 23);
  const received = Array.from({ length }, (_, at) => 10 + ((n * 31 + at * at * 17) % 90));
  const total = received.reduce((sum, each) => sum + each, 0);
  return [-Math.round(total * (0.35 + (n % 9) * 0.09)), ...received];
});
const dateOf = (n: number, at: number) => new Date(Date.UTC(2020 + (n % 5), 3, 1 + at * 300 + ((n * at) % 29))).toISOString().slice(0, 10);

/** Row by row: its IRR, its XIRR, its MIRR, then the flow in one row and its dates in the next. */
function sheet(): string {
  const cell = (row: number, from: number, to: number) => `${column(from)}${row}:${column(to)}${row}`;
  return FLOWS.flatMap((flow, n) => {
    const [row, last] = [2 * n + 1, flow.length + 3];
    const amounts = cell(row, 4, last);
    const days = flow.map((_, at) => `"=DATE(${dateOf(n, at).split('-').map(Number).join(';')})"`);
    const formulas = [`=IRR(${amounts})`, `=XIRR(${amounts};${cell(row + 1, 4, last)})`, `=MIRR(${amounts};0.04;0.02)`];
    return [[...formulas.map((each) => `"${each}"`), ...flow].join(','), ['', '', '', ...days].join(',')];
  }).join('\n');
}

function column(at: number): string {
  return at <= 26 ? String.fromCharCode(64 + at) : `A${String.fromCharCode(64 + at - 26)}`;
}

test.skipIf(!hasSpreadsheet)('conventional flows have the IRR, XIRR and MIRR of LibreOffice, to 1e-9', { timeout: 180_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'benefits-spreadsheet-'));
  try {
    const file = join(home, 'flows.csv');
    writeFileSync(file, sheet());
    const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
    const reading = '--infilter=CSV:44,34,UTF8,1,,1033,false,false,false,false,false,-1,true';
    const writing = 'ods';
    execFileSync('soffice', [profile, '--headless', reading, '--convert-to', writing, '--outdir', home, file], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    const plain = 'csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,1033,false,false,false';
    const out = join(home, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', plain, '--outdir', out, join(home, 'flows.ods')], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    const lines = readFileSync(join(out, 'flows.csv'), 'utf8').split('\n');
    FLOWS.forEach((flow, n) => {
      const [irr, xirr, mirr] = (lines[2 * n] as string).split(',').map(Number) as [number, number, number];
      const ours = internalRatesOfReturn(flow);
      const dated = datedInternalRatesOfReturn(flow.map((amount, at) => ({ amount, date: dateOf(n, at) })));
      expect([ours.conventional, ours.count, dated.count]).toEqual([true, 1, 1]);
      expect(Math.abs(Number(ours.rates[0]) - irr), `IRR of flow ${n}`).toBeLessThan(1e-9);
      expect(Math.abs(Number(dated.rates[0]) - xirr), `XIRR of flow ${n}`).toBeLessThan(1e-9);
      expect(Math.abs(Number(modifiedInternalRateOfReturn(flow, '0.04', '0.02')) - mirr), `MIRR of flow ${n}`).toBeLessThan(1e-9);
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
