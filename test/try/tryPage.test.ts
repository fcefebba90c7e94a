import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tried } from '../../src/try/tried';
import { builtTryPage } from '../docs/tryPage';
import { hostile } from '../report/items';

const CHROMIUM = '/usr/bin/chromium';
const there = existsSync(CHROMIUM);
if (!there) console.warn('Skipped: there is no Chromium at /usr/bin/chromium, so the page to try it in was not opened.');

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const FLAGS =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const home = mkdtempSync(join(tmpdir(), 'benefits-try-'));
const address = pathToFileURL(join(home, 'index.html')).href;
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('what is no date is said to be none, and two records are not one', () => {
  expect(tried([], { asAt: 'yesterday', through: '' }).said).toBe('yesterday is no date. Write one such as 2026-03-31, or leave it empty.');
  const two = ['a.json', 'b.json'].map((name) => ({ name, bytes: bytesOf('{}') }));
  expect(tried(two, { asAt: '', through: '' }).said).toBe('There are 2 JSON files. Give one record at a time.');
});

describe.skipIf(!there)('the page to try it in, in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  const requests: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    writeFileSync(join(home, 'index.html'), builtTryPage());
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(home, { recursive: true });
  });

  async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => faults.push(`dialog ${dialog.message()}`));
    await page.goto(address);
    return page;
  }

  test('the constructed council at a click: figures, charts, findings, and workings that open', async () => {
    const page = await open();
    await page.locator('#example').click();
    expect(await page.locator('#said').textContent()).toMatch(
      /^Constructed Council: 12 initiatives, \d+ figures, 0 faults in the file and \d+ findings\.$/,
    );
    const report = page.frameLocator('#report');
    await report.locator('h1').waitFor();
    expect(await report.locator('figure.chart svg').count()).toBe(6);
    await report.locator('td a.why').first().click();
    expect(await report.locator('tr.opened .working').isVisible()).toBe(true);
    expect(await page.locator('#findings li').count()).toBeGreaterThan(10);
    await page.close();
  });

  test('another day counted gives other figures', async () => {
    const page = await open();
    await page.locator('#through').fill('2025-03-31');
    await page.locator('#example').click();
    await expect
      .poll(() => page.frameLocator('#report').locator('.stamp').first().textContent())
      .toContain('counted through 31 March 2025');
    await page.close();
  });

  test('tables are dropped in as files, and what is wrong is named by its cell', async () => {
    const page = await open();
    const files = [
      ['portfolio.csv', 'id,schemaVersion,author,authorName,preparedOn\np,1,council,Anytown,2026-06-01\n'],
      ['initiatives.csv', 'id,title,serviceArea,capability\nnotes,Case notes,housing,case_note_transcription\n'],
      ['costs.csv', 'id,initiative,recurrence,type,category,amount,period\nc,notes,ongoing,revenue,licence,£12k,2025-26\n'],
    ].map(([name = '', text = '']) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));
    await page.locator('#files').setInputFiles(files);
    await expect.poll(() => page.locator('#faults').textContent()).toMatch(/costs\.csv.*amount/);
    expect(await page.locator('#said').textContent()).toContain('Anytown: 1 initiatives');
    await page.close();
  });

  test('what is no record says so, and shows no report', async () => {
    const page = await open();
    await page.locator('#text').fill('{"id": ');
    await page.locator('#assess').click();
    expect(await page.locator('#said').textContent()).toContain('There is no record that can be read');
    expect(await page.locator('#result').isVisible()).toBe(false);
    expect(await page.locator('#faults li').count()).toBe(1);
    await page.close();
  });

  const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));
  test.each(looks)('axe finds nothing at AA, $width px wide and $colorScheme', async ({ width, colorScheme }) => {
    const page = await open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    await page.locator('#example').click();
    await page.evaluate(AXE);
    const found = await page.evaluate(
      `axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
    );
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  test('nothing that a record says runs, and nothing leaves the page', async () => {
    const page = await open();
    await page.locator('#text').fill(JSON.stringify(hostile()));
    await page.locator('#assess').click();
    await page.frameLocator('#report').locator('h1').waitFor();
    await page.close();
    expect(requests.filter((url) => url !== address && !url.startsWith('about:') && !url.startsWith('blob:'))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
