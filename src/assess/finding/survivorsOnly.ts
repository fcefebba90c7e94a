import { type Issue, issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';

/** Fewer may well all have gone well. */
const LEAST = 3;
const DOWN = new Set(['withdrawn', 'reversed', 'substituted']);

/** A portfolio in which nothing stopped, was withdrawn or failed (rules F3, F7). */
export function survivorsOnly(subjects: readonly Subject[], { portfolio }: Context): Issue[] {
  if (portfolio.author === 'supplier' || subjects.length < LEAST || subjects.some(failed)) return [];
  return [issue('survivors_only', 'portfolio/initiatives', { initiatives: `${subjects.length} initiatives` })];
}

/** Stopped at some time, ended before it was ever live, or a saving of its went down for good. */
export function failed({ stages, savings }: Subject): boolean {
  const came = new Set(stages.map(({ stage }) => stage));
  const never = came.has('ended') && !came.has('live') && !came.has('scaled');
  return came.has('stopped') || never || savings.some(({ statuses }) => DOWN.has(statuses.at(-1)?.rung ?? ''));
}
