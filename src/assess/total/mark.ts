import type { Figure } from '../../foundation/figure/figure';
import { plusMonths } from '../../foundation/time/date';
import type { Settled } from '../options';

/** Marks what is realised as provisional for six months, and portfolio totals that had rows left out (rule X3). */
export function marker({ asAt, through, leftOut, edition }: Settled): (figure: Figure) => Figure {
  const provisional = asAt < plusMonths(through, edition.thresholds.provisionalMonths);
  return (figure) => {
    const added = [
      ...(provisional && isRealised(figure) ? ['provisional'] : []),
      ...(figure.of === 'portfolio' && leftOut.length > 0 ? ['rows_left_out'] : []),
    ];
    return added.length === 0 ? figure : { ...figure, marks: [...new Set([...(figure.marks ?? []), ...added])].sort() };
  };
}

function isRealised({ reached, rung, unit, measure }: Figure): boolean {
  const at = reached ?? rung;
  return (at === 'verified' || at === 'banked') && (unit === 'GBP' || unit === 'ratio') && measure !== 'economic_costs';
}
