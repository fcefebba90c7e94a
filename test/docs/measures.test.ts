import { expect, test } from 'vitest';
import { MEASURES } from '../../src/method/measure/measures';
import { read, under } from './blocks';
import { measurePages, nameOf } from './measurePages';
import { MEASURE_WORDS } from './measureWords';

const pages = measurePages();

test.each(pages)('$file is as generated; if not, run npx tsx test/docs/write-measures.ts', ({ file, text }) => {
  expect(read(file)).toBe(text);
});

test('docs/measure holds no other page, and each has the name of its measure’s file', () => {
  expect(under('docs/measure', '.md')).toEqual(pages.map(({ file }) => file).sort());
  const sources = under('src/method/measure', '.ts');
  for (const { id } of MEASURES) expect(sources).toContain(`src/method/measure/${nameOf(id)}.ts`);
});

test('there are words for every measure and no other', () => {
  expect(Object.keys(MEASURE_WORDS).sort()).toEqual(MEASURES.map(({ id }) => id).sort());
});

test.each(MEASURES.filter(({ cuts }) => cuts !== undefined))(
  'the example of $id is one of its cuts, dimensions in order',
  ({ id, cuts = [] }) => {
    const [named = '', ...dimensions] = (MEASURE_WORDS[id]?.example ?? '').split('#')[1]?.split(',') ?? [];
    expect(named).toBe(id);
    const names = dimensions.map((each) => each.split('=')[0] ?? '');
    expect(names).toEqual([...names].sort());
    const shapes = cuts.map((cut) =>
      cut
        .map((facet) => (facet === 'to_date' || facet === 'whole_life' ? 'period' : facet))
        .sort()
        .join(),
    );
    expect(shapes).toContain(names.join());
  },
);
