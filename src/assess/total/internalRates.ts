import type { Dimensions } from '../../foundation/figure/figure';
import { Decimal } from '../../foundation/number/decimal';
import { yearsBetween } from '../../foundation/time/financialYear';
import { decimalRates } from '../../method/formula/return/ratesOfReturn';
import { changesOfSign, termsOf } from '../../method/formula/return/terms';
import { wholeAmounts } from '../../method/formula/return/wholeAmounts';
import type { Entry } from '../enter/entry';
import { blockedBy, missingIn, nothingMeasured, undated } from './blocked';
import { type Side, sideOf, type View, withinHorizon } from './flows';
import type { Functions, Scope } from './scope';
import { Statements } from './statements';
import { worth } from './worth';

const WHOLE_LIFE: View = { period: 'whole_life', reached: 'forecast', hours: 'projected' };

interface Flow {
  readonly entry: Entry;
  readonly side: Side;
}

/** Every internal rate of return of the financial case, nominal, and of the economic case, real, over the whole life as forecast (rule C6). */
export function internalRates({ of, entries, base, ctx }: Scope): Functions {
  const made = new Statements(of, base, worth(base, ctx.options));
  for (const each of ['financial', 'economic'] as const) {
    const flows = entries.flatMap((entry): Flow[] => {
      const side = sideOf(entry, each, WHOLE_LIFE);
      return side === undefined ? [] : [{ entry, side }];
    });
    const within = withinHorizon(flows, WHOLE_LIFE);
    if (!within.some(({ side }) => side === 'cost')) continue;
    const { period, reached } = WHOLE_LIFE;
    const prices = each === 'economic' ? { prices: base } : {};
    const real = within.map(({ entry, side }) => ({ side, entry: each === 'economic' && entry.year ? made.work.real(entry) : entry }));
    rates(made, real, { case: each, period, reached, ...prices }, stopOf(entries, within, real));
  }
  return made;
}

/** A rate of flows of which one is not known would be of other flows. */
function stopOf(entries: readonly Entry[], flows: readonly Flow[], real: readonly Flow[]): readonly string[] | undefined {
  return blockedBy(flows) ?? undated(flows) ?? nothingMeasured(entries) ?? missingIn({ entries: real.map(({ entry }) => entry) });
}

function rates(made: Statements, flows: readonly Flow[], dimensions: Dimensions, blocked: readonly string[] | undefined): void {
  const worked = blocked === undefined ? flows : [];
  for (const { entry } of flows) if (entry.id.includes('~')) made.derived.push(entry);
  const terms = termsOf(
    worked.map(({ entry }) => yearsBetween(made.base, entry.year as string)),
    wholeAmounts(worked.map(({ entry: { amount = new Decimal(0) }, side }) => (side === 'cost' ? amount.negated() : amount))),
    1,
  );
  const found = decimalRates(terms);
  const marks = blocked === undefined ? [changesOfSign(terms.amounts).length === 1 ? 'conventional' : 'not_conventional'] : [];
  const behind = blocked === undefined ? worked : flows.filter(({ entry }) => entry.missing !== undefined);
  const ids = behind.map(({ entry }) => entry.id).sort();
  const put = (measure: string, cut: Dimensions, missing: readonly string[] | undefined, amount: Decimal | undefined) => {
    const parts = { established: missing === undefined ? 1 : 0, of: 1 };
    made.put(measure, cut, { missing, parts, amount, marks, entries: ids });
  };
  put('internal_rate_count', dimensions, blocked, blocked === undefined ? new Decimal(found.length) : undefined);
  const none = blocked ?? (found.length === 0 ? ['no_rate_of_return'] : undefined);
  for (const [at, rate] of (none === undefined ? found : [undefined]).entries())
    put('internal_rate_of_return', { ...dimensions, kind: `root_${at + 1}` }, none, rate);
}
