import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/record/read/json/linesOf';
import { cellsOf } from '../../../src/record/read/tables/cellsOf';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('the cell of a record path', () => {
  const cellOf = cellsOf([
    file('a/portfolio.csv', 'id,Prepared on\np,2026-06-01\n'),
    file(
      'a/costs.csv',
      'id,initiative,category,period,Amount\nc1,tool,licence,2025-26,5\n\nwith/slash,tool,licence,2025-26,6\n,tool,training,FY 2025/26,7\n',
    ),
  ]);

  test.each([
    ['costs/c1/amount', { file: 'costs.csv', row: 2, column: 'Amount' }],
    ['costs/c1', { file: 'costs.csv', row: 2 }],
    ['costs/c1#cost,kind=one_off,year=2025-26', { file: 'costs.csv', row: 2 }],
    ['costs/with/slash/amount', { file: 'costs.csv', row: 4, column: 'Amount' }],
    ['costs/with/slash', { file: 'costs.csv', row: 4 }],
    ['costs/tool@training@2025-26/amount', { file: 'costs.csv', row: 5, column: 'Amount' }],
    ['costs/c1/grant', { file: 'costs.csv', row: 2 }],
    ['portfolio/p/preparedOn', { file: 'portfolio.csv', row: 2, column: 'Prepared on' }],
    ['costs/none/amount', undefined],
    ['savings/s1', undefined],
    ['portfolio#cost,period=to_date', undefined],
  ])('%s', (path, cell) => {
    expect(cellOf(path)).toEqual(cell);
  });
});

describe('the line of a record path', () => {
  const text = `{
  "id": "p",
  "note": "a \\"costs\\": [ {",
  "costs": [
    { "id": "c1", "initiative": "tool",
      "note": "\\"amount\\": }",
      "amount": "5" },
    { "initiative": "tool", "category": "training", "period": "2025-26", "amount": "7" }
  ]
}`;
  const lineOf = linesOf(text, 'p.json');

  test.each([
    ['costs/c1', 5],
    ['costs/c1/amount', 7],
    ['costs/c1/grant', 5],
    ['costs/tool@training@2025-26/amount', 8],
  ])('%s', (path, line) => {
    expect(lineOf(path)).toEqual({ file: 'p.json', line });
  });

  test('a row that is not there has none', () => {
    expect(lineOf('costs/c2')).toBeUndefined();
    expect(lineOf('savings/s')).toBeUndefined();
    expect(linesOf('{}', 'x.json')('costs/c1')).toBeUndefined();
  });
});
