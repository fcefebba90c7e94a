import { Decimal as DecimalJs } from 'decimal.js';

/** Our own clone of decimal.js: 80 digits, half away from zero (rule X4). The global one is never touched. */
export const Decimal = DecimalJs.clone({
  precision: 80,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export type Decimal = InstanceType<typeof Decimal>;

export const nought: Decimal = new Decimal(0);
export const one: Decimal = new Decimal(1);
