import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../src/compare/indicator/indicators';
import { pathTo, read } from './blocks';
import { indicatorPages } from './indicatorPages';
import { nameOf } from './measurePages';

describe('docs/indicator is as generated; if not, run npx tsx test/docs/write-indicators.ts', () => {
  test.each(indicatorPages())('$file', ({ file, text }) => expect(read(file)).toBe(text));

  test('and no page is of an indicator there is not', () => {
    const files = readdirSync(pathTo('docs/indicator')).map((name) => `docs/indicator/${name}`);
    expect(files.sort()).toEqual(
      indicatorPages()
        .map(({ file }) => file)
        .sort(),
    );
  });
});

test('each indicator has an id of its own, rests on F1, and says what it is not', () => {
  expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
  const files = readdirSync(pathTo('src/compare/indicator'));
  for (const { id, rules, isNot, definition } of INDICATORS) {
    expect(files).toContain(`${nameOf(id)}.ts`);
    expect(rules[0]).toBe('F1');
    expect(isNot).toMatch(/^[a-z]/);
    expect(definition).toMatch(/\.$/);
  }
});
