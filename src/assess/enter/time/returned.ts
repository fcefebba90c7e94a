import type { Issue } from '../../../foundation/errors/issue';
import { Decimal, nought } from '../../../foundation/number/decimal';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import type { Subject } from '../../join/subject';
import type { Entry, Factor } from '../entry';
import { type Group, groupsOf } from './hourGroups';
import type { Used } from './used';

/** The net hours of one measure and year that have happened: claimed, measured and verified, never projected. */
export interface Returned {
  readonly path: string;
  readonly year: FinancialYear;
  readonly net: Factor;
  readonly missing: Issue | undefined;
  readonly converted: readonly Entry[];
  /** Running hours of the initiative, which come out of what no row says the use of. */
  readonly running: { readonly taken: Decimal; readonly paths: string; readonly uses: Decimal; readonly net: Decimal };
  /** Whether the uses of the initiative in the year are more than its net hours after running hours. */
  readonly over: boolean;
}

/** Every measure and year of an initiative that has hours or uses, by year and then by measure. */
export function returned(subject: Subject, hours: readonly Entry[], used: readonly Used[]): Returned[] {
  const groups = groupsOf(subject, hours).filter(({ facets }) => facets.rung !== 'projected');
  const years = new Set([...groups.map(({ facets }) => facets.year as string), ...used.map(({ year }) => year)]);
  return [...years].sort().flatMap((year) =>
    ofYear(
      year,
      groups.filter(({ facets }) => facets.year === year),
      used.filter((use) => use.year === year),
    ),
  );
}

function ofYear(year: FinancialYear, groups: readonly Group[], used: readonly Used[]): Returned[] {
  const paths = new Set([
    ...groups.map(({ path }) => path).filter((path) => path.startsWith('measures/')),
    ...used.map(({ measure }) => measure),
  ]);
  const ofMeasures = [...paths].sort().map((path) =>
    ofMeasure(
      path,
      year,
      groups.filter((group) => group.path === path),
    ),
  );
  const running = groups.filter(({ path }) => path.startsWith('costs/'));
  const owed = running.reduce((sum, { net }) => sum.minus(net.value), nought);
  const fit = ofMeasures.filter(({ net, missing }) => missing === undefined && net.value.isPositive());
  const rest = (path: string, net: Decimal) =>
    Decimal.max(
      nought,
      used.filter(({ measure }) => measure === path).reduce((sum, { step }) => sum.minus(step.amount), net),
    );
  let left = owed;
  const taken = new Map<string, Decimal>();
  for (const { path, net } of fit) {
    const take = Decimal.min(left, rest(path, net.value));
    taken.set(path, take);
    left = left.minus(take);
  }
  const all = {
    paths: running.map(({ path }) => `${path}/hours`).join(' '),
    uses: used.reduce((sum, { step }) => sum.plus(step.amount), nought),
    net: fit.reduce((sum, { net }) => sum.plus(net.value), nought).minus(owed),
  };
  const over = left.isPositive() && !left.isZero();
  return ofMeasures.map((each) => ({ ...each, running: { taken: taken.get(each.path) ?? nought, ...all }, over }));
}

function ofMeasure(path: string, year: FinancialYear, groups: readonly Group[]): Omit<Returned, 'running' | 'over'> {
  const value = groups.reduce((sum, { net }) => sum.plus(net.value), nought);
  const steps = () => groups.flatMap(({ net }) => ('steps' in net.from ? net.from.steps() : []));
  return {
    path,
    year,
    net: { value, from: { steps } },
    missing: groups.find(({ missing }) => missing !== undefined)?.missing,
    converted: groups.flatMap(({ converted }) => converted),
  };
}
