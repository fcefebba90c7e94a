import { type Between, betweenPredecessors } from '../../assess/join/betweenPredecessors';
import { compareText } from '../../foundation/errors/issue';
import type { Portfolio } from '../../record/kind/portfolio';

/** A cost that one predecessor paid or moved to another: within the successor it is neither saved nor borne (rule G1). */
export interface Elimination extends Between {
  /** Pounds, as the record has them; absent where it does not say how much. */
  readonly amount?: string;
}

/** Payments to a supplier that is another predecessor, and shifted costs whose bearer is one. */
export function eliminations(portfolio: Portfolio): Elimination[] {
  const amounts = new Map<string, string | undefined>([
    ...(portfolio.costs ?? []).map(({ id, amount }) => [`costs/${id}`, amount] as const),
    ...(portfolio.savings ?? []).map(({ id, shiftedAmount }) => [`savings/${id}`, shiftedAmount] as const),
  ]);
  return betweenPredecessors(portfolio)
    .map((between): Elimination => {
      const amount = amounts.get(between.path);
      return amount === undefined ? between : { ...between, amount };
    })
    .sort((a, b) => compareText(a.path, b.path));
}
