import { CASH_CLASSES, GRADES, HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import { GRADE_REASON_WORDS } from '../../method/grade/gradeReasonWords';
import { evidenceChart } from '../chart/evidenceChart';
import { dateText } from '../dateText';
import { facetsOf } from '../facetsOf';
import type { Subject } from '../item';
import { CLASS_LABELS, plain, RUNG_LABELS } from '../labels';
import { type Block, type Cell, drawn, type Section, type TableBlock, words } from '../layout';
import { crossTable, some } from './rows';

/** What the totals rest on, and what each saving and measure does (rules E2 to E4). */
export function evidence(subject: Subject): Section {
  return {
    id: 'evidence',
    title: 'What the figures rest on',
    blocks: some<Block>(drawn(evidenceChart(subject)), totals(subject), rowByRow(subject)),
  };
}

function totals({ pick }: Subject): TableBlock | undefined {
  const at = { period: 'to_date' } as const;
  return crossTable('What totals to date rest on, by grade of evidence, A the strongest', 'Total', GRADES, [
    ...CASH_CLASSES.map((each) => ({
      head: words(`${CLASS_LABELS[each]}, verified`),
      figures: GRADES.map((grade) => pick('portfolio', 'cash', { ...at, class: each, grade, reached: 'verified' })),
    })),
    ...[...HOUR_RUNGS].reverse().map((rung) => ({
      head: words(`Net hours, ${RUNG_LABELS[rung].toLowerCase()}`),
      figures: GRADES.map((grade) => pick('portfolio', 'net_hours', { ...at, grade, rung })),
    })),
  ]);
}

function rowByRow({ portfolio, assessment }: Subject): TableBlock | undefined {
  if (assessment.evidence.length === 0) return undefined;
  const facets = facetsOf(assessment);
  const titles = new Map<string, string>([
    ...(portfolio.savings ?? []).map(({ id, title }) => [`savings/${id}`, title] as const),
    ...(portfolio.measures ?? []).map(({ id, title }) => [`measures/${id}`, title] as const),
  ]);
  return {
    is: 'table',
    caption: 'Each saving and measure of time, with its grade and who has looked at it',
    columns: [{ title: 'What' }, { title: 'Grade' }, { title: 'Why' }, { title: 'Maturity' }, { title: 'Assurance' }],
    sortable: true,
    facets: assessment.evidence.map(({ of, grade }) => ({ service: '', rungs: [], ...facets.get(of), grades: [grade] })),
    rows: assessment.evidence.map(({ path, grade, reasons, maturity, assurance }) => [
      { is: 'user', text: titles.get(path) ?? path },
      words(grade),
      words(reasons.map((reason) => GRADE_REASON_WORDS[reason]).join(' ')),
      said(maturity),
      said(assurance),
    ]),
  };
}

function said(of: { readonly is: string; readonly by: string; readonly on: string } | undefined): Cell {
  return of === undefined ? words('Not given') : { is: 'user', text: `${plain(of.is)}, ${of.by}, ${dateText(of.on)}` };
}
