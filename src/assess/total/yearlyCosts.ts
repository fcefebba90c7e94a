import { type FinancialYear, lastClosedYear, plusYears } from '../../foundation/time/financialYear';
import { hasRule } from '../../method/edition/editions';
import { yearlyCost as formula } from '../../method/formula/yearlyCost';
import type { Entry } from '../enter/entry';
import { ofLine, valueAt, work } from '../enter/step';
import { lifeOf } from '../join/life';
import { groupedBy } from '../join/groupedBy';
import type { Subject } from '../join/subject';
import { firstFlowYear, horizonEnd } from './horizon';
import type { Scope } from './scope';
import { factorOf } from './stepOf';
import { sumOf } from './totals';

/**
 * What each closed year cost: its running cost, and in the years of the life its share of the one-off cost (rules
 * C5a, F1). The life is the financial years of the horizon, which begins in the year of go-live.
 */
export function yearlyCosts(scope: Scope): Entry[] {
  if (!hasRule(scope.ctx.options.edition, 'F1')) return [];
  const bySubject = groupedBy(
    scope.entries.filter(({ step }) => step === 'cost'),
    ({ of }) => of,
  );
  return scope.subjects.flatMap((subject) => {
    const own = bySubject.get(subject.path);
    return own === undefined ? [] : ofSubject(subject, own, scope);
  });
}

function ofSubject(subject: Subject, costs: readonly Entry[], { of, base, ctx }: Scope): Entry[] {
  const life = lifeOf(subject, ctx);
  const end = horizonEnd(subject, firstFlowYear(costs) ?? base, ctx);
  const ofLife = Array.from({ length: life }, (_, at) => plusYears(end, at + 1 - life));
  const oneOff = costs.filter(({ kind }) => kind === 'one_off');
  const running = costs.filter(({ kind }) => kind === 'ongoing');
  const years = new Set([...(oneOff.length === 0 ? [] : ofLife), ...running.flatMap(({ year }) => year ?? [])]);
  return [...years]
    .sort()
    .filter((year) => year <= lastClosedYear(ctx.options.through))
    .map((year) => {
      const inYear = running.filter((entry) => entry.year === year);
      const spread = ofLife.includes(year) ? oneOff : [];
      const missing = [...inYear, ...spread].find((entry) => entry.missing !== undefined)?.missing;
      const factors = { running: sumAt(inYear), oneOff: sumAt(spread), life: valueAt(`${subject.path}/usefulLifeYears`, life) };
      return entryOf(subject, year, of, missing ?? work(formula, factors));
    });
}

function sumAt(entries: readonly Entry[]) {
  return factorOf({ amount: sumOf(entries).amount, entries });
}

function entryOf({ path }: Subject, year: FinancialYear, of: string, line: Parameters<typeof ofLine>[0]): Entry {
  return {
    id: `${path}#yearly_cost,of=${of},year=${year}`,
    of,
    step: 'yearly_cost',
    unit: 'GBP',
    part: path,
    landed: true,
    year,
    ...ofLine(line),
  };
}
