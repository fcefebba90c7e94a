import type { FinancialYear } from '../../../foundation/time/financialYear';
import type { SavingRows, Subject } from '../../join/subject';
import type { Step } from '../entry';
import { carriedOff } from '../target/carriedOff';
import { inYears } from '../target/inYears';
import { firstOf, latestOf } from '../target/kept';
import type { YearHistory } from './history';
import { inAll } from '../step';

/** What a saving was last reforecast to come to in a year, and when. */
export interface Reforecast {
  readonly line: Step;
  readonly setOn: string;
}

/** A saving's reforecasts by year, gross, from its target rows after the first; the first target is no forecast (rules D1, D2). */
export function reforecastsOf({ targets }: Subject, { row }: SavingRows): Map<FinancialYear, Reforecast> {
  const own = targets.filter(({ saving, what, netOrGross }) => saving === row.id && what === 'cash' && netOrGross === 'gross');
  const first = new Set(firstOf(own));
  const latest = inYears(latestOf(own));
  const lines = [...latest, ...carriedOff(latest)];
  const found = new Map<FinancialYear, Reforecast>();
  for (const year of new Set(lines.map((each) => each.year))) {
    const rows = lines.filter((each) => each.year === year && each.spans.length > 0).map((each) => each.row);
    const isSetAgain = rows.some((each) => !first.has(each) && each.carriedFrom === undefined);
    if (!isSetAgain && rows.some((each) => first.has(each))) continue;
    const steps = lines.flatMap((each): Step[] =>
      each.year === year && each.spans.length > 0 && 'formula' in each.line ? [each.line] : [],
    );
    const setOn = lines
      .flatMap((each) => (each.year === year ? [each.row.setOn] : []))
      .sort()
      .at(-1) as string;
    found.set(year, { line: inAll(steps), setOn });
  }
  return found;
}

/** Years that a saving is reforecast for and has no history of; not after it went down for good. */
export function foreseen(
  { statuses }: SavingRows,
  years: readonly YearHistory[],
  reforecasts: ReadonlyMap<FinancialYear, { readonly setOn: string }>,
): YearHistory[] {
  const down = statuses.filter(({ rung }) => rung === 'withdrawn' || rung === 'lapsed').at(-1)?.date ?? '';
  const known = new Set(years.map(({ year }) => year));
  return [...reforecasts]
    .filter(([year, { setOn }]) => !known.has(year) && setOn > down)
    .map(([year]) => ({ year, latest: new Map(), prior: new Map() }));
}
