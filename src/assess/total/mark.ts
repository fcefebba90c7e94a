import type { Figure } from '../../foundation/figure/figure';
import { plusMonths } from '../../foundation/time/date';
import type { Settled } from '../options';

/** Marks what is realised as provisional for six months, and portfolio totals that had rows left out (rule X3). */
export function mark(figure: Figure, { asAt, through, leftOut, edition }: Settled): Figure {
  const marks = new Set(figure.marks);
  const rung = figure.reached ?? figure.rung;
  const realised =
    (rung === 'verified' || rung === 'banked') && (figure.unit === 'GBP' || figure.unit === 'ratio') && figure.measure !== 'economic_costs';
  if (realised && asAt < plusMonths(through, edition.thresholds.provisionalMonths)) marks.add('provisional');
  if (figure.of === 'portfolio' && leftOut.length > 0) marks.add('rows_left_out');
  return marks.size === (figure.marks?.length ?? 0) ? figure : { ...figure, marks: [...marks].sort() };
}
