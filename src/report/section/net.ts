import type { Subject } from '../item';
import { paragraph, type Section } from '../layout';
import { lineTable } from './rows';

/** Cash less cost, what is realised before what is claimed. */
export function net({ pick, assessment }: Subject): Section {
  const { prices } = assessment.stamp;
  const table = lineTable('Net cash: attributed cash, with income, cuts and grant, less all costs', [
    { label: 'To date, realised cash only', figure: pick('portfolio', 'net_cash', { period: 'to_date', reached: 'verified' }) },
    {
      label: 'To date, realised cash only, real',
      figure: pick('portfolio', 'net_cash', { period: 'to_date', prices, reached: 'verified' }),
    },
    { label: 'To date, with what is claimed', figure: pick('portfolio', 'net_cash', { period: 'to_date', reached: 'delivered' }) },
    { label: 'Whole life, with what is forecast', figure: pick('portfolio', 'net_cash', { period: 'whole_life', reached: 'forecast' }) },
  ]);
  return {
    id: 'net',
    title: 'Net cash',
    blocks: [table ?? paragraph('There is no cost or cash in the record to work a net figure from.')],
  };
}
