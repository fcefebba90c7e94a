import type { Assessment } from '../../assess/assess';
import { DIMENSION_NAMES, type Figure } from '../../foundation/figure/figure';
import { CASH_CLASSES, CASH_RUNGS, HOUR_RUNGS } from '../../foundation/figure/vocabulary';

/** The measures that finance follows, in the order it reads them, each in the cuts that are headlines. */
const HEADLINES: Readonly<Record<string, readonly string[]>> = {
  net_hours: ['period rung'],
  hours_left: ['period rung'],
  cash: ['class period reached'],
  cash_attributed: ['class period reached'],
  cost: ['period'],
  grant: ['period'],
  cash_benefits: ['period reached'],
  net_cash: ['period reached', 'period prices reached'],
  net_present_cash: ['period prices reached'],
  economic_benefits: ['period prices reached'],
  economic_costs: ['period prices reached'],
  net_present_social_value: ['period prices reached'],
  benefit_cost_ratio: ['period prices reached'],
  return_on_investment: ['case period reached', 'case period prices reached'],
  simple_payback: ['case period reached'],
};

/** Those that no formula of a sheet gives: they are found by trying month after month, or rate after rate. */
const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  payback: ['case period reached', 'case period prices reached'],
  discounted_payback: ['case period reached', 'case period prices reached'],
  internal_rate_of_return: ['case kind period reached', 'case kind period prices reached'],
  internal_rate_count: ['case period reached', 'case period prices reached'],
};

/** The figures that a finance workbook works: of all initiatives together by year, to date and over the whole life, and of each initiative to date and over its life. */
export function headlines(assessment: Assessment): Figure[] {
  return chosen(assessment, HEADLINES);
}

/** The figures that it gives as values that do not move. */
export function searched(assessment: Assessment): Figure[] {
  return chosen(assessment, SEARCHED);
}

function chosen({ figures }: Assessment, cuts: Readonly<Record<string, readonly string[]>>): Figure[] {
  const measures = Object.keys(cuts);
  const all = figures.filter((figure) => {
    const cut = DIMENSION_NAMES.filter((name) => figure[name] !== undefined).join(' ');
    if (figure.value === undefined || cuts[figure.measure]?.includes(cut) !== true || figure.period === 'forward') return false;
    return figure.of === 'portfolio' || figure.period === 'to_date' || figure.period === 'whole_life';
  });
  return all
    .map((figure, at) => ({ figure, place: [...placeOf(figure, measures), at] }))
    .sort((a, b) => inOrder(a.place, b.place))
    .map(({ figure }) => figure);
}

/** Where a figure stands: all initiatives first, then as finance reads them; years before what they add up to, and rungs from the top of the ladder. */
function placeOf(
  { of, measure, class: ofClass, case: ofCase, prices, period = '', reached, rung }: Figure,
  measures: readonly string[],
): number[] {
  return [
    of === 'portfolio' ? 0 : 1,
    measures.indexOf(measure),
    ofCase === 'economic' ? 1 : 0,
    ofClass === undefined ? 0 : CASH_CLASSES.indexOf(ofClass),
    prices === undefined ? 0 : 1,
    period === 'to_date' ? 9_998 : period === 'whole_life' ? 9_999 : Number(period.slice(0, 4)),
    reached === undefined ? 0 : CASH_RUNGS.length - (CASH_RUNGS as readonly string[]).indexOf(reached),
    rung === undefined ? 0 : HOUR_RUNGS.length - (HOUR_RUNGS as readonly string[]).indexOf(rung),
  ];
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
