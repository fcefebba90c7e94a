import type { Issue } from '../../foundation/errors/issue';
import type { Contract } from '../../record/kind/contract';
import type { LineChange } from '../../record/kind/lineChange';
import type { LineYear } from '../../record/kind/lineYear';
import type { BudgetLine } from '../../record/kind/budgetLine';
import type { Document } from '../../record/kind/document';
import type { Claim } from '../../record/kind/claim';
import type { Portfolio } from '../../record/kind/portfolio';
import type { Saving } from '../../record/kind/saving';
import type { StaffGroup } from '../../record/kind/staffGroup';
import { type KnownPeriods, knownPeriods } from '../enter/time/periods';
import type { Settled } from '../options';
import { lineClaims } from './lineClaims';
import { sameSaving } from './sameSaving';
import { drawer } from '../../method/uncertainty/drawer';
import type { Drawn } from '../total/uncertainty/simulation';

/** What every initiative is assessed against: the options, the shared rows, and where findings go. */
export interface Context {
  readonly options: Settled;
  /** The record whole, for what is of all of it: coverage, councils. */
  readonly portfolio: Portfolio;
  readonly staffGroups: ReadonlyMap<string, StaffGroup>;
  readonly budgetLines: ReadonlyMap<string, BudgetLine>;
  readonly lineYears: ReadonlyMap<string, LineYear>;
  /** Approved changes by line and year, `line@2025-26`, seen by the as-at date. */
  readonly lineChanges: ReadonlyMap<string, readonly LineChange[]>;
  /** The savings said to be delivered on a line in a year. */
  readonly lineClaims: (line: string, year: string) => readonly Saving[];
  /** The least id of the savings that are the same saving as one. */
  readonly sameSaving: (id: string) => string;
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly periods: KnownPeriods;
  /** The factor of an uncertain input on every draw (rule C8). */
  readonly draw: Drawn;
  readonly note: (found: Issue) => void;
}

export function context(portfolio: Portfolio, options: Settled, note: (found: Issue) => void): Context {
  const byId = <R extends { id: string }>(rows: readonly R[] | undefined) => new Map((rows ?? []).map((row) => [row.id, row]));
  return {
    options,
    portfolio,
    staffGroups: byId(portfolio.staffGroups),
    budgetLines: byId(portfolio.budgetLines),
    lineYears: yearsOfLines(portfolio, options),
    lineChanges: changesByYear(portfolio, options),
    lineClaims: lineClaims(portfolio, options.asAt),
    sameSaving: sameSaving(portfolio.savings ?? []),
    contracts: byId(portfolio.contracts),
    documents: byId(portfolio.documents),
    claims: byId(portfolio.claims),
    periods: knownPeriods(),
    draw: drawer(options.seed, options.draws),
    note,
  };
}

/** Years of budget lines have no date of their own: they count from the day the document was prepared (rule X3). */
function yearsOfLines({ lineYears = [], preparedOn }: Portfolio, { asAt }: Settled): Map<string, LineYear> {
  const seen = preparedOn <= asAt ? lineYears : [];
  return new Map(seen.map((row) => [`${row.budgetLine}@${row.financialYear}`, row]));
}

function changesByYear({ lineChanges = [], preparedOn }: Portfolio, { asAt }: Settled): Map<string, LineChange[]> {
  const found = new Map<string, LineChange[]>();
  for (const row of lineChanges) {
    if ((row.date ?? preparedOn) > asAt) continue;
    const key = `${row.budgetLine}@${row.financialYear}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
