import { formula } from './formula';

/** The mean of the same days of earlier years. In the unit of the values. */
export const seasonMean = formula({
  id: 'season-mean',
  rule: 'B0',
  unit: 'index',
  factors: { total: 'index', years: 'index' },
  sheet: '=total/years',
  value: ({ total, years }) => total.div(years),
});
