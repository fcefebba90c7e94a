import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { fingerprint } from '../../src/assess/stamp/fingerprint';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );
const ROOT = join(import.meta.dirname, '../..');
const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser) console.warn('Skipped: there is no Chromium at /usr/bin/chromium, so nothing was run in a browser.');

const cases = readdirSync(join(ROOT, 'test/case'))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(ROOT, 'test/case', name), 'utf8')))
  .filter(({ expect: { refused } }) => refused === undefined)
  .map(({ given }) => given)
  .filter(({ portfolio }) => portfolio !== undefined)
  .map(({ portfolio, ...options }) => ({ text: JSON.stringify(portfolio), options }));

test.skipIf(!hasBrowser)(
  'the same bytes in the browser, from the main entry alone',
  async () => {
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'src/index.ts')],
      bundle: true,
      format: 'iife',
      globalName: 'benefits',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    try {
      const page = await browser.newPage({ timezoneId: 'Pacific/Apia', locale: 'de-DE' });
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      const there = await page.evaluate(
        (given) =>
          given.map(({ text, options }) => {
            const { readPortfolio, assess, fingerprint } = (globalThis as unknown as { benefits: typeof import('../../src/index') })
              .benefits;
            const { portfolio } = readPortfolio(text);
            return portfolio === undefined ? 'refused' : fingerprint(JSON.stringify(assess(portfolio, options)));
          }),
        cases,
      );
      const here = cases.map(({ text, options }) =>
        fingerprint(JSON.stringify(assess(readPortfolio(text).portfolio as Portfolio, options))),
      );
      expect(there).toEqual(here);
    } finally {
      await browser.close();
    }
  },
  120_000,
);
