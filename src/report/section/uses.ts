import type { Subject } from '../item';
import type { TableBlock } from '../layout';
import { lineTable } from './rows';

export const USES: readonly (readonly [kind: string, label: string])[] = [
  ['frontline', 'More time with residents or on cases'],
  ['backlog', 'Work that was waiting'],
  ['quality', 'Doing the same work better'],
  ['training', 'Learning'],
  ['overtime_avoided', 'Overtime not paid'],
  ['agency_avoided', 'Agency cover not bought'],
  ['vacancy_held', 'Posts left empty'],
  ['wellbeing', 'A lighter load'],
  ['unknown', 'Not known'],
];

/** What hours returned became, to date, and how much of them was redeployed (rule B11). */
export function uses(pick: Subject['pick']): TableBlock | undefined {
  const all = pick('portfolio', 'use_of_time', { period: 'to_date' });
  return lineTable('What the hours became, to date', [
    { label: 'Hours claimed, measured or verified', figure: all },
    ...USES.map(([kind, label]) => ({ label, figure: pick('portfolio', 'use_of_time', { kind, period: 'to_date' }), within: true })),
    { label: 'Redeployed: the first four', figure: pick('portfolio', 'redeployed_hours', { period: 'to_date' }) },
    { label: 'Redeployed, of all', figure: pick('portfolio', 'redeployed_share', { period: 'to_date' }) },
  ]);
}
