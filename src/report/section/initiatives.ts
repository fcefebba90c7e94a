import type { Subject } from '../item';
import { STAGE_LABELS } from '../labels';
import { type Block, paragraph, type Section } from '../layout';
import { crossTable } from './rows';

const COLUMNS = [
  ['Net hours, verified', 'net_hours', { period: 'to_date', rung: 'verified' }],
  ['Net hours, measured', 'net_hours', { period: 'to_date', rung: 'measured' }],
  ['Net hours, claimed', 'net_hours', { period: 'to_date', rung: 'claimed' }],
  ['Net hours, projected', 'net_hours', { period: 'to_date', rung: 'projected' }],
  ['Cash realised', 'cash', { class: 'cash_releasing', period: 'to_date', reached: 'verified' }],
  ['Claimed, not verified', 'cash', { class: 'cash_releasing', period: 'to_date', rung: 'delivered' }],
  ['Cost to date', 'cost', { period: 'to_date' }],
  ['Cost, whole life', 'cost', { period: 'whole_life' }],
  ['Net cash, realised', 'net_cash', { period: 'to_date', reached: 'verified' }],
] as const;

/** Each initiative on a line, stopped and failed ones too. */
export function initiatives({ pick, assessment }: Subject): Section {
  const table = crossTable('Figures to date by initiative', 'Initiative', COLUMNS.map(([title]) => title), assessment.initiatives.map(({ path, title, stage }) => ({
    head: { is: 'user', text: title, note: stage === undefined ? 'No stage recorded' : (STAGE_LABELS[stage] ?? stage) },
    figures: COLUMNS.map(([, measure, dimensions]) => pick(path, measure, dimensions)),
  })));
  const without = assessment.initiatives.filter(({ path }) => COLUMNS.every(([, measure, dimensions]) => pick(path, measure, dimensions) === undefined));
  const none: Block[] = without.length === 0 ? [] : [
    paragraph('Initiatives with no figure: nothing in the record can be counted for them, only what was said of them.'),
    { is: 'list', items: without.map(({ title, stage }) => ({ is: 'user', text: title, note: stage === undefined ? 'No stage recorded' : (STAGE_LABELS[stage] ?? stage) })) },
  ];
  const empty = assessment.initiatives.length === 0 ? [paragraph('No initiative is recorded.')] : [];
  return { id: 'initiatives', title: 'By initiative', blocks: [...(table === undefined ? [] : [table]), ...none, ...empty] };
}
