import { expect, test } from 'vitest';
import { figureText } from '../../src/report/figureText';
import { escapeHtml } from '../../src/report/html';
import { reportHtml } from '../../src/report/reportHtml';
import { e2, hostile, itemOf } from './items';

const idsOf = (page: string) =>
  [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => (id as string).replaceAll('&#39;', "'").replaceAll('&amp;', '&'));

test('the page needs nothing else and asks for nothing', () => {
  const page = reportHtml([itemOf(e2())], 'A report');
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
  expect(page).not.toMatch(/<script|<img|<link|<iframe|url\(|@import|\son\w+=/i);
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
  for (const [, id, text] of page.matchAll(/<(?:td|p)[^>]* id="([^"]*)"[^>]*>(?:<span class="absent">)?([^<]*)/g)) {
    const figure = figures.get(id as string);
    if (figure === undefined) continue;
    seen++;
    expect(text?.trim()).toBe(escapeHtml(figureText(figure)));
  }
  expect(seen).toBeGreaterThan(30);
});

test('every amount of money on the page is a figure of the assessment', () => {
  const item = itemOf(e2());
  const page = reportHtml([item], 'A report')
    .replace(/<section aria-labelledby="findings-title"[\s\S]*?<\/section>/, '')
    .replace(/<style>[\s\S]*?<\/style>/, '');
  const known = new Set(item.assessment.figures.map(figureText));
  for (const [money] of page.matchAll(/−?£[\d,]+\.\d\d/g)) expect(known).toContain(money);
});

test('hostile text is text', () => {
  const page = reportHtml([itemOf(hostile())], '<img src=x onerror=alert(1)>');
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
    '<span class="absent">Not established</span> <small>A saving used some of these hours and does not say how many</small>',
  );
});

test('the same record gives the same page', () => {
  expect(reportHtml([itemOf(e2())], 'A report')).toBe(reportHtml([itemOf(e2())], 'A report'));
});
