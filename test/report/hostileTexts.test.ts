import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { explain } from '../../src/assess/explain/explain';
import { compare } from '../../src/compare/compare';
import { share } from '../../src/compare/share/share';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { statementAtVesting } from '../../src/reorganise/statement/statement';
import { chartSvg } from '../../src/report/chart/chartSvg';
import { checkLayout } from '../../src/report/checkLayout';
import { comparisonCsv } from '../../src/report/comparisonCsv';
import { comparisonLayout } from '../../src/report/comparisonLayout';
import { tidyCsv } from '../../src/report/tidy/tidyCsv';
import type { ReportItem } from '../../src/report/item';
import { briefMarkdown, layoutMarkdown, reportMarkdown } from '../../src/report/markdown';
import { comparisonHtml } from '../../src/report/page/comparisonHtml';
import { reportHtml } from '../../src/report/page/reportHtml';
import { statementHtml } from '../../src/report/page/statementHtml';
import { sharedCsv } from '../../src/report/sharedCsv';
import { briefText, layoutText, reportText } from '../../src/report/text';
import { workingMarkdown } from '../../src/report/workingMarkdown';
import { workingText } from '../../src/report/workingText';

const LONG = 3_000;

/** What somebody may write, or paste, into a record. */
const TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><iframe srcdoc='<script>alert(1)</script>'>",
  '</title><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '<!-- a comment that is not closed',
  '<![CDATA[ text ]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '`$' + '{alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  '=cmd|"/c calc"!A1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("http://example.org","click")',
  'a,b"c\nd',
  '| a | b |\n|---|---|',
  '[click](javascript:alert(1))',
  '![x](http://example.org/x.png)',
  '# A heading\n\n- a list',
  '```\ncode\n```',
  '<http://example.org>',
  '\u202egnp.exe\u202c',
  '\u2066left\u2069 \u200fright',
  'zero\u200bwidth\u200djoined\ufeff',
  'nul\u0000byte',
  '\u001b[31mred\u001b[0m',
  'Аnytown Сouncil, in look-alike letters',
  'ﬁne ｆｕｌｌ ｗｉｄｔｈ',
  `${'W'.repeat(LONG)}`,
  '\ud800 half a pair',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  '__proto__',
];

/** A record with the text wherever it takes words. */
function recordOf(text: string): object {
  return {
    id: 'r',
    schemaVersion: '1',
    author: 'council',
    authorName: text,
    preparedOn: '2026-10-31',
    coverage: 'whole_register',
    coverageBy: text,
    coverageOn: '2026-10-01',
    leftOut: '0',
    note: text,
    councils: [{ id: 'c', name: text, gss: 'E07000026', type: 'district', region: text, residents: '1000', residentsYear: '2024-25' }],
    suppliers: [{ id: 'v', name: text }],
    contracts: [{ id: 'k', title: text, supplier: 'v', note: text }],
    documents: [{ id: 'd', title: text, publisher: text, link: text, tier: 'C' }],
    budgetLines: [{ id: 'line', name: text, fund: 'general_fund' }],
    initiatives: [
      {
        id: 'tool',
        title: text,
        serviceArea: 'housing',
        capability: 'other',
        goLive: '2025-04-01',
        owner: text,
        supplier: 'v',
        contract: 'k',
      },
    ],
    stages: [
      { id: 'live', initiative: 'tool', stage: 'live', date: '2025-04-01' },
      { id: 'end', initiative: 'tool', stage: 'stopped', date: '2026-03-01', reason: text, lesson: text },
    ],
    measures: [
      {
        id: 'q',
        initiative: 'tool',
        title: text,
        role: 'quality',
        shape: 'score',
        direction: 'higher_is_better',
        tolerance: '0.1',
        toleranceSetOn: '2025-01-01',
      },
    ],
    baselines: [{ id: 'q0', measure: 'q', period: '2024-25', value: '4', capturedOn: '2025-03-01' }],
    observations: [{ id: 'q1', measure: 'q', period: '2025-26', value: '4', capturedOn: '2026-04-01', note: text }],
    costs: [
      {
        id: 'cost',
        initiative: 'tool',
        title: text,
        recurrence: 'one_off',
        type: 'revenue',
        category: 'implementation',
        amount: '1000',
        period: '2025-26',
        note: text,
      },
    ],
    savings: [
      {
        id: 's',
        initiative: 'tool',
        title: text,
        class: 'cash_releasing',
        recurrence: 'recurring',
        budgetLine: 'line',
        baselineAmount: '9000',
        baselineBasis: 'budget',
        baselineYear: '2024-25',
        from: '2025-04-01',
        attribution: '1',
        attributionBasis: text,
      },
    ],
    statuses: [
      {
        id: 'v',
        saving: 's',
        financialYear: '2025-26',
        rung: 'verified',
        date: '2026-05-01',
        amount: '500',
        periodKind: 'in_year',
        who: text,
        role: 'finance',
      },
      { id: 'w', saving: 's', financialYear: '2025-26', rung: 'withdrawn', date: '2026-06-01', who: text, reason: text },
    ],
    claims: [{ id: 'claim', initiative: 'tool', words: text, document: 'd', saidBy: text, rung: 'delivered' }],
  };
}

const FIGURE = 'portfolio#cost,period=to_date';

function outputsOf(text: string) {
  const { portfolio, leftOut } = readPortfolio(JSON.stringify(recordOf(text)));
  if (portfolio === undefined) return undefined;
  const assessment = assess(portfolio, { asAt: '2026-10-31', through: '2026-03-31', leftOut });
  const item: ReportItem = { portfolio, assessment, issues: [] };
  const comparison = compare([assessment], { indicator: 'stopped_share' });
  const working = explain(portfolio, assessment, FIGURE);
  const chart = {
    is: 'bars',
    id: text,
    title: text,
    description: text,
    series: [text],
    rows: [{ label: text, value: '1', text, series: 0 }],
  } as const;
  return {
    html: [
      reportHtml([item], text),
      comparisonHtml([comparison]),
      statementHtml(statementAtVesting([item], { vestingDay: '2026-04-01' })),
      chartSvg(chart),
    ],
    markdown: [reportMarkdown([item]), briefMarkdown([item]), layoutMarkdown(comparisonLayout(comparison)), workingMarkdown(working)],
    text: [
      reportText([item]),
      briefText([item]),
      layoutText(checkLayout(item, text)),
      layoutText(comparisonLayout(comparison)),
      workingText(working),
    ],
    csv: [tidyCsv([item]), comparisonCsv([comparison]), sharedCsv(share([item], { keep: 'name', release: ['tool'] }).initiatives)],
  };
}

const plain = outputsOf('Plain words') as NonNullable<ReturnType<typeof outputsOf>>;
const tagsOf = (html: string) => html.match(/<[a-z!/]/gi)?.length;
const rowsOf = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.match(/(?<!\\)\|/g)?.length);
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('what a record says is text in every output, and nothing more', () => {
  test('there are forty texts and more', () => expect(TEXTS.length).toBeGreaterThanOrEqual(40));

  test.each(TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s', (_, text) => {
    const made = outputsOf(text);
    if (made === undefined) return expect(readPortfolio(JSON.stringify(recordOf(text))).issues.length).toBeGreaterThan(0);
    for (const [at, html] of made.html.entries()) {
      expect(tagsOf(html), `page ${at}`).toBe(tagsOf(plain.html[at] as string));
      expect(html).not.toMatch(/href="(?!#|https?:)/i);
    }
    for (const [at, markdown] of made.markdown.entries())
      expect(rowsOf(markdown), `Markdown ${at}`).toEqual(rowsOf(plain.markdown[at] as string));
    for (const markdown of made.markdown) expect(markdown).not.toMatch(/(?<!\\)\]\(|<(?!https?:)|^```/m);
    for (const all of [made.html, made.markdown, made.text]) for (const each of all) expect(each).not.toMatch(CONTROLS);
    for (const [at, csv] of made.csv.entries()) {
      const { data } = Papa.parse<string[]>(csv.trimEnd());
      const { data: before } = Papa.parse<string[]>((plain.csv[at] as string).trimEnd());
      expect(data.map((row) => row.length)).toEqual(before.map((row) => row.length));
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
    }
  });
});
