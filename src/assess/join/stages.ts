import { type IsoDate, plusDays } from '../../foundation/time/date';
import type { Span } from '../../foundation/time/span';
import type { Subject } from './subject';

const ACTIVE = new Set(['pilot', 'live', 'scaled']);
const FAR = '9999-12-31';

/** The days on which hours can accrue: pilot, live or scaled (rules B16, D4). Nothing where no stage is known. */
export function activeSpans({ stages, row }: Subject): Span[] | undefined {
  if (stages.length === 0) return row.goLive === undefined ? undefined : [{ from: row.goLive, to: FAR }];
  return stages.flatMap((stage, at) => {
    const next = stages[at + 1];
    const to = next === undefined ? FAR : plusDays(next.date, -1);
    return ACTIVE.has(stage.stage) && to >= stage.date ? [{ from: stage.date, to }] : [];
  });
}

/** The day the initiative stopped or ended, where that is where it stands now. */
export function stoppedOn({ stages }: Subject): IsoDate | undefined {
  const last = stages.at(-1);
  return last !== undefined && (last.stage === 'stopped' || last.stage === 'ended') ? last.date : undefined;
}

/** Go-live: as recorded, or the first day live or scaled. */
export function goLiveOf({ row, stages }: Subject): IsoDate | undefined {
  return row.goLive ?? stages.find(({ stage }) => stage === 'live' || stage === 'scaled')?.date;
}
