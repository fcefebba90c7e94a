import { type Issue, issue } from '../../../foundation/errors/issue';
import { Decimal } from '../../../foundation/number/decimal';
import { settle } from '../../../foundation/number/settle';
import { atUnits } from '../../../method/formula/atUnits';
import { perUnit } from '../../../method/formula/perUnit';
import type { Baseline } from '../../../record/kind/baseline';
import type { Measure } from '../../../record/kind/measure';
import type { Observation } from '../../../record/kind/observation';
import type { Factor } from '../entry';
import { valueAt, work, worked } from '../step';
import { bySeason, byTrend, type Carried, type Lacks, type Point } from './carried';
import type { Counterfactual } from './counterfactual';
import type { KnownPeriods } from './periods';
import { intoMinutes } from './readings';

/** What the rows of a measure are held against: baseline minutes each, at the volume and in the period of a row. */
export interface Against {
  /** The one rate that holds for every row; none where it differs by period. */
  readonly flat: Baseline | undefined;
  readonly minutes: (row: Observation) => Factor;
  /** Why a row has nothing to be held against. */
  readonly lacks: (row: Observation) => Issue | undefined;
}

/** The same baseline for every row. */
export function againstFlat(measure: Measure, flat: Baseline): Against {
  return { flat, minutes: (row) => flatMinutes(measure, flat, row), lacks: () => undefined };
}

/** The counterfactual of a measure, carried once to each period that its rows speak of. */
export function against(measure: Measure, counterfactual: Counterfactual, periods: KnownPeriods): Against {
  if (counterfactual.how === 'flat') return againstFlat(measure, counterfactual.latest);
  const carry = (counterfactual.how === 'trend' ? byTrend : bySeason)(pointsOf(measure, counterfactual.rows));
  const known = new Map<string, Carried>();
  const carried = ({ period }: Observation): Carried => {
    let found = known.get(period);
    if (found === undefined) known.set(period, (found = carry(periods(period).span, period)));
    return found;
  };
  return {
    flat: undefined,
    minutes: (row) => {
      const each = carried(row);
      if ('lacks' in each) throw new RangeError(each.lacks);
      if (measure.shape !== 'hours_per_period') return each;
      return worked(work(atUnits, { each, units: volumeOf('observations', row.id, row.volume as string) }));
    },
    lacks: (row) => {
      const each = carried(row);
      return 'lacks' in each ? notEstablished(measure, counterfactual, each, row) : undefined;
    },
  };
}

/** The finding of a counterfactual that cannot be carried to a row. */
export function notEstablished({ id, title }: Measure, { how }: Counterfactual, { lacks, of }: Lacks, row: Observation): Issue {
  const path = of === 'measure' ? `measures/${id}` : `observations/${row.id}`;
  return issue('counterfactual_not_established', path, { what: title, counterfactual: how, lacks });
}

/** Baseline minutes each; of a measure in hours a period, minutes for each case. */
function pointsOf(measure: Measure, rows: readonly Baseline[]): Point[] {
  return rows.flatMap((row) => {
    const minutes: Factor = {
      value: new Decimal(row.value).times(intoMinutes(measure.shape)),
      from: { path: `baselines/${row.id}/value` },
    };
    if (measure.shape !== 'hours_per_period') return { row, value: minutes };
    if (row.volume === undefined || Number(row.volume) === 0) return [];
    return { row, value: worked(work(perUnit, { amount: minutes, units: volumeOf('baselines', row.id, row.volume) })) };
  });
}

function volumeOf(table: 'baselines' | 'observations', id: string, volume: string): Factor {
  return valueAt(`${table}/${id}/volume`, volume);
}

/** A baseline of hours a period is taken to the row's volume; any other is a rate already (rule B0). */
function flatMinutes(measure: Measure, baseline: Baseline, row: Observation): Factor {
  const into = intoMinutes(measure.shape);
  const from = { path: `baselines/${baseline.id}/value` };
  if (measure.shape !== 'hours_per_period' || baseline.volume === undefined || row.volume === undefined)
    return { value: new Decimal(baseline.value).times(into), from };
  return { value: settle(new Decimal(baseline.value).times(row.volume).div(baseline.volume)).times(into), from };
}
