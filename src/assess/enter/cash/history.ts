import { issue } from '../../../foundation/errors/issue';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import { CASH_RUNGS } from '../../../foundation/figure/vocabulary';
import { type FinancialYear, financialYearOf } from '../../../foundation/time/financialYear';
import type { Status } from '../../../record/kind/status';
import type { Context } from '../../join/context';
import type { SavingRows, Subject } from '../../join/subject';

/** How one saving stands in one year at the as-at date: the latest entry on each rung, or the way it went down. */
export interface YearHistory {
  readonly year: FinancialYear;
  readonly latest: ReadonlyMap<CashRung, Status>;
  readonly wayDown?: Status;
  /** What it stood at before it went down. */
  readonly prior: ReadonlyMap<CashRung, Status>;
}

const CHECKERS = new Set(['finance', 'audit', 'independent']);
const GOES_ON = new Set(['lapsed', 'withdrawn']);

/** The histories of a saving, oldest year first (rules A3, A3b). */
export function histories(subject: Subject, { row, statuses, removals }: SavingRows, ctx: Context): YearHistory[] {
  const years = [...new Set([...statuses, ...removals].map(({ financialYear }) => financialYear))].sort();
  const ended = statuses.filter(({ rung }) => GOES_ON.has(rung)).at(-1);
  return years.map((year) => {
    let latest = new Map<CashRung, Status>();
    let prior: ReadonlyMap<CashRung, Status> = new Map();
    let wayDown: Status | undefined;
    for (const status of statuses) {
      const down = !isRung(status.rung);
      const later = ended !== undefined && status === ended && year > financialYearOf(ended.date) && year > ended.financialYear;
      if (status.financialYear !== year && !later) continue;
      if (down || later) {
        if (latest.size > 0) prior = latest;
        latest = status.rung === 'lapsed' && !later ? latest : new Map();
        wayDown = status;
        continue;
      }
      if (wayDown !== undefined && wayDown.rung !== 'lapsed') [wayDown, latest] = [undefined, new Map()];
      latest.set(rungCounted(subject, row.id, status, ctx), status);
    }
    if (wayDown !== undefined) {
      const at = highest(prior);
      ctx.note(
        issue('way_down', `savings/${row.id}`, {
          way: `${wayDown.rung} for ${year}`,
          prior: at === undefined ? 'nothing' : `${at.rung}${at.amount === undefined ? '' : ` ${at.amount}`}`,
        }),
      );
    }
    return { year, latest, prior, ...(wayDown === undefined ? {} : { wayDown }) };
  });
}

function isRung(rung: string): rung is CashRung {
  return (CASH_RUNGS as readonly string[]).includes(rung);
}

/** Verified, and what rests on it, takes finance or someone else who is not the owner; otherwise it is as delivered. */
function rungCounted({ row: initiative }: Subject, saving: string, status: Status, ctx: Context): CashRung {
  const rung = status.rung as CashRung;
  if (rung !== 'verified' && rung !== 'banked') return rung;
  const owner = status.who !== undefined && status.who === initiative.owner;
  if (CHECKERS.has(status.role ?? '') && !owner) return rung;
  ctx.note(issue('verified_by_owner', `savings/${saving}`, { who: status.who ?? status.role ?? 'Someone not named' }));
  return 'delivered';
}

/** The status on the highest rung. */
export function highest(rungs: ReadonlyMap<CashRung, Status>): Status | undefined {
  return [...CASH_RUNGS].reverse().flatMap((rung) => rungs.get(rung) ?? [])[0];
}
