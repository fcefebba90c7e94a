import { spanOfYear } from '../../../foundation/time/financialYear';
import { carriedForward } from '../../../method/formula/carriedForward';
import type { Step } from '../entry';
import { together, work } from '../step';
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
    const carried = together(known(latest.filter((each) => each.row === row)));
    const stood = together(known([...there, ...off.filter(({ year }) => year === left)]));
    const span = spanOfYear(left);
    off.push({ row, year: left, span, spans: [span], line: work(carriedForward, { carried, stood }) });
  }
  return off;
}

function known(lines: readonly InYear[]): Step[] {
  return lines.flatMap(({ line }) => ('formula' in line ? [line] : []));
}
