import { CASH_RUNGS, type CashRung } from '../../foundation/figure/vocabulary';
import type { Subject } from '../item';
import { figureCell, type TableBlock, words } from '../layout';

/** What each rung is, and what a saving needs to go on from it (rules A2, A3, A3a). */
const RUNGS: Readonly<Record<CashRung, readonly [name: string, toGoOn: string]>> = {
  target: ['Target', 'Somebody has to say where it will come from'],
  identified: ['Identified', 'It needs a budget line, a baseline and an amount for the year'],
  forecast: ['Forecast', 'The service has to say that it happened'],
  delivered: ['Delivered', 'Finance, and not the owner, has to agree'],
  verified: ['Verified', 'The budget has to be permanently lower, and the outturn within it'],
  banked: ['Banked', 'Nothing: the money has left the budget'],
};

/** Cash-releasing savings down the ladder: what reached each rung, and what of it went no further. */
export function descent(pick: Subject['pick']): TableBlock | undefined {
  const to = { class: 'cash_releasing', period: 'to_date' } as const;
  const rows = CASH_RUNGS.map((rung) => {
    const [name, toGoOn] = RUNGS[rung];
    return {
      name,
      toGoOn,
      reached: pick('portfolio', 'cash', { ...to, reached: rung }),
      stayed: pick('portfolio', 'cash', { ...to, rung }),
    };
  }).filter(({ reached, stayed }) => reached !== undefined || stayed !== undefined);
  if (rows.length === 0) return undefined;
  return {
    is: 'table',
    caption: 'Cash-releasing savings to date, ledger amount: how far they came, and what fell away at each step',
    columns: [
      { title: 'Rung' },
      { title: 'Reached it', numeric: true },
      { title: 'Went no further', numeric: true },
      { title: 'To go on' },
    ],
    rows: rows.map(({ name, toGoOn, reached, stayed }) => [words(name), figureCell(reached), figureCell(stayed), words(toGoOn)]),
  };
}
