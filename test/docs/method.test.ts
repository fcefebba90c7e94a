import { expect, test } from 'vitest';
import { read } from './blocks';
import { methodPage } from './methodPage';

test('docs/method-statement.md is as generated; if not, run npx tsx test/docs/write-method.ts', () => {
  expect(read('docs/method-statement.md')).toBe(methodPage());
});
