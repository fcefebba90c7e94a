import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tidyCsv } from '../../src/report/tidy/tidyCsv';
import { itemOf } from './items';

const council = JSON.parse(readFileSync(new URL('../../examples/constructed-council/council.json', import.meta.url), 'utf8'));

test('no two rows of figures are alike in what they are of, their measure and every dimension', () => {
  const item = itemOf(council);
  const { data } = Papa.parse<Record<string, string>>(tidyCsv([item]), { header: true, skipEmptyLines: true });
  const said = new Set([
    'title',
    'unit',
    'value',
    'exact',
    'low',
    'high',
    'p10',
    'p50',
    'p90',
    'missing',
    'established',
    'parts',
    'marks',
    'rule',
    'id',
  ]);
  const keys = data.map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !said.has(name))));
  expect(data.length).toBe(item.assessment.figures.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a figure with a range has its points beside it', () => {
  const { data } = Papa.parse<Record<string, string>>(tidyCsv([itemOf(council)]), { header: true, skipEmptyLines: true });
  const ranged = data.filter(({ low, measure }) => low !== '' && measure !== 'sensitivity');
  expect(ranged.length).toBeGreaterThan(0);
  for (const { low, value, high } of ranged) expect(Number(low) <= Number(value) && Number(value) <= Number(high)).toBe(true);
});
