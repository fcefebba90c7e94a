import { issue } from '../../../foundation/errors/issue';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { Subject } from '../../join/subject';
import type { Entry } from '../entry';
import { carriedOff } from './carriedOff';
import { inYears } from './inYears';
import { firstOf, latestOf } from './kept';
import { realisedAgainst } from './realisedAgainst';
import { type Series, seriesOf } from './series';
import { targetEntries } from './targetEntries';

/** First targets and latest reforecasts by year, and what was realised against them, as entries (rules D1, D2). */
export function enterTargets(subject: Subject, entries: readonly Entry[], ctx: Context): Entry[] {
  return seriesOf(subject, ctx).flatMap((series) => {
    const late = isLate(subject, series, ctx);
    const first = inYears(latestOf(firstOf(series.rows)));
    const latest = inYears(latestOf(series.rows));
    return [
      ...targetEntries(subject, series, 'first', first, late ? ['target_after_go_live'] : [], ctx),
      ...targetEntries(subject, series, 'latest', [...latest, ...carriedOff(latest)], [], ctx),
      ...(['first', 'latest'] as const).flatMap((kind) => realisedAgainst(subject, series, kind, entries, ctx)),
    ];
  });
}

/** A first target dated after go-live was set knowing what came, and gives no rate. */
function isLate(subject: Subject, series: Series, ctx: Context): boolean {
  const goLive = goLiveOf(subject);
  const [row] = firstOf(series.rows);
  if (row === undefined || goLive === undefined || row.setOn <= goLive) return false;
  ctx.note(issue('target_after_go_live', `targets/${row.id}/setOn`, { setOn: row.setOn, goLive }));
  return true;
}
