import { HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import { figureText } from '../figureText';
import type { Subject } from '../item';
import { RUNG_LABELS } from '../labels';
import type { BarChart } from './chart';
import { figureBar, isWorthDrawing } from './figureBar';

/** Net hours to date at each rung, kept apart (rule B15). */
export function hoursChart({ pick }: Subject): BarChart | undefined {
  const at = (rung: (typeof HOUR_RUNGS)[number]) => pick('portfolio', 'net_hours', { period: 'to_date', rung });
  const rows = [...HOUR_RUNGS]
    .reverse()
    .flatMap((rung) => figureBar(RUNG_LABELS[rung], at(rung), rung === 'verified' || rung === 'measured' ? 1 : 0));
  const [verified, measured] = [at('verified'), at('measured')];
  const best = verified?.value === undefined ? measured : verified;
  if (!isWorthDrawing(rows)) return undefined;
  const title =
    best?.value === undefined
      ? 'No time returned is measured: it is claimed or projected'
      : `${figureText(best)} returned are ${best === verified ? 'verified' : 'measured'}; what is claimed or projected stands apart`;
  return {
    is: 'bars',
    id: 'hours',
    title,
    description: 'Net hours of staff to date at each rung. The bars are not added together. Hours are effort, and are not cash.',
    series: ['Claimed or projected', 'Measured or verified'],
    rows,
  };
}
