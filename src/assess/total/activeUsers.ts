import { type Figure, figureId } from '../../foundation/figure/figure';
import { isFinancialYear } from '../../foundation/time/financialYear';
import { ratio } from './ratios';
import type { Functions, Scope } from './scope';

/** Active users as a share of licensed ones in a year, of an initiative and not of a portfolio, whose licences and users are not of the same things (rule B4). */
export function activeUsers({ of, subjects }: Scope, before: readonly Figure[]): Functions {
  if (of === 'portfolio' || !subjects.some(({ measures }) => measures.some(({ row }) => row.role === 'licensed_users')))
    return { figures: [] };
  const byId = new Map(before.map((each) => [each.id, each]));
  const figures = before.flatMap((licensed) => {
    if (licensed.measure !== 'licensed_users' || licensed.period === undefined || !isFinancialYear(licensed.period)) return [];
    const active = byId.get(figureId(of, 'active_users', { period: licensed.period }));
    return active === undefined ? [] : [ratio('active_share', of, active, licensed, ['active', 'licensed'], { period: licensed.period })];
  });
  return { figures };
}
