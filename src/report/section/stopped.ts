import { compareText } from '../../foundation/errors/issue';
import { dateText } from '../dateText';
import type { Subject } from '../item';
import { STAGE_LABELS } from '../labels';
import { figureCell, paragraph, type Section, words } from '../layout';

const NOT_IN_USE = new Set(['paused', 'stopped', 'ended']);

/** What paused, stopped or ended, with its reason, its lesson and what it cost. */
export function stopped({ pick, assessment, portfolio }: Subject): Section {
  const found = assessment.initiatives.filter(({ stage }) => stage !== undefined && NOT_IN_USE.has(stage));
  const rows = found.map(({ path, title, stage = '' }) => {
    const last = (portfolio.stages ?? [])
      .filter((row) => `initiatives/${row.initiative}` === path && row.stage === stage && row.date <= assessment.stamp.asAt)
      .sort((a, b) => compareText(a.date, b.date))
      .at(-1);
    const said = (text: string | undefined) => (text === undefined ? words('Not recorded') : ({ is: 'user', text } as const));
    return [
      { is: 'user', text: title } as const,
      words(`${STAGE_LABELS[stage] ?? stage}${last === undefined ? '' : `, ${dateText(last.date)}`}`),
      said(last?.reason),
      said(last?.lesson),
      figureCell(pick(path, 'cost', { period: 'to_date' }) ?? pick(path, 'cost', { period: 'whole_life' })),
    ];
  });
  const columns = [{ title: 'Initiative' }, { title: 'Stage' }, { title: 'Reason' }, { title: 'Lesson' }, { title: 'Cost', numeric: true }];
  const none =
    portfolio.coverage === 'selected'
      ? 'No initiative in this record stopped, paused or ended. The record is a selection, so that others may have.'
      : 'No initiative in this record stopped, paused or ended.';
  return {
    id: 'stopped',
    title: 'What stopped, and what was learned',
    blocks:
      rows.length === 0
        ? [paragraph(none)]
        : [{ is: 'table', caption: 'Paused, stopped and ended. Their costs stay in every total', columns, rows }],
  };
}
