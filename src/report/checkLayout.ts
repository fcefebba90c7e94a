import type { Issue } from '../foundation/errors/issue';
import type { Portfolio } from '../record/kind/portfolio';
import { type ReportItem, nameOf } from './item';
import { type Block, type Layout, paragraph } from './layout';
import { plain } from './labels';
import { issueLists } from './section/findings';

/** What `check` says of a portfolio: faults, findings, and what is working well. */
export function checkLayout({ portfolio, assessment, issues }: ReportItem, file: string): Layout {
  const faults = issueLists([...issues.filter((each) => !hangs(each)), ...issues.filter(hangs)]);
  const findings = issueLists(assessment.findings);
  return {
    id: portfolio.id,
    title: `${nameOf(portfolio)} (${file})`,
    stamp: `Checked as at ${assessment.stamp.asAt}, method ${assessment.stamp.edition}.`,
    notices: [],
    sections: [
      { id: 'faults', title: 'Faults in the file', blocks: faults.length === 0 ? [paragraph('None. Every row was understood.')] : faults },
      ...(assessment.stamp.leftOut.length === 0
        ? []
        : [{ id: 'left-out', title: 'Rows left out', blocks: [leftOut(assessment.stamp.leftOut)] }]),
      { id: 'findings', title: 'Findings on sound rows', blocks: findings.length === 0 ? [paragraph('None.')] : findings },
      { id: 'well', title: 'What is working well', blocks: [working(portfolio, assessment)] },
    ],
  };
}

/** A row that is sound in itself: what it hangs from is to be mended, and is said first. */
function hangs({ code }: Issue): boolean {
  return code === 'hangs_from_left_out';
}

function leftOut(paths: readonly string[]): Block {
  return { is: 'list', items: paths.map((text) => ({ is: 'user', text })) };
}

function working(portfolio: Portfolio, { figures, initiatives }: ReportItem['assessment']): Block {
  const tables = Object.entries(portfolio).flatMap(([name, rows]) =>
    Array.isArray(rows) && rows.length > 0 ? [{ name, count: rows.length }] : [],
  );
  const rows = tables.reduce((sum, { count }) => sum + count, 0);
  const established = figures.filter(({ value }) => value !== undefined).length;
  const named = tables
    .map(({ name, count }) => `${plain(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).toLowerCase()} ${count}`)
    .join(', ');
  return {
    is: 'list',
    items: [
      `${many(rows, 'sound row')} in ${many(tables.length, 'table')}${named === '' ? '' : `: ${named}`}.`,
      `${many(initiatives.length, 'initiative')}.`,
      figures.length === 0 ? 'No figure can be worked yet.' : `${established} of ${many(figures.length, 'figure')} established.`,
    ].map((text) => ({ is: 'words', text }) as const),
  };
}

function many(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
