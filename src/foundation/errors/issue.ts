import { FAULT_SEVERITY, type FaultFacts } from './fault';
import { FINDING_SEVERITY, type FindingFacts } from './finding';
import type { Severity } from './severity';

/** Where in a file a fault stands, as a spreadsheet would say it: the header is row 1. */
export interface Cell {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

interface Place {
  readonly severity: Severity;
  /** The record path, `kind/id/field`. */
  readonly path: string;
  readonly cell?: Cell;
}

export interface AllFacts extends FaultFacts, FindingFacts {}
export type IssueCode = keyof AllFacts;

/** A fault, which says that a row cannot be understood, or a finding, which says what a sound row is worth. */
export type Issue = { [K in IssueCode]: { readonly code: K; readonly facts: Readonly<AllFacts[K]> } & Place }[IssueCode];

/** A finding with the ids of the figures it touches. */
export type Finding = Issue & { readonly figures: readonly string[] };

const SEVERITY = { ...FAULT_SEVERITY, ...FINDING_SEVERITY };

export function issue<K extends IssueCode>(
  code: K,
  path: string,
  facts: AllFacts[K],
  place: { cell?: Cell | undefined; severity?: Severity } = {},
): Issue {
  return {
    code,
    severity: place.severity ?? SEVERITY[code],
    path,
    facts,
    ...(place.cell === undefined ? {} : { cell: place.cell }),
  } as Issue;
}

const ORDER: readonly Severity[] = ['refused', 'error', 'warning', 'advice'];

/** By severity, then cell, path and code: the same order every time. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
    compareText(a.cell?.file ?? '', b.cell?.file ?? '') ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    compareText(a.path, b.path) ||
    compareText(a.code, b.code) ||
    compareText(JSON.stringify(a.facts), JSON.stringify(b.facts))
  );
}

/** By code unit, never by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
