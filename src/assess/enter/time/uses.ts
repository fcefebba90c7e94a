import { type Issue, issue } from '../../../foundation/errors/issue';
import { Decimal, nought } from '../../../foundation/number/decimal';
import { round } from '../../../foundation/number/round';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { unknownUse } from '../../../method/formula/unknownUse';
import { useOfTime } from '../../../method/formula/useOfTime';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId, type Step } from '../entry';
import { together, valueAt, work } from '../step';
import type { Unstated } from './converted';
import { type Returned, returned } from './returned';
import { type Used, usedIn } from './used';
import { usesAgainstCash } from './usesAgainstCash';

/**
 * What the hours of an initiative became (rule B11): the uses recorded of each measure and year, and the rest
 * unknown, so that they sum to its net hours that have happened, less running hours. More uses than hours, and
 * none of that measure and year is established.
 */
export function enterUses(subject: Subject, hours: readonly Entry[], unstated: Unstated, ctx: Context): Entry[] {
  const used = subject.measures.flatMap((measure) => usedIn(measure, ctx));
  return returned(subject, hours, used).flatMap((each): Entry[] => {
    const uses = used.filter(({ measure, year }) => measure === each.path && year === each.year);
    const kinds = new Set([...used.filter(({ measure }) => measure === each.path).map(({ use }) => use), 'unknown']);
    const why = each.missing ?? tooMany(subject, each, uses);
    if (why !== undefined) {
      ctx.note(why);
      return [...kinds].map((kind) => notEstablished(subject, each, kind, why));
    }
    if (!each.net.value.isPositive() || each.net.value.isZero()) return [];
    usesAgainstCash(each, uses, unstated, ctx);
    return [...uses.map((use) => entry(subject, each, `uses/${use.id}`, use.use, use.step)), unknown(subject, each, uses)];
  });
}

function tooMany(subject: Subject, { path, year, net, running, over }: Returned, uses: readonly Used[]): Issue | undefined {
  const sum = total(uses);
  if (sum.isZero()) return undefined;
  const most = Decimal.max(nought, net.value);
  if (sum.greaterThan(most)) {
    const title = subject.measures.find(({ row }) => `measures/${row.id}` === path)?.row.title ?? path;
    return issue('uses_over_net_hours', path, { what: title, uses: round(sum, 2), net: round(net.value, 2), year });
  }
  if (!over) return undefined;
  const facts = { what: subject.row.title, uses: round(running.uses, 2), net: round(running.net, 2), year };
  return issue('uses_over_net_hours', subject.path, facts);
}

function unknown(subject: Subject, each: Returned, uses: readonly Used[]): Entry {
  const used = together(uses.map(({ step }) => step));
  const running = valueAt(each.running.paths, each.running.taken);
  return entry(subject, each, each.path, 'unknown', work(unknownUse, { hours: each.net, running, used }));
}

function entry(subject: Subject, { path, year }: Returned, row: string, kind: string, { formula, amount, factors }: Step): Entry {
  return { ...shared(subject, path, year, kind), id: entryId(row, 'use_of_time', { kind, year }), amount, formula, factors: () => factors };
}

function notEstablished(subject: Subject, { path, year }: Returned, kind: string, missing: Issue): Entry {
  const id = entryId(path, 'use_of_time', { kind, year });
  return { ...shared(subject, path, year, kind), id, missing, formula: useOfTime, factors: () => ({}) };
}

function shared({ path: of }: Subject, part: string, year: FinancialYear, kind: string) {
  return { of, step: 'use_of_time', unit: 'hours' as const, part, landed: true, year, kind };
}

function total(uses: readonly Used[]): Decimal {
  return uses.reduce((sum, { step }) => sum.plus(step.amount), nought);
}
