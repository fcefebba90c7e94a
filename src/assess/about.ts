import { compareText } from '../foundation/errors/issue';
import type { IsoDate } from '../foundation/time/date';
import type { Council } from '../record/kind/council';
import type { Portfolio } from '../record/kind/portfolio';

/** Whose record was assessed and what it says of itself: what a comparison has to know of it (rules F2, F7). */
export interface About {
  readonly author: Portfolio['author'];
  readonly authorName: string;
  /** The record is of an invented council. */
  readonly constructed: boolean;
  /** `whole_register` or `selected`; absent where the record does not say. */
  readonly coverage?: Portfolio['coverage'];
  /** How many initiatives of the register the record leaves out. */
  readonly leftOut?: string;
  /** Each council of the record with its denominators and their years, sorted by id; one that has passed into a successor is not among them. */
  readonly councils: readonly Council[];
}

/** What a record says of itself. */
export function about(
  { author, authorName, constructed, coverage, leftOut, councils = [], successions = [] }: Portfolio,
  asAt: IsoDate,
): About {
  const passed = new Set(successions.filter(({ vestingDay }) => vestingDay <= asAt).map(({ predecessor }) => predecessor));
  return {
    author,
    authorName,
    constructed: constructed ?? false,
    ...(coverage === undefined ? {} : { coverage }),
    ...(leftOut === undefined ? {} : { leftOut }),
    councils: councils.filter(({ gss }) => gss === undefined || !passed.has(gss)).sort((a, b) => compareText(a.id, b.id)),
  };
}
