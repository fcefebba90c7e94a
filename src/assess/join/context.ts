import type { Issue } from '../../foundation/errors/issue';
import type { LineYear } from '../../record/kind/lineYear';
import type { BudgetLine } from '../../record/kind/budgetLine';
import type { Document } from '../../record/kind/document';
import type { Claim } from '../../record/kind/claim';
import type { Portfolio } from '../../record/kind/portfolio';
import type { StaffGroup } from '../../record/kind/staffGroup';
import { type KnownPeriods, knownPeriods } from '../enter/time/periods';
import type { Settled } from '../options';

/** What every initiative is assessed against: the options, the shared rows, and where findings go. */
export interface Context {
  readonly options: Settled;
  readonly preparedOn: string;
  readonly staffGroups: ReadonlyMap<string, StaffGroup>;
  readonly budgetLines: ReadonlyMap<string, BudgetLine>;
  readonly lineYears: ReadonlyMap<string, LineYear>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly periods: KnownPeriods;
  readonly note: (found: Issue) => void;
}

export function context(portfolio: Portfolio, options: Settled, note: (found: Issue) => void): Context {
  const byId = <R extends { id: string }>(rows: readonly R[] | undefined) => new Map((rows ?? []).map((row) => [row.id, row]));
  return {
    options,
    preparedOn: portfolio.preparedOn,
    staffGroups: byId(portfolio.staffGroups),
    budgetLines: byId(portfolio.budgetLines),
    lineYears: new Map((portfolio.lineYears ?? []).map((row) => [`${row.budgetLine}@${row.financialYear}`, row])),
    documents: byId(portfolio.documents),
    claims: byId(portfolio.claims),
    periods: knownPeriods(),
    note,
  };
}
