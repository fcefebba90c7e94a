import { figureText } from '../figureText';
import type { Subject } from '../item';
import { USES } from '../section/uses';
import type { BarChart } from './chart';
import { figureBar, isWorthDrawing } from './figureBar';

/** What the hours returned became, to date (rule B11). */
export function usesChart({ pick }: Pick<Subject, 'pick'>): BarChart | undefined {
  const rows = USES.flatMap(([kind, label]) =>
    figureBar(label, pick('portfolio', 'use_of_time', { kind, period: 'to_date' }), kind === 'unknown' ? 2 : 0),
  );
  const unknown = pick('portfolio', 'use_of_time', { kind: 'unknown', period: 'to_date' });
  const all = pick('portfolio', 'use_of_time', { period: 'to_date' });
  if (!isWorthDrawing(rows) || all?.value === undefined) return undefined;
  const title =
    unknown?.value === undefined || Number(unknown.value) === 0
      ? `It is known what all ${figureText(all)} became`
      : `Of ${figureText(all)}, it is not known what ${figureText(unknown)} became`;
  return {
    is: 'bars',
    id: 'uses',
    title,
    description: 'Net hours to date by what they became, as recorded. The parts sum to the whole.',
    series: ['Recorded', '', 'Not known'],
    rows,
  };
}
