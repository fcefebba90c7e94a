import { type Figure, figureId } from '../../foundation/figure/figure';
import { ratio } from './ratios';
import type { Functions, Scope } from './scope';

/** The share of the hours returned that was redeployed, where some use of them is recorded (rule B11). */
export function redeployed({ of }: Scope, before: readonly Figure[]): Functions {
  const all = before.filter(({ measure }) => measure === 'redeployed_hours');
  if (all.length === 0) return { figures: [] };
  const byId = new Map(before.map((each) => [each.id, each]));
  const figures = all.flatMap((over) => {
    const dimensions = over.period === undefined ? {} : { period: over.period };
    const under = byId.get(figureId(of, 'use_of_time', dimensions));
    return under === undefined ? [] : [ratio('redeployed_share', of, over, under, ['redeployed', 'hours'], dimensions)];
  });
  return { figures };
}
