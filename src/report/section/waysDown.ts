import { compareText } from '../../foundation/errors/issue';
import { WAYS_DOWN } from '../../foundation/figure/vocabulary';
import { dateText } from '../dateText';
import type { Subject } from '../item';
import { plain } from '../labels';
import { type Cell, type TableBlock, words } from '../layout';

/** Savings that went down, each with its day and its reason (rule A3b). */
export function waysDown({ portfolio, assessment }: Subject): TableBlock | undefined {
  const titles = new Map((portfolio.savings ?? []).map(({ id, title }) => [id, title]));
  const down = (portfolio.statuses ?? [])
    .filter(({ rung, date }) => (WAYS_DOWN as readonly string[]).includes(rung) && date <= assessment.stamp.asAt)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  if (down.length === 0) return undefined;
  return {
    is: 'table',
    caption: 'Savings that went down, and why',
    columns: [{ title: 'Saving' }, { title: 'What happened' }, { title: 'Financial year' }, { title: 'Reason' }],
    rows: down.map(({ saving, rung, date, financialYear, reason }): Cell[] => [
      { is: 'user', text: titles.get(saving) ?? saving },
      words(`${plain(rung)}, ${dateText(date)}`),
      words(financialYear),
      reason === undefined ? words('Not recorded') : { is: 'user', text: reason },
    ]),
  };
}
