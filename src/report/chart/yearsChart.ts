import { figureText } from '../figureText';
import type { Subject } from '../item';
import { yearsOf } from '../yearsOf';
import type { BarChart } from './chart';
import { figureBar, isWorthDrawing } from './figureBar';

/** Cost beside the cash that finance verified, year by year, each gross (rules A3, C1). */
export function yearsChart({ pick, assessment }: Subject): BarChart | undefined {
  const rows = yearsOf(assessment, ['cost', 'cash']).flatMap((period) => [
    ...figureBar(`${period}: cost`, pick('portfolio', 'cost', { period }), 2),
    ...figureBar(`${period}: cash verified`, pick('portfolio', 'cash', { class: 'cash_releasing', period, reached: 'verified' }), 1),
  ]);
  const [cost, cash] = [
    pick('portfolio', 'cost', { period: 'to_date' }),
    pick('portfolio', 'cash', { class: 'cash_releasing', period: 'to_date', reached: 'verified' }),
  ];
  if (!isWorthDrawing(rows) || cost?.value === undefined) return undefined;
  const verified = cash?.value === undefined ? 'no cash is verified' : `${figureText(cash)} of cash is verified`;
  return {
    is: 'bars',
    id: 'years',
    title: `${figureText(cost)} was spent to date, and ${verified}`,
    description:
      'By financial year: cost, gross, of every year recorded, and cash-releasing savings that finance verified, ledger amount. Neither is taken from the other.',
    series: ['', 'Cash verified', 'Cost'],
    rows,
  };
}
