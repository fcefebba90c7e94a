import { Decimal, nought } from '../../../foundation/number/decimal';
import { parsePeriod } from '../../../foundation/time/period';
import { spanOfYear, yearsIn } from '../../../foundation/time/financialYear';
import { daysIn, overlapOf, type Span } from '../../../foundation/time/span';
import { asStated } from '../../../method/formula/asStated';
import { meanOverDays } from '../../../method/formula/meanOverDays';
import type { Context } from '../../join/context';
import type { MeasureRows, Subject } from '../../join/subject';
import { type Entry, entryId } from '../entry';

const PEOPLE = new Set(['licensed_users', 'active_users', 'lapsed_users']);

/** Mean licensed, active and lapsed users of a year, cohorts added; and output that no staff would otherwise have done (rules B3, B4). */
export function enterPeople(subject: Subject, ctx: Context): Entry[] {
  return subject.measures.flatMap((measure) => {
    if (PEOPLE.has(measure.row.role)) return means(subject, measure, ctx.options.through);
    return measure.row.role === 'time' ? induced(subject, measure, ctx.options.through) : [];
  });
}

function means(subject: Subject, { row, observations }: MeasureRows, through: string): Entry[] {
  const cohorts = new Map<string, { year: string; people: Decimal; days: number; paths: string[] }>();
  for (const observation of observations) {
    if (observation.bound !== undefined) continue;
    const counted = overlapOf(parsePeriod(observation.period) as Span, { from: '0000-01-01', to: through });
    for (const year of counted === undefined ? [] : yearsIn(counted)) {
      const days = daysIn(overlapOf(counted as Span, spanOfYear(year)) as Span);
      const key = `${year} ${observation.cohort ?? ''}`;
      const sum = cohorts.get(key) ?? { year, people: nought, days: 0, paths: [] };
      sum.people = sum.people.plus(new Decimal(observation.value).times(days));
      sum.days += days;
      sum.paths.push(`observations/${observation.id}/value`);
      cohorts.set(key, sum);
    }
  }
  return [...cohorts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { year, people, days, paths }]) => {
      const factors = {
        peopleDays: { value: people, from: { paths: paths.sort() } },
        days: { value: new Decimal(days), from: { path: `measures/${row.id}` } },
      };
      const cohort = key.slice(year.length + 1);
      return {
        id: entryId(`measures/${row.id}`, row.role, { year, kind: cohort === '' ? undefined : cohort }),
        of: subject.path,
        step: row.role,
        unit: 'people',
        part: `measures/${row.id}`,
        landed: true,
        year,
        amount: meanOverDays.value({ peopleDays: people, days: factors.days.value }),
        formula: meanOverDays,
        factors: () => factors,
      };
    });
}

function induced(subject: Subject, { observations }: MeasureRows, through: string): Entry[] {
  return observations.flatMap((observation) => {
    if (observation.induced === undefined) return [];
    const span = parsePeriod(observation.period) as Span;
    if (span.to > through) return [];
    const path = `observations/${observation.id}`;
    const amount = { value: new Decimal(observation.induced), from: { path: `${path}/induced` } };
    const year = yearsIn(span)[0] as string;
    return [
      {
        id: entryId(path, 'induced_volume', { year }),
        of: subject.path,
        step: 'induced_volume',
        unit: 'cases' as const,
        part: path,
        landed: true,
        year,
        amount: amount.value,
        formula: asStated,
        factors: () => ({ amount }),
      },
    ];
  });
}
