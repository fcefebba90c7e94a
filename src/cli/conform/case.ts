import type { CompareOptions } from '../../compare/options';
import type { ShareOptions } from '../../compare/share/share';
import type { Cell } from '../../foundation/errors/issue';
import type { MergeOptions } from '../../reorganise/merge/mergeOptions';
import type { SplitOptions } from '../../reorganise/split/split';

/** A formula by its id, with each of its factors as decimal text. */
export interface FormulaGiven {
  readonly formula: string;
  readonly with: Readonly<Record<string, string>>;
}

/** Bytes of a file: as text, or as base64 where they are not text. */
export interface FileGiven {
  readonly text?: string;
  readonly base64?: string;
}

/** Several records, each with options of its own beside the case’s, and what is asked of them together. */
export interface Together {
  readonly councils: readonly ({ readonly portfolio: unknown } & Readonly<Record<string, unknown>>)[];
  readonly compare?: CompareOptions;
  readonly share?: ShareOptions;
  readonly merge?: MergeOptions;
  readonly split?: SplitOptions;
  readonly statement?: { readonly vestingDay: string };
}

/** What a case gives: a document already parsed, the bytes of one, its tables, or formulas; with the options of an assessment. */
export interface Given extends Readonly<Record<string, unknown>> {
  readonly portfolio?: unknown;
  /** The text of a JSON document, as it stands in its file. */
  readonly json?: string;
  readonly jsonBase64?: string;
  readonly tables?: readonly (FileGiven & { readonly name: string })[];
  readonly formula?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly many?: readonly FormulaGiven[];
  readonly together?: Together;
  readonly asAt?: string;
  /** Ids of the figures whose lineage is asked for. */
  readonly explain?: readonly string[];
}

/** A code, or a code at a record path: of that row, or of a field of it. */
export type Wanted = string | { readonly code: string; readonly path?: string; readonly severity?: string; readonly cell?: Partial<Cell> };

export interface Rounded {
  readonly value: string;
  readonly places: number;
}

/** What an answer must hold. Only what is named is judged. */
export interface Expect {
  readonly figures?: Readonly<Record<string, string>>;
  /** Figures without a value, with every code of why. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  /** How many parts are established, of how many. */
  readonly parts?: Readonly<Record<string, readonly [number, number]>>;
  /** The marks of a figure, all of them. */
  readonly marks?: Readonly<Record<string, readonly string[]>>;
  readonly ranges?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Any other field of a figure. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly absentFigures?: readonly string[];
  readonly findings?: readonly Wanted[];
  readonly absentFindings?: readonly Wanted[];
  readonly faults?: readonly Wanted[];
  readonly absentFaults?: readonly Wanted[];
  /** Every row left out. */
  readonly leftOut?: readonly string[];
  /** Rows as they were read, by path, with the fields that matter; null where there must be none. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  /** Whether there is a portfolio at all. */
  readonly read?: boolean;
  /** What is said of an initiative, by its record path: only the fields named. */
  readonly initiatives?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What is said of the evidence of a saving or a measure, by its record path: only the fields named. */
  readonly evidence?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly stamp?: Readonly<Record<string, unknown>>;
  /** What several records come to together: of each object only the fields named, each list whole. */
  readonly together?: Readonly<Record<string, unknown>>;
  /** What the lineage of a figure holds, among other things. */
  readonly lineage?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The option or the factor that is refused. */
  readonly refused?: string;
  readonly value?: string;
  readonly places?: number;
  readonly many?: readonly Rounded[];
}

/** One worked case of `test/case`: a record in, figures out, with the rules it shows and where its numbers come from. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly basis: 'published' | 'computed' | 'convention';
  readonly source: string;
  readonly given: Given;
  readonly expect: Expect;
}
