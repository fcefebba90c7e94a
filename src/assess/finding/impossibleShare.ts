import { type Issue, issue } from '../../foundation/errors/issue';
import { Decimal } from '../../foundation/number/decimal';
import type { Subject } from '../join/subject';

/** 93% of a base of 17 is no whole number of people. */
export function impossibleShare({ claims, measures }: Subject): Issue[] {
  const said = claims.flatMap(({ id, unit, value, measuredOn, timeKind, whoseTime }) =>
    unit === 'share' &&
    timeKind === undefined &&
    whoseTime === undefined &&
    value !== undefined &&
    measuredOn !== undefined &&
    isImpossible(value, measuredOn)
      ? [issue('impossible_share', `claims/${id}/value`, { share: value, base: measuredOn })]
      : [],
  );
  const observed = measures.flatMap(({ row, observations }) =>
    row.shape !== 'share'
      ? []
      : observations.flatMap(({ id, value, sample, respondents }) => {
          const base = respondents ?? sample;
          return base !== undefined && isImpossible(value, base)
            ? [issue('impossible_share', `observations/${id}/value`, { share: value, base })]
            : [];
        }),
  );
  return [...said, ...observed];
}

/** Whether no whole number of the base rounds to the share at the places it is given to. */
function isImpossible(share: string, base: string): boolean {
  const places = share.split('.')[1]?.length ?? 0;
  const nearest = new Decimal(share).times(base);
  return ![nearest.floor(), nearest.ceil()].some((count) => count.div(base).toDecimalPlaces(places).equals(share));
}
