import { formula } from './formula';

/** The least-squares line through dated values, read at a day: the sums are over the dated rows, days counted from the first row’s middle day. In the unit of the values. */
export const trendValue = formula({
  id: 'trend-value',
  rule: 'B0',
  unit: 'index',
  factors: { rows: 'index', days: 'days', squares: 'index', values: 'index', products: 'index', at: 'days' },
  sheet: '=(values*squares-days*products+at*(rows*products-days*values))/(rows*squares-days^2)',
  value: ({ rows, days, squares, values, products, at }) =>
    values
      .times(squares)
      .minus(days.times(products))
      .plus(at.times(rows.times(products).minus(days.times(values))))
      .div(rows.times(squares).minus(days.times(days))),
});
