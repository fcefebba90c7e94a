import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version';

const ROOT = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const home = mkdtempSync(join(tmpdir(), 'benefits-package-'));
const installed = join(home, 'node_modules/benefits-realisation');

/** The package as a stranger would get it: packed, unpacked, with its own dependencies and no others. */
beforeAll(() => {
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: ROOT });
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const { filename } = Array.isArray(packed) ? packed[0] : (Object.values(packed)[0] as { filename: string });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, filename), '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name));
}, 180_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (file: string, code: string) => {
  writeFileSync(join(home, file), code);
  return execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8' });
};

describe('the packed package', () => {
  test('has exactly three dependencies and the version it stamps', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['date-fns', 'decimal.js', 'zod']);
    expect(manifest.version).toBe(VERSION);
  });

  const entries = ['', '/maths', '/parameters', '/schema', '/tables', '/compare', '/reorganise', '/report', '/tidy', '/workbook'];
  test.each(entries)('benefits-realisation%s loads as a module and by require', (entry) => {
    const esm = run('esm.mjs', `import * as it from 'benefits-realisation${entry}'; console.log(Object.keys(it).sort().join());`);
    const cjs = run('cjs.cjs', `const it = require('benefits-realisation${entry}'); console.log(Object.keys(it).sort().join());`);
    expect(esm.trim()).not.toBe('');
    expect(cjs).toBe(esm);
  });

  test('the command line runs', () => {
    const cli = join(installed, manifest.bin.benefits);
    expect(execFileSync(process.execPath, [cli, '--help'], { cwd: home, encoding: 'utf8' })).toContain('benefits');
  });

  test('passes the worked cases it carries, through its command line as a separate process', () => {
    const cli = join(installed, manifest.bin.benefits);
    const { length } = readdirSync(join(installed, 'test/case'));
    const said = execFileSync(process.execPath, [cli, 'conform', process.execPath, cli, 'conform', '--serve'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(said).toBe(`${length} of ${length} cases pass\n`);
    expect(length).toBe(readdirSync(join(ROOT, 'test/case')).length);
  }, 60_000);

  test('carries no source or example, no test but the worked cases, and its licences', () => {
    expect(existsSync(join(installed, 'src'))).toBe(false);
    expect(readdirSync(join(installed, 'test'))).toEqual(['case']);
    for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'docs/licences.md'])
      expect(existsSync(join(installed, file)), file).toBe(true);
  });

  test('the main entry bundles for a browser, and touches neither disk nor platform', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from 'benefits-realisation'`, resolveDir: home },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      minify: true,
      logLevel: 'silent',
    });
    const text = outputFiles[0]?.text ?? '';
    expect(text).not.toMatch(/["']node:|require\(["'](?:fs|path|os|stream)/);
    for (const heavy of ['Content-Security-Policy', 'vega-lite', 'Wilson', 'Papa']) expect(text).not.toContain(heavy);
  });

  /** Gzipped, with zod and decimal.js bundled in: little headroom, so that growth is noticed. */
  test.each([
    ['', 125_500],
    ['/maths', 24_000],
    ['/parameters', 2_800],
    ['/schema', 41_000],
    ['/tables', 44_500],
    ['/compare', 31_500],
    ['/reorganise', 34_000],
    ['/report', 146_500],
    ['/tidy', 28_000],
    ['/workbook', 241_000],
  ])('benefits-realisation%s stays light', async (entry, most) => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from 'benefits-realisation${entry}'`, resolveDir: home },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      minify: true,
      logLevel: 'silent',
    });
    const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
    console.log(`benefits-realisation${entry}: ${size} bytes gzipped`);
    expect(size).toBeLessThan(most);
  });
});
