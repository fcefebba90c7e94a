import { compareText } from '../../foundation/errors/issue';
import type { Portfolio } from '../../record/kind/portfolio';

/** A cost that one predecessor moved to another: within the successor it is neither saved nor borne (rule G1). */
export interface Elimination {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** Pounds, as the record has them; absent where it does not say how much. */
  readonly amount?: string;
}

/** Shifted costs whose bearer is another predecessor, by its name or its GSS code. */
export function eliminations({ councils = [], savings = [] }: Portfolio): Elimination[] {
  const codeOf = new Map(
    councils.flatMap(({ gss, name }) => (gss === undefined ? [] : [[gss, gss] as const, [name.toLowerCase(), gss] as const])),
  );
  return savings
    .flatMap(({ id, shiftedTo, shiftedAmount }): Elimination[] => {
      const from = id.slice(0, id.indexOf(':'));
      const to = shiftedTo === undefined ? undefined : (codeOf.get(shiftedTo) ?? codeOf.get(shiftedTo.toLowerCase()));
      if (to === undefined || to === from) return [];
      return [{ path: `savings/${id}/shiftedTo`, from, to, ...(shiftedAmount === undefined ? {} : { amount: shiftedAmount }) }];
    })
    .sort((a, b) => compareText(a.path, b.path));
}
