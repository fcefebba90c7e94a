import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/foundation/figure/figure';
import { figureText } from '../../src/report/figureText';
import { escapeHtml } from '../../src/report/page/html';
import { reportHtml } from '../../src/report/page/reportHtml';
import { SCRIPT } from '../../src/report/page/script';
import { e2, hostile, itemOf } from './items';

/** The page’s own script is the same in every page; nothing of a record is in it. */
const withoutScript = (page: string) => page.replace(`<script>${SCRIPT}</script>`, '');

const idsOf = (page: string) =>
  [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => (id as string).replaceAll('&#39;', "'").replaceAll('&amp;', '&'));

test('the page needs nothing else and asks for nothing', () => {
  const page = reportHtml([itemOf(e2())], 'A report');
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text as string);
  const hash = (text = '') => createHash('sha256').update(text).digest('base64');
  expect(scripts).toHaveLength(1);
  expect(page).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(scripts[0])}'; base-uri 'none'; form-action 'none'">`,
  );
  expect(withoutScript(page)).not.toMatch(/<script|<img|<link|<iframe|url\(|@import|\son\w+=|\sstyle=/i);
  expect(scripts[0]).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|fetch\(|XMLHttpRequest|import\(/);
  expect(page).toContain('<html lang="en-GB">');
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain('href="#main"');
  expect(page).toContain('<main id="main">');
});

test('every table has a caption and headers with a scope, in a region that can be scrolled to', () => {
  const page = reportHtml([itemOf(e2())], 'A report');
  const tables = page.match(/<table/g)?.length;
  expect(tables).toBeGreaterThan(5);
  expect(page.match(/<caption id=/g)).toHaveLength(tables as number);
  expect(page.match(/role="region" tabindex="0" aria-labelledby=/g)).toHaveLength(tables as number);
  expect(page).not.toMatch(/<th(?! scope)(?!ead)/);
});

test('no element id is given twice and every link on the page finds its place', () => {
  const item = itemOf(e2());
  for (const items of [[item], [item, item]]) {
    const page = reportHtml(items, 'A report');
    const ids = idsOf(page);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const [, link] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(decodeURIComponent(link as string));
  }
});

test('every number under a figure’s id is that figure of the assessment', () => {
  const item = itemOf(e2());
  const page = reportHtml([item], 'A report');
  const figures = new Map(item.assessment.figures.map((figure) => [figure.id, figure]));
  let seen = 0;
  for (const [, id, text] of page.matchAll(
    /<(?:td|p)[^>]* id="([^"]*)"[^>]*>(?:<a class="why" href="[^"]*">)?(?:<span class="absent">)?([^<]*)/g,
  )) {
    const figure = figures.get(id as string);
    if (figure === undefined) continue;
    seen++;
    expect(text?.trim()).toBe(escapeHtml(figureText(figure)));
  }
  expect(seen).toBeGreaterThan(30);
});

test('every figure on the page opens its working, which begins with the figure and ends at rows of the record', () => {
  const item = itemOf(e2());
  const page = reportHtml([item], 'A report');
  const figures = new Map(item.assessment.figures.map((figure) => [figure.id, figure]));
  const shown = idsOf(page).filter((id) => figures.has(id));
  const workings = [...page.matchAll(/<div class="working" id="([^"]*)"><p class="name"><b>([^<]*)<\/b> <small>([^<]*)<\/small>/g)];
  expect(workings.map(([, , , id]) => (id as string).replaceAll('&#39;', "'")).sort()).toEqual([...shown].sort());
  for (const [, , title, id] of workings) expect(title).toContain(escapeHtml(figureText(figures.get(id as string) as Figure)));
  const links = [...page.matchAll(/<a class="why" href="#([^"]*)">/g)].map(([, id]) => id);
  expect(new Set(links)).toEqual(new Set(workings.map(([, id]) => id)));
  expect(page).toMatch(/<li>minutes = [\d.]+ minutes, from observations\/[^<]*\/value<\/li>/);
});

test('every amount of money on the page is a figure of the assessment', () => {
  const item = itemOf(e2());
  const page = reportHtml([item], 'A report')
    .replace(/<section aria-labelledby="findings-title"[\s\S]*?<\/section>/, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<details class="workings">[\s\S]*?<\/details>/g, '');
  const known = new Set(item.assessment.figures.map(figureText));
  for (const [money] of page.matchAll(/−?£[\d,]+\.\d\d/g)) expect(known).toContain(money);
});

test('hostile text is text', () => {
  const page = withoutScript(reportHtml([itemOf(hostile())], '<img src=x onerror=alert(1)>'));
  expect(page).not.toMatch(/<script|<img|href="javascript/i);
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(page).toContain('<bdi>');
});

test('a link is followed only where it is http or https', () => {
  const record = { ...hostile(), documents: [{ id: 'd', title: 'Paper', link: 'https://example.org/a?b=1&c="x"' }] };
  expect(reportHtml([itemOf(record)], 'A report')).not.toContain('href="https://example.org');
  const sound = { ...hostile(), documents: [{ id: 'd', title: 'Paper', link: 'https://example.org/a?b=1&c=2' }] };
  expect(reportHtml([itemOf(sound)], 'A report')).toContain('<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer external">');
});

test('a figure that is not established says so and why, and is never nought', () => {
  const page = reportHtml([itemOf(e2())], 'A report');
  expect(page).toContain(
    '<span class="absent">Not established</span></a> <small>A saving used some of these hours and does not say how many</small>',
  );
});

test('the same record gives the same page', () => {
  expect(reportHtml([itemOf(e2())], 'A report')).toBe(reportHtml([itemOf(e2())], 'A report'));
});
