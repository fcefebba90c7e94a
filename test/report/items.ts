import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import type { ReportItem } from '../../src/report/item';

/** The record of worked example E2, as JSON text. */
export function e2(): { [name: string]: unknown } {
  const { given } = JSON.parse(readFileSync(new URL('../case/e2-volume-adjusted-time.json', import.meta.url), 'utf8'));
  return given.portfolio;
}

export function itemOf(record: object): ReportItem {
  const { portfolio, issues, leftOut } = readPortfolio(JSON.stringify(record));
  if (portfolio === undefined) throw new Error('The record is no portfolio.');
  return { portfolio, issues, assessment: assess(portfolio, { asAt: portfolio.preparedOn, leftOut }) };
}

export const HOSTILE = '=cmd|"/c calc"!A1 <script>alert(1)</script> & \u202egnp.exe\u202c [x](javascript:alert(1)) `|` \u001b[31m';

/** E2 with someone else's text wherever the record takes any. */
export function hostile(): object {
  const text = HOSTILE.replace('\u001b', '');
  const record = e2() as Record<string, Record<string, unknown>[]>;
  return {
    ...record,
    note: text,
    authorName: text,
    councils: [{ id: 'c', name: text }],
    initiatives: record['initiatives']?.map((row) => ({ ...row, title: text })),
    stages: [
      ...(record['stages'] ?? []),
      { id: 'end', initiative: 'intake', stage: 'stopped', date: '2025-06-01', reason: text, lesson: text },
    ],
    claims: [{ id: '=claim', initiative: 'intake', words: text, document: 'd', saidBy: text }],
    documents: [{ id: 'd', title: text, publisher: text, link: 'javascript:alert(1)', tier: 'C' }],
  };
}
