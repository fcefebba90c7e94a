import type { Assessment } from '../../assess/assess';
import { compareText } from '../../foundation/errors/issue';
import { Decimal, one } from '../../foundation/number/decimal';
import { exactText, round } from '../../foundation/number/round';
import { settle } from '../../foundation/number/settle';
import { sum } from '../../foundation/number/sum';
import type { Council } from '../../record/kind/council';
import type { Basis } from '../basis/basis';
import { basisOf } from '../basis/basisOf';
import type { Asked, Indicator } from '../indicator/indicator';
import { admitted } from './admitted';
import { denominatorOf } from './denominator';
import type { Interval } from './interval';
import { proportionInterval } from './proportion';
import { type Reason, reason } from './reason';
import { type Total, totalOf } from './total';

/** One council’s value of an indicator, with the basis it was worked on; or the reasons why it has none. */
export interface CouncilValue {
  readonly council: Pick<Council, 'gss' | 'name' | 'region' | 'type'>;
  /** Decimal text rounded once, on leaving; absent where there are reasons. */
  readonly value?: string;
  readonly exact?: string;
  /** How far it may be from that; absent where no range is recorded. */
  readonly interval?: Interval;
  /** How many of how many, where it is a share of a number of things. */
  readonly counts?: { readonly part: number; readonly of: number };
  readonly basis: Basis;
  /** Why it may not be put beside any other. */
  readonly reasons: readonly Reason[];
  /** The ids of the figures it was worked from. */
  readonly figures: readonly string[];
  /** Marks of those figures. */
  readonly marks: readonly string[];
}

/**
 * One council’s value of an indicator (rule F1). It rests on that council’s assessment alone, so that it never
 * moves because another is there.
 */
export function councilValue(assessment: Assessment, indicator: Indicator, asked: Asked): CouncilValue {
  const council = assessment.about.councils[0] ?? { id: '', name: assessment.about.authorName };
  const counts = indicator.counts?.(assessment);
  const over = counts === undefined ? denominatorOf(assessment, indicator, asked, council) : counted(counts.of, 1, indicator.title);
  const upper = counts === undefined ? numeratorOf(assessment, indicator, asked) : counted(counts.part, counts.of, indicator.title);
  const figures = [...new Set([...upper.figures, ...over.figures])].sort((a, b) => compareText(a.id, b.id));
  const floor = asked.evidenceFloor;
  const reasons = [
    ...admitted(assessment),
    ...(floor !== undefined && !indicator.graded ? [reason('floor_not_applied', { floor })] : []),
    ...upper.reasons,
    ...over.reasons,
  ];
  const { gss, name, region, type } = council;
  const { times = '1', over: again = '1', places } = indicator;
  const scale = reasons.length > 0 ? one : settle(new Decimal(times).div(again).div(over.value));
  const value = settle(
    upper.value
      .times(times)
      .div(again)
      .div(reasons.length > 0 ? one : over.value),
  );
  return {
    council: { name, ...given({ gss, region, type }) },
    ...(reasons.length > 0
      ? {}
      : {
          value: round(value, places),
          exact: exactText(value),
          ...(counts === undefined
            ? intervalOf(upper, scale, places)
            : { counts, interval: proportionInterval(counts.part, counts.of, places) }),
        }),
    basis: basisOf(assessment, indicator, asked, council, figures),
    reasons,
    figures: figures.map(({ id }) => id),
    marks: [...new Set(figures.flatMap(({ marks = [] }) => marks))].sort(),
  };
}

/** A number of things of the record, as a total. Of no things there is no share. */
function counted(number: number, of: number, title: string): Total {
  return { figures: [], value: new Decimal(number), reasons: of === 0 ? [reason('not_recorded', { what: `“${title}”` })] : [] };
}

/** The numerator; nil where what it is a part of is given and no figure of the part is. */
function numeratorOf(assessment: Assessment, { title, numerator, partOf }: Indicator, asked: Asked): Total {
  const total = totalOf(assessment, numerator(assessment, asked), `“${title}”`);
  if (partOf === undefined || total.figures.length > 0) return total;
  const whole = totalOf(assessment, partOf(assessment, asked), `“${title}”`);
  return { figures: whole.figures, value: total.value, reasons: whole.reasons };
}

/**
 * The ranges of the figures above the line together, worked as the value is: each end is that of them all. A figure
 * without a range stands where it is nought, and otherwise leaves none.
 */
function intervalOf({ figures }: Total, scale: Decimal, places: number): { interval?: Interval } {
  if (!figures.some(({ range }) => range !== undefined)) return {};
  if (figures.some(({ range, value }) => range === undefined && !new Decimal(value ?? 0).isZero())) return {};
  const end = (which: 'high' | 'low') => sum(figures.map(({ range, value }) => new Decimal(range?.[which] ?? value ?? 0)));
  return { interval: { low: round(settle(end('low').times(scale)), places), high: round(settle(end('high').times(scale)), places) } };
}

function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
