import { figureText } from '../figureText';
import type { Subject } from '../item';
import { yearsOf } from '../yearsOf';
import type { BarChart } from './chart';
import { figureBar, isWorthDrawing } from './figureBar';

const FIRST = { class: 'cash_releasing', kind: 'first_gross' } as const;

/** Cash realised in each year beside the first target, which is kept for ever (rule D1). */
export function targetChart({ pick, assessment }: Subject): BarChart | undefined {
  const rows = yearsOf(assessment, ['target']).flatMap((period) => [
    ...figureBar(`${period}: first target`, pick('portfolio', 'target', { ...FIRST, period }), 0),
    ...figureBar(`${period}: verified`, pick('portfolio', 'cash', { class: 'cash_releasing', period, reached: 'verified' }), 1),
  ]);
  const rate = pick('portfolio', 'realisation_rate', { ...FIRST, period: 'to_date', reached: 'verified' });
  if (!isWorthDrawing(rows) || rate?.value === undefined) return undefined;
  return {
    is: 'bars',
    id: 'realisation',
    title: `${figureText(rate)} of the first target to date is realised`,
    description:
      'By financial year: the first target of cash-releasing savings, gross, and the cash that finance verified, of savings without a target too. Targets set later are not in it.',
    series: ['First target', 'Verified'],
    rows,
  };
}
