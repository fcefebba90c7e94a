import { expect, test } from 'vitest';
import { BenefitsError } from '../../../src/foundation/errors/benefitsError';
import { compareIssues, issue } from '../../../src/foundation/errors/issue';
import { quote } from '../../../src/foundation/errors/quote';
import { words } from '../../../src/foundation/errors/words';

const amount = issue(
  'not_an_amount',
  'savings/s1/amount',
  { found: '£1.2m', write: '1200000.00' },
  { cell: { file: 'savings.csv', row: 14, column: 'amount' } },
);

test('a fault names its cell, what was found and what to write', () => {
  expect(words(amount)).toBe('savings.csv row 14, column amount: "£1.2m" is not an amount. Write 1200000.00.');
});

test('our error says every issue, one a line', () => {
  const missing = issue('field_missing', 'savings/s2/title', { name: 'title' });
  const thrown = new BenefitsError([amount, missing]);
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown.message.split('\n')).toHaveLength(2);
  expect(thrown.issues[1]).toBe(missing);
});

test('what cannot be seen is written out, and what is long is cut', () => {
  expect(quote('a\u202eb\u0000')).toBe('"a\\u202eb\\u0000"');
  expect(quote('x'.repeat(500)).length).toBeLessThan(70);
});

test('issues stand by severity, then cell, then path', () => {
  const advice = issue('read_as', 'a', { found: 'x', read: 'y' });
  expect([advice, amount].sort(compareIssues)).toEqual([amount, advice]);
});
