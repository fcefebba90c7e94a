import type { BarChart } from './chart/chart';
import { evidenceChart } from './chart/evidenceChart';
import { hoursChart } from './chart/hoursChart';
import { ladderChart } from './chart/ladderChart';
import { targetChart } from './chart/targetChart';
import { usesChart } from './chart/usesChart';
import { yearsChart } from './chart/yearsChart';
import { type ReportItem, subjectOf } from './item';

/**
 * The charts of a report, as data: draw one with `chartSvg`, or restyle it with `vegaLite`. One that would say no
 * more than its table is left out. Everything in them is a figure of the assessment.
 *
 * @example
 * ```ts
 * import { assess, parsePortfolio } from 'benefits-realisation';
 * import { chartSvg, charts } from 'benefits-realisation/report';
 *
 * const portfolio = parsePortfolio({ id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01' });
 * const assessment = assess(portfolio, { asAt: '2026-06-01' });
 * console.log(charts({ portfolio, assessment, issues: [] }).map((chart) => chartSvg(chart)).length); // 0
 * ```
 */
export function charts(item: ReportItem): BarChart[] {
  const subject = subjectOf(item);
  return [hoursChart, usesChart, ladderChart, yearsChart, targetChart, evidenceChart].flatMap((draw) => draw(subject) ?? []);
}
