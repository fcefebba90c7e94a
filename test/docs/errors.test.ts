import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorPage } from './errorPage';

test('docs/errors.md is as generated; if not, run npx tsx test/docs/write-errors.ts', () => {
  expect(readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')).toBe(errorPage());
});
