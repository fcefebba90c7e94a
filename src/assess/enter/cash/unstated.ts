import { issue } from '../../../foundation/errors/issue';
import type { Status } from '../../../record/kind/status';
import type { Context } from '../../join/context';
import type { SavingRows, Subject } from '../../join/subject';
import type { Step } from '../entry';
import type { RungAmount } from './rungAmount';
import type { YearHistory } from './history';
import { inForceOf } from './inForce';
import { lineFall } from './lineFall';
import { postLevels, postsInYear } from './posts';

/** What a status without an amount comes to: its posts (rule A10), or what its budget line gave up (rule A9). */
export type Unstated = (status: Status, history: YearHistory, backToLevel: (inYear: Step) => Step | undefined) => RungAmount;

export function unstatedOf(subject: Subject, saving: SavingRows, ctx: Context): Unstated {
  const { row } = saving;
  const posts = postLevels(subject, saving, ctx);
  return (status, history, backToLevel) => {
    const path = `statuses/${status.id}`;
    const what = `The ${status.rung} amount of ${row.title} for ${status.financialYear}`;
    if (posts !== undefined) {
      const worked = postsInYear(posts, inForceOf(row, history), history.year);
      if (worked === undefined) return { status, missing: issue('level_not_established', path, { what }) };
      return { status, inYear: worked.inYear, ...(row.recurrence === 'recurring' ? { level: worked.level } : {}) };
    }
    const fall = lineFall(subject, saving, status, ctx);
    if (fall === undefined) return { status, missing: issue('amount_not_stated', path, { what }) };
    if (!('formula' in fall)) return { status, missing: fall };
    const level = backToLevel(fall);
    return { status, inYear: fall, ...(level === undefined ? {} : { level }) };
  };
}
