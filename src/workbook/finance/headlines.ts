import type { Assessment } from '../../assess/assess';
import type { Figure } from '../../foundation/figure/figure';
import { DIMENSION_NAMES } from '../../foundation/figure/figure';

/** The measures that finance follows, each in the cuts that are headlines. */
const HEADLINES: Readonly<Record<string, readonly string[]>> = {
  net_hours: ['period rung'],
  hours_left: ['period rung'],
  cash: ['class period reached'],
  cash_attributed: ['class period reached'],
  cost: ['period'],
  cash_benefits: ['period reached'],
  net_cash: ['period reached', 'period prices reached'],
  economic_benefits: ['period prices reached'],
  economic_costs: ['period prices reached'],
  net_present_social_value: ['period prices reached'],
  benefit_cost_ratio: ['period prices reached'],
};

/** The figures that a finance workbook works: of all initiatives together by year, to date and over the whole life, and of each initiative to date and over its life. */
export function headlines({ figures }: Assessment): Figure[] {
  const all = figures.filter((figure) => {
    const cut = DIMENSION_NAMES.filter((name) => figure[name] !== undefined).join(' ');
    if (figure.value === undefined || HEADLINES[figure.measure]?.includes(cut) !== true || figure.period === 'forward') return false;
    return figure.of === 'portfolio' || figure.period === 'to_date' || figure.period === 'whole_life';
  });
  return [...all.filter(({ of }) => of === 'portfolio'), ...all.filter(({ of }) => of !== 'portfolio')];
}
