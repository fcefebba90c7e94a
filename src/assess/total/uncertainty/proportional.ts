import type { Entry } from '../../enter/entry';
import type { Context } from '../../join/context';

/** The inputs, by record path, that an entry is proportional to: those whose scaling scales it (rule C8). */
export type Proportional = (entry: Entry) => string[];

/**
 * What has been spent and what finance has verified are facts and do not move. Attribution moves verified cash
 * too, for what was verified is the ledger amount, and what a saving moved elsewhere. An hourly rate moves all that it prices: hours of a measure,
 * hours converted, running hours and one-off hours in kind. A measure's value and volume move its own hours
 * and not the hours converted, which are recorded in hours.
 */
export function proportional({ portfolio }: Context): Proportional {
  const groupOf = new Map((portfolio.measures ?? []).map(({ id, staffGroup }) => [`measures/${id}`, staffGroup]));
  const costs = new Map((portfolio.costs ?? []).map((row) => [`costs/${row.id}`, row]));
  const conversions = new Map((portfolio.conversions ?? []).map(({ id, measure }) => [`conversions/${id}`, `measures/${measure}`]));
  const rate = (group: string | undefined) => (group === undefined ? [] : [`staffGroups/${group}/hourlyRate`]);
  return (entry) => {
    const row = entry.id.slice(0, entry.id.lastIndexOf('#'));
    switch (entry.step) {
      case 'cost':
        return entry.landed ? [] : [`${row}/amount`];
      case 'in_kind_cost': {
        const cost = costs.get(row);
        if (cost?.hours !== undefined) return rate(cost.staffGroup);
        return entry.landed ? [] : [`${row}/amount`];
      }
      case 'cash_attributed':
        return isFact(entry) ? [`${row}/attribution`] : [`${row}/amount`, `${row}/attribution`];
      case 'shifted_cost_attributed':
        return [`${row}/attribution`];
      case 'capacity_value':
      case 'capacity_converted':
        if (groupOf.has(row)) return [`${row}/value`, `${row}/volume`, ...rate(groupOf.get(row))];
        if (row.startsWith('staffGroups/')) return [`${row}/hourlyRate`];
        return rate(costs.get(row)?.staffGroup ?? groupOf.get(conversions.get(row) ?? ''));
      default:
        return [];
    }
  };
}

/** Verified, or verified and still to land. */
function isFact({ rung, kind }: Entry): boolean {
  const of = kind ?? rung;
  return of === 'verified' || of === 'banked';
}
