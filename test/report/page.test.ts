import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page/reportHtml';
import { hostile, itemOf } from './items';

const CHROMIUM = '/usr/bin/chromium';
const there = existsSync(CHROMIUM);
if (!there) console.warn('Skipped: there is no Chromium at /usr/bin/chromium, so the page was not opened.');

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'benefits-page-'));
const council = JSON.parse(readFileSync(resolve('examples/constructed-council/council.json'), 'utf8'));
const files = {
  council: reportHtml([itemOf(council)], 'Benefits of AI: Constructed Council'),
  several: reportHtml([itemOf(council), itemOf({ ...council, id: 'another' })], 'Benefits of AI in councils'),
  hostile: reportHtml([itemOf(hostile())], '<script>document.title="run"</script>'),
};
const addressOf = (name: keyof typeof files) => pathToFileURL(join(home, `${name}.html`)).href;

describe.skipIf(!there)('the report in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  const requests: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(home, `${name}.html`), text);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(home, { recursive: true });
  });

  async function open(name: keyof typeof files, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => faults.push(`dialog ${dialog.message()}`));
    await page.goto(addressOf(name));
    return page;
  }

  const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));
  test.each(looks)('axe finds nothing at AA, $width px wide and $colorScheme, with workings open', async ({ width, colorScheme }) => {
    for (const name of width === 320 && colorScheme === 'dark' ? (['council', 'several'] as const) : (['council'] as const)) {
      const page = await open(name, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      await page.locator('a.why').nth(2).click();
      await page.locator('td a.why').nth(8).click();
      await page.evaluate(`document.querySelectorAll('details.workings')[1].open = true`);
      await page.evaluate(AXE);
      const found = await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))`,
      );
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test('a figure opens its working in place, by mouse and by key, and closes again', async () => {
    const page = await open('council');
    const link = page.locator('td a.why').first();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    const working = page.locator(`[id="${id}"]`);
    expect(await working.isVisible()).toBe(false);
    await link.click();
    expect(await working.isVisible()).toBe(true);
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('tr.opened').count()).toBe(1);
    expect(await working.textContent()).toContain((await link.textContent()) ?? 'no text');
    await link.focus();
    await page.keyboard.press('Space');
    expect(await working.isVisible()).toBe(false);
    expect(await link.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('tr.opened').count()).toBe(0);
    await page.close();
  });

  test('an address with the id of a figure or of its working leads there', async () => {
    const page = await open('council');
    const href = (await page.locator('td a.why').nth(5).getAttribute('href')) ?? '';
    await page.goto(`${addressOf('council')}${href}`);
    expect(await page.locator(`[id="${href.slice(1)}"]`).isVisible()).toBe(true);
    await page.close();
  });

  test('initiatives are chosen by service, rung and grade, and the rest are hidden; totals stay', async () => {
    const page = await open('council');
    const section = page.locator('section#initiatives');
    const rows = section.locator('tr[data-service]:visible');
    const before = await rows.count();
    const total = await page.locator('section#headline').textContent();
    await section.locator('select[name=service]').selectOption('adult_social_care');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(before);
    for (const row of await rows.all()) expect(await row.getAttribute('data-service')).toBe('adult_social_care');
    expect(await section.locator('[role=status]').textContent()).toMatch(/^\d+ of 12 shown\. Totals elsewhere are of all\.$/);
    await section.locator('select[name=rung]').selectOption('banked');
    for (const row of await rows.all()) expect((await row.getAttribute('data-rung'))?.split(' ')).toContain('banked');
    expect(await page.locator('section#headline').textContent()).toBe(total);
    await section.locator('select[name=service]').selectOption('');
    await section.locator('select[name=rung]').selectOption('');
    expect(await rows.count()).toBe(before);
    await page.close();
  });

  test('a column sorts by its numbers, the greatest first and then the least, and what has no figure comes last', async () => {
    const page = await open('council');
    const table = page.locator('section#initiatives table').first();
    const column = async () =>
      (await table
        .locator('tbody tr td:nth-child(2)')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? 'none'))) as string[];
    await table.locator('button.sort').nth(1).click();
    const down = await column();
    const numbers = down.filter((each) => each !== 'none').map(Number);
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(down.slice(numbers.length).every((each) => each === 'none')).toBe(true);
    expect(await table.locator('th[aria-sort=descending]').count()).toBe(1);
    await table.locator('button.sort').nth(1).click();
    expect((await column()).filter((each) => each !== 'none').map(Number)).toEqual([...numbers].sort((a, b) => a - b));
    await page.close();
  });

  test('without script every section, row and working is there', async () => {
    const [plain, scripted] = [await open('council', { javaScriptEnabled: false }), await open('council')];
    for (const selector of ['main section', 'tbody tr', '.working', 'figure.chart svg'])
      expect(await plain.locator(selector).count(), selector).toBe(await scripted.locator(selector).count());
    expect(await plain.locator('select, button').count()).toBe(0);
    const summary = plain.locator('details.workings summary').first();
    await summary.click();
    expect(await plain.locator('.working').first().isVisible()).toBe(true);
    await plain.close();
    await scripted.close();
  });

  test('it prints to A4', async () => {
    const page = await open('council');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(50_000);
    await page.close();
  });

  test('nothing that a record says runs, and nothing leaves the page', async () => {
    const page = await open('hostile');
    expect(await page.title()).toBe('<script>document.title="run"</script>');
    for (const link of (await page.locator('a.why').all()).slice(0, 20)) await link.click();
    await page.close();
    expect(requests.filter((url) => !url.startsWith(pathToFileURL(home).href))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
