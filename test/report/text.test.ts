import { expect, test } from 'vitest';
import { explain } from '../../src/assess/explain/explain';
import { tidyCsv } from '../../src/report/tidy/tidyCsv';
import { briefMarkdown } from '../../src/report/markdown';
import { briefText } from '../../src/report/text';
import { workingMarkdown } from '../../src/report/workingMarkdown';
import { workingText } from '../../src/report/workingText';
import { withRuleWords } from '../../src/assess/explain/withRuleWords';
import { e2, hostile, itemOf } from './items';

const HEADINGS = [
  'Cash realised, class by class',
  'Claimed, and not verified',
  'Time returned, and what it became',
  'Costs',
  'Net cash',
  'What stopped, and what was learned',
  'Could not be counted, and why',
  'Claims seen',
  'What to mend, the gravest first',
];

test('text and Markdown have the same headings in the same order', () => {
  const items = [itemOf(e2())];
  const text = briefText(items).split('\n');
  expect(HEADINGS.filter((each) => text.includes(each))).toEqual(HEADINGS);
  expect([...briefMarkdown(items).matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(HEADINGS);
});

test('text gives the figures of the case, and a real minus', () => {
  const text = briefText([itemOf(e2())]);
  expect(text).toMatch(/Cash-releasing saving, ledger amount +£2,700\.00/);
  expect(text).toMatch(/To date, realised cash only +−£11,400\.00/);
  expect(text).toContain('180.00 hours');
  expect(text).toContain('Not established');
});

test('no line of text is wider than a page but for a word that is', () => {
  for (const line of briefText([itemOf(e2()), itemOf(hostile())]).split('\n')) expect(line.length).toBeLessThanOrEqual(102);
});

test('hostile text moves no terminal and makes no Markdown', () => {
  const items = [itemOf(hostile())];
  expect(briefText(items)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  const markdown = briefMarkdown(items);
  expect(markdown).not.toMatch(/<script|(?<!\\)\[x(?<!\\)\]\(|(?<!\\)`/);
  expect(markdown).not.toMatch(/[\u202a-\u202e]/);
});

test('CSV is a row a figure, its text guarded and its numbers as they are', () => {
  const item = itemOf({ ...e2(), id: '=1+1' });
  const lines = tidyCsv([item]).trimEnd().split('\r\n');
  expect(lines).toHaveLength(item.assessment.figures.length + 1);
  expect(lines.slice(1).every((line) => line.startsWith("'=1+1,"))).toBe(true);
  const [net] = lines.filter((line) => line.includes('"portfolio#net_cash,period=to_date,reached=verified"'));
  expect(net).toContain(',-11400.00,');
});

test('a working comes down to record paths and parameters, in text and in Markdown', () => {
  const { portfolio, assessment } = itemOf(e2());
  const working = explain(portfolio, assessment, 'initiatives/intake#capacity_value,period=2025-26,rate=standard,rung=measured');
  for (const text of [workingText(working), workingMarkdown(working).replaceAll('\\', '')]) {
    expect(text).toContain('£3,701.48');
    expect(text).toContain('observations/handling-april/volume');
    expect(text).toContain('employer-ni 2025-04');
    expect(text).toContain('https://online.flippingbook.com/view/704252240/6');
    expect(text).toContain('=hours*rate');
  }
});

test('a record of claims alone says so and gives no nought', () => {
  const { id, schemaVersion, author, authorName, preparedOn } = e2() as Record<string, string>;
  const text = briefText([itemOf({ id, schemaVersion, author, authorName, preparedOn })]);
  expect(text).toContain('Nothing in the record is verified, so no cash is realised.');
  expect(text).toContain('No figure can be worked');
  expect(text).not.toMatch(/£0/);
});

test('why a figure is nought or missing, what it came from and the words of its rules stand in text and in Markdown', () => {
  const { portfolio, assessment } = itemOf(e2());
  const said = (id: string) => {
    const working = withRuleWords(explain(portfolio, assessment, id));
    return [workingText(working), workingMarkdown(working).replaceAll('\\', '')];
  };
  for (const text of said('portfolio#net_cash,period=to_date,reached=verified')) {
    expect(text).toContain('The figures it came from');
    expect(text).toContain('Cost: £14,100.00, portfolio#cost,period=to_date');
    expect(text).toContain('The rules, in words');
    expect(text).toContain('C6: Financial case (cash) and economic case');
  }
  const missing = assessment.figures.find(({ value, measure }) => value === undefined && measure === 'hours_left');
  for (const text of said(missing?.id ?? '')) {
    expect(text).toContain('Why it is not established');
    expect(text).toMatch(/Left out\s+whole:\s+measures\//);
  }
});

test('a total of many entries is shown by initiative, and says where the rest is', () => {
  const initiatives = ['a', 'b', 'c'].map((id) => ({ id, title: id, serviceArea: 'central_services', capability: 'other' }));
  const costs = Array.from({ length: 60 }, (_, at) => ({
    id: `c${at}`,
    initiative: ['a', 'b', 'c'][at % 3],
    recurrence: 'one_off',
    type: 'revenue',
    category: 'training',
    amount: '10',
    period: '2025-26',
  }));
  const { id, schemaVersion, author, authorName } = e2() as Record<string, string>;
  const { portfolio, assessment } = itemOf({ id, schemaVersion, author, authorName, preparedOn: '2026-06-01', initiatives, costs });
  const text = workingText(explain(portfolio, assessment, 'portfolio#cost,period=2025-26'));
  expect(text).toContain('- b (initiatives/b): £200, 20 of 20 steps count\n');
  expect(text).toContain('- All 60 steps are in the JSON.\n');
  expect(text.split('\n').length).toBeLessThan(30);
});
