import { earlier } from '../../../foundation/time/date';
import type { Span } from '../../../foundation/time/span';
import type { Saving } from '../../../record/kind/saving';
import type { YearHistory } from './history';

const FAR = '9999-12-31';

/** The days a saving is in force: from its first to its last, or to the day it lapsed. Nothing where its first is not recorded. */
export function inForceOf(row: Saving, { wayDown }: YearHistory): Span | undefined {
  if (row.from === undefined) return undefined;
  const to = wayDown?.rung === 'lapsed' ? earlier(row.to ?? FAR, wayDown.date) : (row.to ?? FAR);
  return { from: row.from, to };
}
