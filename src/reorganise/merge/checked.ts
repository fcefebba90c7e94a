import { compareText } from '../../foundation/errors/issue';
import { isDate } from '../../foundation/time/date';
import { typeOfGss } from '../successor';
import type { MergeOptions } from './mergeOptions';
import type { Predecessor } from './predecessors';

/** Predecessors by code, or a refusal in words. */
export function checked(predecessors: readonly Predecessor[], { successor, vestingDay, preparedOn }: MergeOptions): Predecessor[] {
  if (predecessors.length === 0) throw new RangeError('merge: there is no record. Give the record of each predecessor.');
  for (const [name, day] of Object.entries({ vestingDay, preparedOn }))
    if (!isDate(String(day))) throw new RangeError(`merge: ${name} is ${JSON.stringify(day)}. Write a date such as 2023-04-01.`);
  const type = typeOfGss(successor.gss);
  if (type === undefined)
    throw new RangeError(`merge: the successor’s code is ${JSON.stringify(successor.gss)}. Write its GSS code, such as E06000063.`);
  if (successor.type !== undefined && successor.type !== type)
    throw new RangeError(
      `merge: the successor is said to be ${successor.type}, and ${successor.gss} is the code of ${type}. Mend one of them.`,
    );
  const seen = new Set<string>();
  for (const { gss, name, portfolio } of predecessors) {
    if (gss === successor.gss) throw new RangeError(`merge: ${name} (${gss}) is the successor itself. Leave it out.`);
    if (seen.has(gss)) throw new RangeError(`merge: ${name} (${gss}) is given twice. Give one record of each predecessor.`);
    seen.add(gss);
    const clash = portfolio.successions?.find(
      (row) => row.predecessor === gss && row.successor === successor.gss && row.vestingDay !== vestingDay,
    );
    if (clash !== undefined)
      throw new RangeError(
        `merge: ${name} passes on ${clash.vestingDay} by its record, and ${vestingDay} was asked for. Mend one of them.`,
      );
  }
  return [...predecessors].sort((a, b) => compareText(a.gss, b.gss));
}
