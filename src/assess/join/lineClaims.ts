import type { Portfolio } from '../../record/kind/portfolio';
import type { Saving } from '../../record/kind/saving';
import type { Status } from '../../record/kind/status';
import { by } from './indexBy';

const TAKES_OUT: ReadonlySet<string> = new Set(['cash_releasing', 'non_efficiency_saving']);
const SAYS_SO: ReadonlySet<string> = new Set(['delivered', 'verified', 'banked']);
const DOWN: ReadonlySet<string> = new Set(['withdrawn', 'reversed', 'substituted']);

/** Whether a saving takes money out of the budget line that it names. */
export function takesOut({ class: of, budgetLine }: Saving): boolean {
  return budgetLine !== undefined && TAKES_OUT.has(of);
}

/** The savings said to be delivered on each line in each year, `line@2025-26`, as the as-at date sees them; worked once, when first asked. */
export function lineClaims(
  { savings = [], statuses = [], preparedOn }: Portfolio,
  asAt: string,
): (line: string, year: string) => readonly Saving[] {
  let found: Map<string, Saving[]> | undefined;
  return (line, year) => {
    found ??= claimsOf(savings, statuses, preparedOn, asAt);
    return found.get(`${line}@${year}`) ?? [];
  };
}

function claimsOf(savings: readonly Saving[], statuses: readonly Status[], preparedOn: string, asAt: string): Map<string, Saving[]> {
  const stands = new Map<string, boolean>();
  const seen = statuses.filter(({ date }) => (date ?? preparedOn) <= asAt).sort(by(({ date, id }) => `${date} ${id}`));
  for (const { saving, financialYear, rung } of seen) {
    const key = `${saving}@${financialYear}`;
    if (DOWN.has(rung)) stands.set(key, false);
    else if (SAYS_SO.has(rung)) stands.set(key, true);
  }
  const byId = new Map(savings.filter(takesOut).map((row) => [row.id, row]));
  const found = new Map<string, Saving[]>();
  for (const [key, stand] of stands) {
    const at = key.lastIndexOf('@');
    const row = byId.get(key.slice(0, at));
    if (!stand || row === undefined) continue;
    const place = `${row.budgetLine}${key.slice(at)}`;
    found.set(place, [...(found.get(place) ?? []), row].sort(by(({ id }) => id)));
  }
  return found;
}
