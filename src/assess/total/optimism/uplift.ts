import { issue } from '../../../foundation/errors/issue';
import { optimismUplift } from '../../../method/formula/optimismUplift';
import type { Cost } from '../../../record/kind/cost';
import type { Entry, Step } from '../../enter/entry';
import { work, worked } from '../../enter/step';
import type { Context } from '../../join/context';
import { changed } from '../changed';
import type { Bias } from './biasOf';

/** What optimism bias adds to a cost: capital not yet contracted, and operating cost of what is outsourced; never what is spent (rule C7). */
export function uplift(entry: Entry, row: Cost, bias: Bias, ctx: Context): Entry[] {
  if (entry.step !== 'cost' || entry.landed || entry.amount === undefined || isFixed(row, ctx)) return [];
  if (row.type === 'capital' && !bias.stated) {
    const missing = issue('optimism_bias_not_stated', `costs/${row.id}`, {
      what: `Capital cost of ${row.title ?? row.category.replaceAll('_', ' ')} is not yet contracted`,
    });
    ctx.note(missing);
    return [{ ...entry, id: `${entry.id}~optimism_bias`, amount: undefined, missing }];
  }
  const step = row.type === 'capital' ? bias.capital : bias.operating;
  return step === undefined ? [] : [changed(entry, '~optimism_bias', entry.span, (line) => uplifted(line, step))];
}

function uplifted(line: Step, bias: Step): Step {
  return work(optimismUplift, { amount: worked(line), bias: worked(bias) });
}

/** A price that a contract fixes: the row says so, or names a contract at a fixed price. */
function isFixed({ contracted, contract }: Cost, { contracts }: Context): boolean {
  return contracted ?? (contract !== undefined && contracts.get(contract)?.priceMechanism === 'fixed');
}
