import type { Dimensions } from '../../foundation/figure/figure';
import type { Subject } from '../item';
import { paragraph, type Section, words } from '../layout';
import { crossTable, some } from './rows';

const VIEWS = [
  { title: 'To date, realised', place: { period: 'to_date', reached: 'verified' } },
  { title: 'To date, with what is claimed', place: { period: 'to_date', reached: 'delivered' } },
  { title: 'Whole life, with what is forecast', place: { period: 'whole_life', reached: 'forecast' } },
] as const;

/** The financial case, which is cash, and the economic case, which is value: two statements. */
export function cases({ pick, assessment }: Subject): Section {
  const { prices } = assessment.stamp;
  const line = (label: string, measure: string, more: Dimensions = {}, whole = true) => ({
    head: words(label),
    figures: VIEWS.map(({ place }) => pick('portfolio', measure, { ...more, ...(whole ? place : { period: place.period }) })),
  });
  const titles = VIEWS.map(({ title }) => title);
  const financial = { case: 'financial' } as const;
  const economic = { case: 'economic', prices } as const;
  const real = { prices };
  const cash = crossTable('Financial case: the council’s cash', 'Line', titles, [
    line('Cash benefits, attributed', 'cash_benefits'),
    line('Costs, gross', 'cost', {}, false),
    line('Grant', 'grant', {}, false),
    line('Net cash, cash of the day', 'net_cash'),
    line(`Net cash, ${prices} prices`, 'net_cash', real),
    line(`Present value of net cash, ${prices}`, 'net_present_cash', real),
    line('Return on investment, before grant', 'return_on_investment', financial),
    line('Simple payback', 'simple_payback', financial),
    line('Payback', 'payback', financial),
    line('Discounted payback', 'discounted_payback', financial),
    line('Internal rate of return, the lowest', 'internal_rate_of_return', { ...financial, kind: 'root_1' }),
    line('Number of internal rates of return', 'internal_rate_count', financial),
  ]);
  const value = crossTable(`Economic case: value, in ${prices} prices and present values`, 'Line', titles, [
    line('Present value of benefits', 'economic_benefits', real),
    line('Present value of costs', 'economic_costs', real),
    line('Net present social value', 'net_present_social_value', real),
    line('Benefit-cost ratio', 'benefit_cost_ratio', real),
    line('Return on investment', 'return_on_investment', economic),
    line('Payback', 'payback', economic),
    line('Discounted payback', 'discounted_payback', economic),
    line('Internal rate of return, the lowest', 'internal_rate_of_return', { ...economic, kind: 'root_1' }),
    line('Number of internal rates of return', 'internal_rate_count', economic),
  ]);
  const blocks = some(cash, value);
  return {
    id: 'cases',
    title: 'The financial and the economic case',
    blocks:
      blocks.length === 0
        ? [paragraph('There is no cost or benefit to work either case from.')]
        : [
            paragraph(
              'The financial case is cash. The economic case is value: hours with a price on them are part of it, so that it is never a saving.',
            ),
            ...blocks,
          ],
  };
}
