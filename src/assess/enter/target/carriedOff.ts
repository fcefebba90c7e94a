import { nought } from '../../../foundation/number/decimal';
import { sum } from '../../../foundation/number/sum';
import { spanOfYear } from '../../../foundation/time/financialYear';
import { carriedForward } from '../../../method/formula/carriedForward';
import type { Factor, Step } from '../entry';
import { work } from '../step';
import type { InYear } from './inYears';

/**
 * What was carried forward comes off the year it left, so that the same pound is no target twice (rule D2);
 * not where that year was itself reforecast on the day or later, for then it is off already.
 */
export function carriedOff(latest: readonly InYear[]): InYear[] {
  const off: InYear[] = [];
  for (const { row } of latest) {
    const { carriedFrom: left } = row;
    if (left === undefined || off.some((each) => each.row === row)) continue;
    const there = latest.filter(({ year, row: its, spans }) => year === left && its !== row && spans.length > 0);
    if (there.length === 0 || there.some((each) => each.row.carriedFrom === undefined && each.row.setOn >= row.setOn)) continue;
    const carried = together(latest.filter((each) => each.row === row));
    const stood = together([...there, ...off.filter(({ year }) => year === left)]);
    const span = spanOfYear(left);
    off.push({ row, year: left, span, spans: [span], line: work(carriedForward, { carried, stood }) });
  }
  return off;
}

function together(lines: readonly InYear[]): Factor {
  const steps = lines.flatMap(({ line }): Step[] => ('formula' in line ? [line] : []));
  return { value: steps.length === 0 ? nought : sum(steps.map(({ amount }) => amount)), from: { steps: () => steps } };
}
