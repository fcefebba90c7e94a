import type { Figure } from '../../foundation/figure/figure';
import { figureId } from '../../foundation/figure/figure';
import { ratio } from './ratio';
import type { Functions, Scope } from './scope';

/**
 * Figures that are a ratio of two figures: net hours for each active user, of an initiative and not of a
 * portfolio, whose hours and users are not of the same people; and claimed to realised.
 */
export function ratios({ of }: Scope, figures: readonly Figure[]): Functions {
  if (!figures.some(({ measure }) => measure === 'active_users' || measure === 'cash')) return { figures: [] };
  const byId = new Map(figures.map((each) => [each.id, each]));
  const made: Figure[] = [];
  for (const hours of figures) {
    if (of === 'portfolio' || hours.measure !== 'net_hours' || hours.gate !== undefined || hours.period === 'to_date') continue;
    const users = byId.get(figureId(of, 'active_users', { ...(hours.period === undefined ? {} : { period: hours.period }) }));
    if (users !== undefined) {
      made.push(ratio('hours_per_active_user', of, hours, users, ['hours', 'people'], { period: hours.period, rung: hours.rung }));
    }
  }
  for (const claimed of figures) {
    if (claimed.measure !== 'cash' || claimed.period !== 'to_date' || claimed.reached !== 'delivered' || claimed.gate !== undefined)
      continue;
    const realised = byId.get(
      figureId(of, 'cash', { ...(claimed.class === undefined ? {} : { class: claimed.class }), period: 'to_date', reached: 'verified' }),
    );
    if (realised !== undefined) {
      made.push(ratio('claimed_to_realised', of, realised, claimed, ['realised', 'claimed'], { class: claimed.class, period: 'to_date' }));
    }
  }
  return { figures: made };
}
