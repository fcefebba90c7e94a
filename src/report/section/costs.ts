import { yearsChart } from '../chart/yearsChart';
import type { Subject } from '../item';
import { type Block, drawn, paragraph, type Section, words } from '../layout';
import { yearsOf } from '../yearsOf';
import { crossTable, lineTable, some } from './rows';

/** What was spent, gross: never netted from a benefit. */
export function costs(subject: Subject): Section {
  const { pick, assessment } = subject;
  const of = (measure: string, period: string, kind?: string) =>
    pick('portfolio', measure, { ...(kind === undefined ? {} : { kind }), period });
  const table = lineTable('Costs, gross', [
    { label: 'Cost to date', figure: of('cost', 'to_date') },
    { label: 'of which one-off', figure: of('cost', 'to_date', 'one_off'), within: true },
    { label: 'of which ongoing', figure: of('cost', 'to_date', 'ongoing'), within: true },
    { label: 'Cost over the whole life', figure: of('cost', 'whole_life') },
    { label: 'of which one-off', figure: of('cost', 'whole_life', 'one_off'), within: true },
    { label: 'of which ongoing', figure: of('cost', 'whole_life', 'ongoing'), within: true },
    { label: 'Grant to date', figure: of('grant', 'to_date') },
    { label: 'In kind: own staff’s hours, to date', figure: of('in_kind_cost', 'to_date') },
    { label: 'Shared platforms, unallocated, to date', figure: of('unallocated_cost', 'to_date') },
    { label: 'Financing and reserves, outside net cash, to date', figure: of('revenue_effect', 'to_date') },
  ]);
  const years = yearsOf(assessment, ['cost', 'cash']);
  const byYear = crossTable('Cost, and cash verified, by financial year', 'Line', years, [
    { head: words('Cost, gross'), figures: years.map((period) => pick('portfolio', 'cost', { period })) },
    {
      head: words('Cash-releasing, verified, ledger amount'),
      figures: years.map((period) => pick('portfolio', 'cash', { class: 'cash_releasing', period, reached: 'verified' })),
    },
  ]);
  const none = table ?? paragraph('No cost is recorded. That is not to say that it cost nothing.');
  return { id: 'costs', title: 'Costs', blocks: some<Block>(none, drawn(yearsChart(subject)), byYear) };
}
