import { compareText } from '../../foundation/errors/issue';
import type { Shared, SharedInitiative } from '../share/shared';

/** What mine is like; what is not given is not looked at. */
export interface Like {
  readonly serviceArea?: string;
  readonly capability?: string;
  /** Band of residents, where it was kept. */
  readonly size?: string;
  readonly stage?: string;
}

/** An initiative like mine, and in what. */
export interface Alike extends SharedInitiative {
  /** Which of the exports it is in, from 1: ids are an export’s own. */
  readonly export: number;
  readonly alikeIn: readonly (keyof Like)[];
}

/** What others have learned of initiatives like mine. */
export interface Lessons {
  readonly like: Like;
  /** The most alike first; what failed before what did not. */
  readonly found: readonly Alike[];
  readonly failed: number;
  /** How many were looked through. */
  readonly of: number;
  /** None of those found stopped or failed: what is here may be what survived (rule F3). */
  readonly survivorsOnly: boolean;
  /** Some of what was looked through is a selection (rule F7). */
  readonly selected: boolean;
  /** What was asked and no initiative looked through says, such as a size that no export kept. */
  readonly notKept: readonly (keyof Like)[];
}

const FACETS: readonly (keyof Like)[] = ['serviceArea', 'capability', 'size', 'stage'];

/**
 * Initiatives like mine across shared exports: what they returned, what stopped and why, with grades (rule F5).
 * It is not a forecast of mine: what others returned is in bands, and of their own work.
 *
 * @throws RangeError where it is not said what mine is like.
 *
 * @example
 * ```ts
 * import { lessons, share } from 'benefits-realisation/compare';
 *
 * const { found, failed, of } = lessons([share([])], { serviceArea: 'housing' });
 * console.log(`${failed} of ${found.length} like mine failed; ${of} looked through`); // 0 of 0 like mine failed; 0 looked through
 * ```
 */
export function lessons(exports: readonly Shared[], like: Like): Lessons {
  const asked = FACETS.filter((facet) => like[facet] !== undefined);
  if (asked.length === 0) throw new RangeError(`lessons: say what yours is like. Give one of ${FACETS.join(', ')} or more.`);
  const all = exports.flatMap(({ initiatives }, at) => initiatives.map((each) => ({ ...each, export: at + 1 })));
  const found = all
    .map((each): Alike => ({ ...each, alikeIn: asked.filter((facet) => facetOf(each, facet) === like[facet]) }))
    .filter(({ alikeIn }) => alikeIn.length > 0)
    .sort(
      (a, b) =>
        b.alikeIn.length - a.alikeIn.length || Number(b.failed) - Number(a.failed) || compareText(JSON.stringify(a), JSON.stringify(b)),
    );
  const failed = found.filter((each) => each.failed).length;
  return {
    like,
    found,
    failed,
    of: all.length,
    survivorsOnly: found.length > 0 && failed === 0,
    selected: exports.some(({ selected }) => selected),
    notKept: asked.filter((facet) => all.every((each) => facetOf(each, facet) === undefined)),
  };
}

function facetOf({ council, ...each }: SharedInitiative, facet: keyof Like): string | undefined {
  return facet === 'size' ? council.size : each[facet];
}
