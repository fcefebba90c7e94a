import type { Assessment } from '../assess/assess';
import type { Issue } from '../foundation/errors/issue';
import type { Dimensions, Figure } from '../foundation/figure/figure';
import { figureId } from '../foundation/figure/figure';
import type { Portfolio } from '../record/kind/portfolio';

/** A portfolio with its assessment and what reading it found. */
export interface ReportItem {
  readonly portfolio: Portfolio;
  readonly assessment: Assessment;
  readonly issues: readonly Issue[];
}

/** Finds a figure by what it is. */
export type Pick = (of: string, measure: string, dimensions?: Dimensions) => Figure | undefined;

/** An item, with its figures by id. */
export interface Subject extends ReportItem {
  readonly pick: Pick;
}

export function subjectOf(item: ReportItem): Subject {
  const byId = new Map(item.assessment.figures.map((figure) => [figure.id, figure]));
  return { ...item, pick: (of, measure, dimensions = {}) => byId.get(figureId(of, measure, dimensions)) };
}

/** The name a portfolio goes by: its councils', without those whose successor is among them, else its author's. */
export function nameOf({ councils = [], successions = [], authorName }: Portfolio): string {
  const codes = new Set(councils.map(({ gss }) => gss));
  const passed = new Set(successions.filter(({ successor }) => codes.has(successor)).map(({ predecessor }) => predecessor));
  const names = councils.filter(({ gss }) => gss === undefined || !passed.has(gss)).map(({ name }) => name);
  return names.length === 0 ? authorName : names.length > 4 ? `${names.slice(0, 4).join(', ')} and others` : names.join(', ');
}
