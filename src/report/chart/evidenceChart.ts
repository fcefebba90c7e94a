import { GRADES, type Grade } from '../../foundation/figure/vocabulary';
import { figureText } from '../figureText';
import type { Subject } from '../item';
import type { BarChart } from './chart';
import { figureBar, isWorthDrawing } from './figureBar';

/** What verified cash rests on, by grade of evidence (rules E2, E4). */
export function evidenceChart({ pick }: Subject): BarChart | undefined {
  const at = (grade?: Grade) =>
    pick('portfolio', 'cash', {
      class: 'cash_releasing',
      period: 'to_date',
      reached: 'verified',
      ...(grade === undefined ? {} : { grade }),
    });
  const rows = GRADES.flatMap((grade) => figureBar(`Grade ${grade}`, at(grade), grade <= 'C' ? 1 : 2));
  const [all] = [at()];
  const best = GRADES.map((grade) => ({ grade, figure: at(grade) })).find(
    ({ figure }) => figure?.value !== undefined && Number(figure.value) !== 0,
  );
  if (!isWorthDrawing(rows) || all?.value === undefined || best?.figure === undefined) return undefined;
  return {
    is: 'bars',
    id: 'evidence-profile',
    title: `Of ${figureText(all)} verified, ${figureText(best.figure)} rests on grade ${best.grade}, the best there is here`,
    description: 'Cash-releasing savings verified to date by the grade of the evidence they rest on, A the strongest and E the weakest.',
    series: ['', 'Grades A to C', 'Grades D and E'],
    rows,
  };
}
