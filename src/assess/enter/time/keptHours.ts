import { earlier, later, plusDays } from '../../../foundation/time/date';
import { spanOfYear } from '../../../foundation/time/financialYear';
import { overlapOf } from '../../../foundation/time/span';
import { profiledMinutes } from '../../../method/formula/profiledMinutes';
import type { Context } from '../../join/context';
import { activeSpans, goLiveOf, stoppedOn } from '../../join/stages';
import type { Subject } from '../../join/subject';
import type { Factor, Step } from '../entry';
import { monthsKept, profileOf } from '../profile';
import { together, work } from '../step';
import type { Fold, Portion } from './fold';

/** What a lag, a ramp-up and a drop-off leave of a projected fold, in minutes. */
export interface Kept {
  readonly net: Factor;
  readonly without: Factor | undefined;
}

const FAR = '9999-12-31';

/** Shapes projected hours, row by row, in months from go-live. What is claimed, measured or verified is what it is. */
export function keptHours(subject: Subject, measure: string, ctx: Context): (fold: Fold) => Kept | undefined {
  const start = goLiveOf(subject) ?? activeSpans(subject)?.[0]?.from;
  const profile = profileOf(subject, { measure }, start, subject.path);
  if (profile === undefined) return () => undefined;
  const stopped = stoppedOn(subject);
  const counted = {
    from: profile.start,
    to: earlier(ctx.options.through, stopped === undefined ? FAR : later(profile.start, plusDays(stopped, -1))),
  };
  return (fold) => {
    if (fold.rung !== 'projected') return undefined;
    const shape = ({ row }: Portion, minutes: Factor): Step[] => {
      const days = overlapOf(ctx.periods(row.period).span, spanOfYear(fold.year));
      const span = days === undefined ? undefined : overlapOf(days, counted);
      const months = span === undefined ? undefined : monthsKept(profile, span, `observations/${row.id}/period`);
      if (months === undefined) return 'steps' in minutes.from ? [...minutes.from.steps()] : [];
      return [work(profiledMinutes, { minutes, months: months.kept, of: months.of })];
    };
    const portions = fold.portions();
    const all = (steps: readonly Step[]): Factor => together(steps);
    return {
      net: all(portions.flatMap((portion) => shape(portion, portion.net))),
      without:
        fold.without === undefined
          ? undefined
          : all(portions.flatMap((portion) => (portion.without === undefined ? [] : shape(portion, portion.without)))),
    };
  };
}
