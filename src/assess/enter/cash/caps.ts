import { type Issue, issue } from '../../../foundation/errors/issue';
import type { CashRung } from '../../../foundation/figure/vocabulary';
import { financialYearOf, plusYears } from '../../../foundation/time/financialYear';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import { wasVacant } from './posts';

/** The highest rung a saving may reach, and why no higher. */
export interface Cap {
  readonly rung: CashRung;
  readonly why: Issue;
}

/** Without what its class needs, a saving rises no higher (rules A2, A10, A12, C1a). The first reason found holds. */
export function capOf(subject: Subject, saving: SavingRows, ctx: Context): Cap | undefined {
  const { row, posts, statuses } = saving;
  const path = `savings/${row.id}`;
  const cap = (rung: CashRung, why: Issue): Cap => ({ rung, why });
  if (row.class === 'cash_releasing') {
    const lacks = [
      row.budgetLine === undefined ? 'budget line' : undefined,
      hasBaseline(saving, goLiveOf(subject) ?? row.from, ctx) ? undefined : 'baseline',
    ].filter((each) => each !== undefined);
    if (lacks.length > 0) return cap('forecast', issue('cash_without_budget_line', path, { lacks: lacks.join(' and no ') }));
    if (row.returnsTo !== undefined) return cap('forecast', issue('returns_to_funder', `${path}/returnsTo`, { funder: row.returnsTo }));
  }
  if (row.class === 'cost_avoided' && row.avoids === undefined)
    return cap('delivered', issue('avoided_cost_unnamed', `${path}/avoids`, { what: row.title }));
  const stated = statuses.some(({ amount }) => amount !== undefined);
  const vacant = stated ? posts.find((post) => wasVacant(post, post.from ?? row.from ?? goLiveOf(subject))) : undefined;
  if (vacant !== undefined) {
    const facts = { since: vacant.vacantSince as string };
    return cap('forecast', issue('vacant_post', `posts/${vacant.id}/vacantSince`, facts, { severity: 'error' }));
  }
  return undefined;
}

/** A baseline amount on the saving, or the line's budget or outturn in the year before go-live. */
function hasBaseline({ row }: SavingRows, start: string | undefined, ctx: Context): boolean {
  if (row.baselineAmount !== undefined) return true;
  const before = start === undefined ? undefined : plusYears(financialYearOf(start), -1);
  const line = before === undefined ? undefined : ctx.lineYears.get(`${row.budgetLine}@${before}`);
  return line?.budget !== undefined || line?.outturn !== undefined;
}
