import { CASH_RUNGS, type CashRung } from '../../foundation/figure/vocabulary';
import { figureText } from '../figureText';
import type { Subject } from '../item';
import type { BarChart } from './chart';
import { figureBar, isWorthDrawing } from './figureBar';

const LABELS: Readonly<Record<CashRung, string>> = {
  target: 'Target or better',
  identified: 'Identified or better',
  forecast: 'Forecast or better',
  delivered: 'Delivered or better',
  verified: 'Verified or better',
  banked: 'Banked',
};

/** Cash-releasing savings to date down the ladder: what reached each rung (rule A3). */
export function ladderChart({ pick }: Subject): BarChart | undefined {
  const at = (reached: CashRung) => pick('portfolio', 'cash', { class: 'cash_releasing', period: 'to_date', reached });
  const rows = [...CASH_RUNGS].flatMap((rung) => figureBar(LABELS[rung], at(rung), rung === 'verified' || rung === 'banked' ? 1 : 0));
  const [verified, target, banked] = [at('verified'), at('target'), at('banked')];
  if (!isWorthDrawing(rows) || target?.value === undefined) return undefined;
  const realised = verified?.value === undefined ? 'none is verified' : `${figureText(verified)} is verified`;
  const out = banked?.value === undefined ? 'none is shown to have left a budget' : `${figureText(banked)} is banked`;
  return {
    is: 'bars',
    id: 'ladder',
    title: `Of ${figureText(target)} of cash set as a target or more, ${realised} and ${out}`,
    description: 'Cash-releasing savings to date, ledger amount, that reached each rung. Each bar is part of the one above it.',
    series: ['Said by the service or planned', 'Agreed by finance'],
    rows,
  };
}
