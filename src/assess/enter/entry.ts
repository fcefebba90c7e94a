import type { Issue } from '../../foundation/errors/issue';
import type { CashClass, CashRung, Gate, Grade, HourRung } from '../../foundation/figure/vocabulary';
import type { Unit } from '../../foundation/figure/unit';
import type { Decimal } from '../../foundation/number/decimal';
import type { FinancialYear } from '../../foundation/time/financialYear';
import type { Span } from '../../foundation/time/span';
import type { Formula } from '../../method/formula/formula';

/** What a factor was read from, or worked by. */
export type Source =
  | { readonly path: string }
  | { readonly paths: readonly string[] }
  | { readonly parameter: string; readonly vintage: string; readonly key: string }
  | { readonly entry: string; readonly steps: () => readonly Step[] }
  | { readonly steps: () => readonly Step[] };

export interface Factor {
  readonly value: Decimal;
  readonly from: Source;
}

/** One formula worked on its factors: a line of the working. */
export interface Step {
  readonly formula: Formula;
  readonly amount: Decimal;
  readonly factors: Readonly<Record<string, Factor>>;
  /** The entry it is of and the initiative that is of, where it stands for one. */
  readonly entry?: string;
  readonly of?: string;
}

/** The facets an entry is dated and cut by. */
export interface Facets {
  readonly class?: CashClass | undefined;
  readonly durability?: 'one_off' | 'ongoing' | 'recurring_unproven' | undefined;
  readonly fund?: string | undefined;
  readonly gate?: Gate | undefined;
  /** The grade of the evidence it rests on (rule E2). */
  readonly grade?: Grade | undefined;
  readonly kind?: string | undefined;
  /** A month such as `2026-03`, where the entry is of a month and not of a year. */
  readonly month?: string | undefined;
  readonly year?: FinancialYear | undefined;
  readonly rate?: 'own' | 'standard' | undefined;
  readonly rung?: CashRung | HourRung | undefined;
}

/**
 * The one middle form: a row under a rule, as a dated amount with the formula that gave it. Lineage, tidy
 * data and totals all read entries. Without an amount it is not established, and `missing` says why.
 */
export interface Entry extends Facets {
  readonly id: string;
  /** The record path of the initiative. */
  readonly of: string;
  /** What it is a step of: `gross_hours`, `cash`, `cost`. */
  readonly step: string;
  readonly unit: Unit;
  /** The row that it stands for, counted in "4 of 5"; none where it only adjusts another. */
  readonly part?: string | undefined;
  /** Whether it falls on or before the last day counted. */
  readonly landed: boolean;
  /** Rows of one series follow each other: a monthly licence is one cost in twelve rows. */
  readonly series?: string | undefined;
  /** The days it falls in, where that is not the whole of its year. */
  readonly span?: Span | undefined;
  /** Marks that go on every figure it enters. */
  readonly marks?: readonly string[] | undefined;
  /** The rung of the cash that used up the hours, where it takes converted hours off. */
  readonly cashRung?: CashRung | undefined;
  /** The rung it may not rise above: it is missing on those above it only. */
  readonly above?: CashRung | undefined;
  /** Money moved, not made: in the financial case only (rule A12). */
  readonly transfer?: boolean | undefined;
  /** A forecast of a year that has closed with something delivered: the outturn has taken its place. */
  readonly superseded?: boolean | undefined;
  /** Falls after the horizon, so it is in no present value or payback of a whole life (rule C4a). */
  readonly beyond?: boolean | undefined;
  /** What it was recorded as in the prices of another year. */
  readonly inPrices?: { readonly year: FinancialYear; readonly line: Step } | undefined;
  readonly amount?: Decimal | undefined;
  readonly missing?: Issue | undefined;
  readonly formula: Formula;
  readonly factors: () => Readonly<Record<string, Factor>>;
}

/** `measures/notes#gross_hours,rung=measured,year=2025-26` */
export function entryId(path: string, step: string, facets: Facets, landed = true): string {
  let id = `${path}#${step}`;
  for (const name of ['class', 'gate', 'kind', 'month', 'rate', 'rung', 'year'] as const) {
    const value = facets[name];
    if (value !== undefined) id += `,${name}=${value}`;
  }
  return landed ? id : `${id},secured`;
}
