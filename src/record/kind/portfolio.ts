import type * as z from 'zod/mini';
import { type Adjustment, adjustments } from './adjustment';
import { type Assumption, assumptions } from './assumption';
import { type Baseline, baselines } from './baseline';
import { type BudgetLine, budgetLines } from './budgetLine';
import { type Claim, claims } from './claim';
import { AUTHORS, COVERAGES } from './codelist';
import { type Contract, contracts } from './contract';
import { type Conversion, conversions } from './conversion';
import { type Cost, costs } from './cost';
import { type Council, councils } from './council';
import { type Document, documents } from './document';
import { closed, date, flag, freeText, id, optional, quantity } from './field';
import { type Initiative, initiatives } from './initiative';
import { type Kind, kind } from './kind';
import { type LineChange, lineChanges } from './lineChange';
import { type LineYear, lineYears } from './lineYear';
import { type Measure, measures } from './measure';
import { type Observation, observations } from './observation';
import { type Post, posts } from './post';
import { type Removal, removals } from './removal';
import { type Saving, savings } from './saving';
import { type StaffGroup, staffGroups } from './staffGroup';
import { type Stage, stages } from './stage';
import { type Status, statuses } from './status';
import { type Succession, successions } from './succession';
import { type Supplier, suppliers } from './supplier';
import { type Target, targets } from './target';
import { type Use, uses } from './use';
import { type Verification, verifications } from './verification';

/** The record schema this version reads and writes. */
export const SCHEMA_VERSION = '1';

/** The document's own fields: the one row of `portfolio.csv`. */
export const portfolioFields = kind('portfolio', {
  id,
  schemaVersion: closed([SCHEMA_VERSION]),
  author: closed(AUTHORS),
  authorName: freeText,
  preparedOn: date,
  coverage: optional(closed(COVERAGES)),
  coverageBy: optional(freeText),
  coverageOn: optional(date),
  leftOut: optional(quantity),
  constructed: optional(flag),
  note: optional(freeText),
});

/** Every table of a portfolio, in the order they are written. */
export const KINDS = {
  councils,
  successions,
  suppliers,
  contracts,
  staffGroups,
  budgetLines,
  lineYears,
  lineChanges,
  initiatives,
  stages,
  measures,
  baselines,
  observations,
  uses,
  adjustments,
  assumptions,
  costs,
  savings,
  statuses,
  removals,
  posts,
  conversions,
  targets,
  verifications,
  claims,
  documents,
} as const satisfies Record<string, Kind>;

export type Table = keyof typeof KINDS;

/** A row of any kind: flat, its values text or boolean. */
export type Row = { id: string } & { [field: string]: string | boolean | undefined };

/** The whole record: the document's own fields and a table a kind. A table without rows may be left out. */
export interface Portfolio extends z.infer<typeof portfolioFields.schema> {
  councils?: Council[];
  successions?: Succession[];
  suppliers?: Supplier[];
  contracts?: Contract[];
  staffGroups?: StaffGroup[];
  budgetLines?: BudgetLine[];
  lineYears?: LineYear[];
  lineChanges?: LineChange[];
  initiatives?: Initiative[];
  stages?: Stage[];
  measures?: Measure[];
  baselines?: Baseline[];
  observations?: Observation[];
  uses?: Use[];
  adjustments?: Adjustment[];
  assumptions?: Assumption[];
  costs?: Cost[];
  savings?: Saving[];
  statuses?: Status[];
  removals?: Removal[];
  posts?: Post[];
  conversions?: Conversion[];
  targets?: Target[];
  verifications?: Verification[];
  claims?: Claim[];
  documents?: Document[];
}
