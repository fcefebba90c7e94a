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

/** Two rows a flow: its IRR, XIRR and MIRR and its amounts; then its days, as the spreadsheet counts them. Each formula is worked on loading. */
function sheet(): string {
  const cells = (row: number, last: number) => `[.${column(4)}${row}:.${column(last)}${row}]`;
  const number = (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const formula = (text: string) => `<table:table-cell table:formula="of:=${text}"/>`;
  const rows = FLOWS.flatMap((flow, n) => {
    const [amounts, days] = [cells(2 * n + 1, flow.length + 3), cells(2 * n + 2, flow.length + 3)];
    const formulas = [`IRR(${amounts})`, `XIRR(${amounts};${days})`, `MIRR(${amounts};0.04;0.02)`].map(formula);
    const serials = flow.map((_, at) => number(Date.parse(dateOf(n, at)) / 86_400_000 + 25_569));
    return [
      [...formulas, ...flow.map(number)],
      [number(0), number(0), number(0), ...serials],
    ];
  });
  const spaces = ['office', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
  const body = rows.map((row) => `<table:table-row>${row.join('')}</table:table-row>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Flows">${body}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** A rate comes as `"13.0662386291807%"` or as a number. */
function shown(cell: string): number {
  const text = cell.replaceAll('"', '');
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function column(at: number): string {
  return at <= 26 ? String.fromCharCode(64 + at) : `A${String.fromCharCode(64 + at - 26)}`;
}

test.skipIf(!hasSpreadsheet)('conventional flows have the IRR, XIRR and MIRR of LibreOffice, to 1e-9', { timeout: 180_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'benefits-spreadsheet-'));
  try {
    const file = join(home, 'flows.fods');
    writeFileSync(file, sheet());
    const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
    const plain = 'csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,1033,false,false,false';
    execFileSync('soffice', [profile, '--headless', '--convert-to', plain, '--outdir', home, file], { stdio: 'ignore', timeout: 120_000 });
    const lines = readFileSync(join(home, 'flows.csv'), 'utf8').split('\n');
    FLOWS.forEach((flow, n) => {
      const [irr, xirr, mirr] = (lines[2 * n] as string).split(',').map(shown) as [number, number, number];
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
