import { measure } from './measure';

/** Net cash. It is not value for money, or an efficiency: it is the council’s cash position. */
export const netCash = measure({
  id: 'net_cash',
  title: 'Net cash',
  unit: 'GBP',
  rule: 'C6',
  isNot: 'value for money, or an efficiency: it is the council’s cash position',
  formula: 'net-cash',
});
