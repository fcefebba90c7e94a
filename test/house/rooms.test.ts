import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:^|\n)(?:import|export)[^;]*?from '([^']+)'/g)].map((match) => match[1] as string);
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : 'front door');

/** What each room may import from; the entry points at the front door may import from any. */
const ABOVE: Record<string, readonly string[]> = {
  foundation: [],
  record: ['foundation'],
  method: ['foundation'],
  assess: ['foundation', 'record', 'method'],
  compare: ['foundation', 'record', 'method', 'assess'],
  reorganise: ['foundation', 'record', 'method', 'assess', 'compare'],
  report: ['foundation', 'record', 'method', 'assess', 'compare', 'reorganise'],
  workbook: ['foundation', 'record', 'method', 'assess', 'report'],
  try: ['foundation', 'record', 'method', 'assess', 'report'],
  cli: ['foundation', 'record', 'method', 'assess', 'compare', 'reorganise', 'report', 'workbook'],
};

/** The one door of each package. */
const DOORS: Record<string, RegExp> = {
  zod: /^record\//,
  'zod/mini': /^record\//,
  'decimal.js': /^foundation\/number\/decimal\.ts$/,
  'date-fns': /^foundation\/time\/date\.ts$/,
  '@date-fns/utc': /^foundation\/time\/date\.ts$/,
  '@noble/hashes': /^foundation\/hash\/sha256Of\.ts$/,
  papaparse: /^record\/read\/tables\/parseCsv\.ts$/,
  commander: /^cli\//,
  hucre: /^workbook\//,
  fflate: /^workbook\/flatOds\.ts$/,
  'hyparquet-writer': /^report\/tidy\/tidyParquet\.ts$/,
};

describe('the house', () => {
  test.each(files)('%s imports only from rooms above it', (file) => {
    const room = roomOf(file);
    if (room === 'front door') return;
    expect(Object.keys(ABOVE)).toContain(room);
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const target = relative(SRC, resolve(SRC, dirname(file), specifier));
      if (target === 'version') continue;
      const allowed = [room, ...(ABOVE[room] as readonly string[]), ...(room === 'cli' ? ['front door'] : [])];
      expect(allowed, `${file} imports ${specifier}`).toContain(roomOf(target));
    }
  });

  test.each(files)('%s lets each package in by its one door', (file) => {
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) continue;
      if (specifier.startsWith('node:')) {
        expect(roomOf(file), `${file} imports ${specifier}`).toBe('cli');
        continue;
      }
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      expect(Object.keys(DOORS), `${file} imports ${specifier}`).toContain(name);
      expect(file, `${file} imports ${specifier}`).toMatch(DOORS[name] as RegExp);
    }
  });

  test.each(files)('%s has one purpose: no more than 200 lines unless it is data', (file) => {
    const isData =
      /^method\/(parameter|edition)\/|^method\/formula\/formulas/.test(file) ||
      /^record\/describe\//.test(file) ||
      file === 'workbook/workedExample.ts' ||
      /^foundation\/errors\/(fault|finding)(Words)?\.ts$/.test(file);
    const lines = readFileSync(join(SRC, file), 'utf8').split('\n').length;
    if (!isData) expect(lines).toBeLessThanOrEqual(200);
  });

  test('nothing but the command line touches the clock, the locale, chance or the process', () => {
    const outside = files.filter((file) => roomOf(file) !== 'cli');
    const touching = outside.filter((file) =>
      /\bDate\.now\b|new Date\(\)|Math\.random|\btoLocale|\bIntl\.|localeCompare|\bprocess\.(?:env|cwd|argv|exit|std|hrtime)|performance\.now/.test(
        readFileSync(join(SRC, file), 'utf8'),
      ),
    );
    expect(touching).toEqual([]);
  });

  test('no default exports, no utils', () => {
    expect(files.filter((file) => /export default/.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
    expect(files.filter((file) => /util|helper/i.test(file))).toEqual([]);
  });
});
