import type { Dimensions } from '../../foundation/figure/figure';
import { Decimal, one } from '../../foundation/number/decimal';
import { FORMULAS } from '../../method/formula/formulas';
import { paybackMonth } from '../../method/formula/paybackMonth';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Entry } from '../enter/entry';
import { type Side, sideOf, type View } from './flows';
import { monthByMonth } from './months';
import type { Statements } from './statements';
import { steadyNet } from './steady';
import { factorOf, stepOf } from './stepOf';
import { sumOf } from './totals';
import { valueAt, worked } from '../enter/step';

/** The month in which what came in has paid for what went out, as it stands and discounted (rule C5a). */
export function paybacks(
  made: Statements,
  flows: readonly { entry: Entry; side: Side }[],
  dimensions: Dimensions,
  blocked: readonly string[] | undefined,
): void {
  if (!flows.some(({ side }) => side === 'cost')) return;
  const undiscounted = dimensions.case === 'financial' ? (entry: Entry) => entry : made.work.real;
  for (const [measure, into] of [
    ['payback', undiscounted],
    ['discounted_payback', made.work.present],
  ] as const) {
    const worked = blocked === undefined ? flows.map(({ entry, side }) => ({ entry: into(entry), side })) : [];
    const { net, spend } = monthByMonth(worked.map(({ entry, side }) => ({ entry, cost: side === 'cost' })));
    const month = paybackMonth(net, spend);
    for (const { entry } of worked) if (entry.id.includes('~')) made.derived.push(entry);
    const missing = blocked ?? (month === undefined ? ['not_within_horizon'] : undefined);
    made.put(measure, dimensions, {
      missing,
      parts: { established: missing === undefined ? 1 : 0, of: 1 },
      amount: missing === undefined ? new Decimal(month as number) : undefined,
      entries: worked.map(({ entry }) => entry.id).sort(),
    });
  }
}

export function simplePayback(
  made: Statements,
  entries: readonly Entry[],
  view: View,
  dimensions: Dimensions,
  blocked: readonly string[] | undefined,
): void {
  const oneOff = entries.filter((entry) => isOneOff(entry) && sideOf(entry, 'financial', view) === 'cost');
  if (oneOff.length === 0) return;
  const net = steadyNet(entries, view);
  const { formula } = MEASURE_BY_ID.get('simple_payback') as { formula: string };
  const missing = blocked ?? ('missing' in net ? net.missing : undefined);
  const oneOffCost = factorOf({ ...sumOf(oneOff), entries: oneOff });
  const netAYear = 'line' in net ? worked(net.line) : valueAt(made.of, one);
  const step = stepOf(FORMULAS[formula] as (typeof FORMULAS)[string], { oneOffCost, netAYear });
  made.keep('simple_payback', dimensions, missing, step);
  made.put('simple_payback', dimensions, {
    missing,
    parts: { established: missing === undefined ? 1 : 0, of: 1 },
    amount: missing === undefined ? step.amount : undefined,
    entries: [...oneOff, ...('entries' in net ? net.entries : [])].map(({ id }) => id).sort(),
  });
}

/** A one-off cost, or a cost moved once to another budget or year of the council (rule A5). */
function isOneOff({ step, kind, durability }: Entry): boolean {
  return step === 'cost' ? kind === 'one_off' : step === 'shifted_cost_attributed' && durability === 'one_off';
}
