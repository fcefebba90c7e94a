import type { IsoDate } from '../../foundation/time/date';
import type { Portfolio } from '../../record/kind/portfolio';

/** What one predecessor paid or moved to another of the same successor: the row, and the councils by code. */
export interface Between {
  /** `costs/<id>` or `savings/<id>`. */
  readonly path: string;
  readonly kind: 'payment' | 'shifted';
  readonly from: string;
  readonly to: string;
}

/**
 * Costs paid to a supplier that is another predecessor, and savings whose cost was moved to one, by its name or its
 * GSS code (rule G1). Only predecessors that have passed by a day, into one successor.
 */
export function betweenPredecessors(portfolio: Portfolio, on?: IsoDate): Between[] {
  const { councils = [], successions = [], initiatives = [], savings = [], costs = [], contracts = [], suppliers = [] } = portfolio;
  const into = new Map(
    successions.filter(({ vestingDay }) => on === undefined || vestingDay <= on).map((row) => [row.predecessor, row.successor]),
  );
  if (into.size < 2) return [];
  const codeOf = new Map(
    councils.flatMap(({ gss, name }) => (gss === undefined ? [] : [[gss, gss] as const, [plain(name), gss] as const])),
  );
  const gssOf = new Map(councils.map(({ id, gss }) => [id, gss]));
  const initiativeOf = new Map(initiatives.map((row) => [row.id, row]));
  const contractOf = new Map(contracts.map((row) => [row.id, row]));
  const nameOf = new Map(suppliers.map(({ id, name }) => [id, name]));
  const found = (path: string, kind: Between['kind'], initiative: string, named: string | undefined): Between[] => {
    const from = gssOf.get(initiativeOf.get(initiative)?.council ?? '');
    const to = named === undefined ? undefined : (codeOf.get(named) ?? codeOf.get(plain(named)));
    if (from === undefined || to === undefined || to === from) return [];
    return into.has(from) && into.get(from) === into.get(to) ? [{ path, kind, from, to }] : [];
  };
  return [
    ...costs.flatMap(({ id, initiative, contract }) => {
      const supplier = contractOf.get(contract ?? '')?.supplier;
      return found(`costs/${id}`, 'payment', initiative, nameOf.get(supplier ?? ''));
    }),
    ...savings.flatMap(({ id, initiative, shiftedTo }) => found(`savings/${id}`, 'shifted', initiative, shiftedTo)),
  ];
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
