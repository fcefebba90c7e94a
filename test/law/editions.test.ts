import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import type { AssessOptions } from '../../src/assess/options';
import { cases } from '../../src/cli/conform/cases';
import type { Figure } from '../../src/foundation/figure/figure';
import { readPortfolio } from '../../src/record/read/readPortfolio';

const RECORDS = cases().flatMap(({ id, given }) => {
  const { portfolio: document, explain: _, ...options } = given;
  if (document === undefined || options.asAt === undefined || given['refused'] !== undefined) return [];
  const { portfolio } = readPortfolio(JSON.stringify(document));
  return portfolio === undefined ? [] : [{ id, portfolio, options: options as unknown as AssessOptions }];
});

const figuresUnder = (edition: '2026.1' | '2026.2', { portfolio, options }: (typeof RECORDS)[number]) => {
  try {
    return assess(portfolio, { ...options, edition }).figures;
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
};

test('edition 2026.2 moves no figure of 2026.1, and adds ranges and figures of its own alone', () => {
  let added = 0;
  for (const record of RECORDS) {
    const later = new Map(figuresUnder('2026.2', record).map((figure) => [figure.id, figure]));
    for (const figure of figuresUnder('2026.1', record)) {
      const { range, ...same } = later.get(figure.id) as Figure;
      expect(figure.range === undefined ? same : { ...same, range }, `${record.id}: ${figure.id}`).toEqual(figure);
      later.delete(figure.id);
    }
    added += later.size;
    for (const { rule, id } of later.values()) expect(['F1', 'G1'], `${record.id}: ${id}`).toContain(rule);
  }
  expect(added).toBeGreaterThan(100);
}, 120_000);
