import { type Issue, issue } from '../../../foundation/errors/issue';
import { Decimal, one } from '../../../foundation/number/decimal';
import { exactText } from '../../../foundation/number/round';
import { sum } from '../../../foundation/number/sum';
import { mitigatedPart } from '../../../method/formula/mitigatedPart';
import { resultantBias } from '../../../method/formula/resultantBias';
import { weightedBound } from '../../../method/formula/weightedBound';
import { type OptimismBounds, optimismBias } from '../../../method/parameter/optimismBias';
import type { Adjustment } from '../../../record/kind/adjustment';
import type { Factor, Step } from '../../enter/entry';
import { together, valueAt, work } from '../../enter/step';
import type { Subject } from '../../join/subject';

/** The optimism bias of an initiative after mitigation: on capital, on operating cost where it is outsourced, and on duration (rule C7). */
export interface Bias {
  readonly capital?: Step | undefined;
  readonly operating?: Step | undefined;
  readonly duration?: Step | undefined;
  /** The row that says how long the work was planned to take. */
  readonly planned?: Adjustment | undefined;
  /** Whether a type of project or a bound of the council's own is recorded. */
  readonly stated: boolean;
  /** Why there is none, where what is recorded does not add up. */
  readonly missing?: Issue | undefined;
}

export function biasOf({ adjustments, path }: Subject): Bias {
  const rows = adjustments
    .filter(({ type, saving, measure }) => type === 'optimism_bias' && saving === undefined && measure === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const mix = rows.filter(({ projectType, value }) => projectType !== undefined || value !== undefined);
  const planned = rows.filter(({ plannedMonths }) => plannedMonths !== undefined).at(-1);
  const mitigating = rows.flatMap(mitigation);
  const missing = wrongShares(path, mix, rows);
  if (missing !== undefined) return { planned, stated: true, missing };
  const mitigated = together(mitigating);
  const after = (which: keyof OptimismBounds): Step | undefined => {
    const bounds = mix.flatMap((row) => bound(row, which, mix.length === 1));
    if (bounds.length === 0) return undefined;
    const upperBound = together(bounds);
    return work(resultantBias, { mitigated, upperBound });
  };
  return { capital: after('capital'), operating: after('operating'), duration: after('duration'), planned, stated: mix.length > 0 };
}

/** A council's own bound takes the place of the table's on capital, or on the operating cost of what is outsourced. */
function bound(row: Adjustment, which: keyof OptimismBounds, only: boolean): Step[] {
  const path = `adjustments/${row.id}`;
  const cost = row.projectType === 'outsourcing' ? 'operating' : 'capital';
  const values: OptimismBounds = row.projectType === undefined ? {} : optimismBias.values[row.projectType];
  const table = values[which];
  const own = which === cost ? row.value : undefined;
  if (own === undefined && table === undefined) return [];
  const { id: parameter, vintage } = optimismBias;
  const factor: Factor =
    own === undefined
      ? { value: new Decimal(table as string), from: { parameter, vintage, key: `${row.projectType}, ${which}` } }
      : valueAt(`${path}/value`, own);
  return [work(weightedBound, { bound: factor, share: valueAt(`${path}/share`, shareOf(row, only)) })];
}

function shareOf({ share }: Adjustment, only: boolean): Decimal {
  return share === undefined ? new Decimal(only ? 1 : 0) : new Decimal(share);
}

function mitigation({ id, contribution, mitigation }: Adjustment): Step[] {
  if (contribution === undefined || mitigation === undefined) return [];
  const read = (field: string, text: string) => valueAt(`adjustments/${id}/${field}`, text);
  return [work(mitigatedPart, { contribution: read('contribution', contribution), mitigation: read('mitigation', mitigation) })];
}

/** Shares of types that do not sum to the whole project, or factors that account for more than the bias. */
function wrongShares(path: string, mix: readonly Adjustment[], rows: readonly Adjustment[]): Issue | undefined {
  const shares = sum(mix.map((row) => shareOf(row, mix.length === 1)));
  const wrong = (what: string, found: Decimal) => issue('optimism_bias_shares', path, { what, sum: exactText(found) });
  if (mix.length > 0 && !shares.equals(one)) return wrong('The shares of the types of project', shares);
  const contributions = sum(rows.map(({ contribution = '0' }) => new Decimal(contribution)));
  return contributions.greaterThan(one) ? wrong('The contributions of the factors', contributions) : undefined;
}
