import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordReference } from '../../src/record/describe/reference';

const root = new URL('../../', import.meta.url);
const pages = recordReference();

test.each(pages)('$file is as generated; if not, run npx tsx test/docs/write-record-reference.ts', ({ file, text }) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toBe(text);
});

test('docs/record holds no other page', () => {
  const found = readdirSync(new URL('docs/record/', root)).map((name) => `docs/record/${name}`);
  expect(found.sort()).toEqual(pages.map(({ file }) => file).sort());
});

test('every link between the pages leads somewhere', () => {
  const anchors = (text: string) =>
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => (heading ?? '').toLowerCase().replaceAll(' ', '-'));
  const byFile = new Map(pages.map(({ file, text }) => [file, anchors(text)]));
  for (const { file, text } of pages) {
    for (const [, page, anchor] of text.matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)) {
      const target = page === '' ? file : `docs/record/${page}`;
      expect(byFile.has(target), `${file} links to ${target}`).toBe(true);
      if (anchor !== undefined) expect(byFile.get(target), `${file} links to #${anchor}`).toContain(anchor);
    }
  }
});
