import { type Dimensions, figureId } from '../../foundation/figure/figure';
import type { CashRung, HourRung } from '../../foundation/figure/vocabulary';

/** A line of a statement at vesting day: assumed until the successor has evidence of its own, or evidenced (rule G3). */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly is: 'assumed' | 'evidenced';
  readonly unit: 'GBP' | 'hours';
  /** The id of the figure it is. */
  readonly figure: string;
}

const cash = (reached: CashRung) => ({ class: 'cash_releasing', period: 'to_date', reached }) as const;
const hours = (rung: HourRung) => ({ period: 'to_date', rung }) as const;
const line = (id: string, title: string, is: Line['is'], unit: Line['unit'], measure: string, dimensions: Dimensions): Line => ({
  id,
  title,
  is,
  unit,
  figure: figureId('portfolio', measure, dimensions),
});

/** Every line, in order. Of cash, verified is part of claimed, and banked part of verified: they are not added up. */
export const LINES: readonly Line[] = [
  line('cash_claimed', 'Cash claimed', 'assumed', 'GBP', 'cash', cash('delivered')),
  line('cash_verified', 'of which verified', 'evidenced', 'GBP', 'cash', cash('verified')),
  line('cash_banked', 'of which banked by the predecessor', 'assumed', 'GBP', 'cash', cash('banked')),
  line('budgeted_not_delivered', 'Budgeted and not delivered', 'assumed', 'GBP', 'budgeted_not_delivered', {
    class: 'cash_releasing',
    period: 'to_date',
  }),
  line('hours_projected', 'Hours projected', 'assumed', 'hours', 'net_hours', hours('projected')),
  line('hours_claimed', 'Hours claimed', 'assumed', 'hours', 'net_hours', hours('claimed')),
  line('hours_measured', 'Hours measured', 'evidenced', 'hours', 'net_hours', hours('measured')),
  line('hours_verified', 'Hours verified', 'evidenced', 'hours', 'net_hours', hours('verified')),
  line('cost', 'Cost', 'evidenced', 'GBP', 'cost', { period: 'to_date' }),
];
