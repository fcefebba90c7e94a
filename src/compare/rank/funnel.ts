import { Decimal, nought, one } from '../../foundation/number/decimal';
import { round } from '../../foundation/number/round';
import { settle } from '../../foundation/number/settle';
import { NINETY_FIVE } from '../value/proportion';

/** Standard normal deviate that 99.8% lie within. */
const NINETY_NINE_EIGHT = '3.090232';

/** Where a council of its size would lie by chance alone, were it no different from the rest. */
export interface FunnelLimits {
  readonly council: string;
  readonly of: number;
  readonly low95: string;
  readonly high95: string;
  readonly low998: string;
  readonly high998: string;
  /** `within`, or beyond which limits it lies. */
  readonly lies: 'beyond_95' | 'beyond_99.8' | 'within';
}

/** The share of all together, and the limits of each council about it: the fewer things it has, the wider. */
export interface Funnel {
  readonly share: string;
  readonly limits: readonly FunnelLimits[];
}

/** Funnel limits for shares of small numbers, by the normal approximation (rule F4): none below two councils. */
export function funnel(
  counted: readonly { readonly council: string; readonly part: number; readonly of: number }[],
  places: number,
): Funnel | undefined {
  const all = counted.reduce((total, { of }) => total + of, 0);
  if (counted.length < 2 || all === 0) return undefined;
  const share = new Decimal(counted.reduce((total, { part }) => total + part, 0)).div(all);
  const limits = counted.map(({ council, part, of }): FunnelLimits => {
    const [low95, high95] = about(share, of, NINETY_FIVE);
    const [low998, high998] = about(share, of, NINETY_NINE_EIGHT);
    const own = new Decimal(part).div(of);
    const isBeyond = (low: Decimal, high: Decimal) => own.lessThan(low) || own.greaterThan(high);
    const lies = isBeyond(low998, high998) ? 'beyond_99.8' : isBeyond(low95, high95) ? 'beyond_95' : 'within';
    const text = (limit: Decimal) => round(limit, places);
    return { council, of, low95: text(low95), high95: text(high95), low998: text(low998), high998: text(high998), lies };
  });
  return { share: round(settle(share), places), limits };
}

function about(share: Decimal, of: number, deviate: string): [Decimal, Decimal] {
  const spread = share.times(one.minus(share)).div(of).sqrt().times(deviate);
  return [settle(Decimal.max(nought, share.minus(spread))), settle(Decimal.min(one, share.plus(spread)))];
}
