import type { Figure, Range } from '../../foundation/figure/figure';
import type { FinancialYear } from '../../foundation/time/financialYear';
import type { Entry, Step } from '../enter/entry';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import type { Simulation } from './uncertainty/simulation';

/** What figures are made for: one initiative, or the portfolio. */
export interface Scope {
  /** `portfolio` or `initiatives/<id>`. */
  readonly of: string;
  readonly subjects: readonly Subject[];
  readonly entries: readonly Entry[];
  /** Year 0 and the price base (rule C4). */
  readonly base: FinancialYear;
  readonly ctx: Context;
}

/** Figures that are functions of entries and figures, with what explaining them needs. */
export interface Functions {
  readonly figures: readonly Figure[];
  /** How each was worked, by figure id. */
  readonly steps?: ReadonlyMap<string, Step>;
  /** Entries made along the way. */
  readonly derived?: readonly Entry[];
  /** How far figures made before may be from what they say, by figure id. */
  readonly ranges?: ReadonlyMap<string, Range>;
  /** What each range was worked from, by figure id. */
  readonly simulations?: ReadonlyMap<string, Simulation>;
}

/** All that a scope came to, every range on its figure. */
export type Totalled = Required<Omit<Functions, 'ranges'>>;

/** Makes figures of a scope from its entries and from the figures made before. */
export type FigureFunction = (scope: Scope, before: readonly Figure[]) => Functions;

/** Adds entries that only a scope has: what its parts claim together and cannot have together. */
export type Adjustment = (scope: Scope) => readonly Entry[];
