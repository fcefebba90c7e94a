import { issue } from '../../../foundation/errors/issue';
import { Decimal } from '../../../foundation/number/decimal';
import { asStated } from '../../../method/formula/asStated';
import type { Cost } from '../../../record/kind/cost';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';
import { duePeriods } from './duePeriods';
import { nameOf } from './nameOf';
import { valueAt } from '../step';

/** The tokens of a charge by use, spread as its cost is; of a model whose tokens are counted on some charges, all have to be. */
export function tokens(subject: Subject, row: Cost, ctx: Context): Entry[] {
  const path = `costs/${row.id}`;
  const why = issue('volume_not_stated', `${path}/millionTokens`, { rows: `the tokens of ${nameOf(row)}` });
  if (row.millionTokens === undefined) ctx.note(why);
  const whole = new Decimal(row.millionTokens ?? 0);
  return duePeriods(row, whole, ctx.options.through).map((due) => {
    const facets = { kind: row.model, year: due.year };
    const amount = valueAt(`${path}/millionTokens`, due.amount);
    return {
      id: entryId(path, 'million_tokens', facets, due.landed || due.year === undefined),
      of: subject.path,
      step: 'million_tokens',
      unit: 'million tokens',
      part: path,
      landed: due.landed,
      ...facets,
      formula: asStated,
      ...(row.millionTokens === undefined ? { missing: why, factors: () => ({}) } : { amount: due.amount, factors: () => ({ amount }) }),
    };
  });
}
