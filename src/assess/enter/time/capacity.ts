import { type Issue, issue } from '../../../foundation/errors/issue';
import { type Decimal, nought } from '../../../foundation/number/decimal';
import { capacityValue } from '../../../method/formula/capacityValue';
import { fteEquivalent } from '../../../method/formula/fteEquivalent';
import { Decimal as DecimalOf } from '../../../foundation/number/decimal';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId, type Facets, type Factor, type Step } from '../entry';
import { ownRate, positive, type Rate, standardRate } from './rates';

interface Group {
  readonly path: string;
  readonly staffGroup: string | undefined;
  readonly facets: Facets;
  readonly entries: Entry[];
}

/**
 * Net hours as FTE (rule B8) and hours left at the council's own rate and at the standard rate (rule B9).
 * Where a saving used hours of a measure without saying how many, its capacity is worked on net hours and
 * is not additive (rule B10).
 */
export function enterCapacity(subject: Subject, time: readonly Entry[], unstated: ReadonlySet<string>, ctx: Context): Entry[] {
  const standard = standardRate();
  const noted = new Set<string>();
  const note = (why: Issue) => {
    if (noted.has(why.path + why.code)) return;
    noted.add(why.path + why.code);
    ctx.note(why);
  };
  return groups(subject, time).flatMap(({ path, staffGroup, facets, entries }) => {
    const missing = entries.find((entry) => entry.missing !== undefined)?.missing;
    const net = total(entries.filter(({ step }) => step !== 'converted_hours'));
    const left = total(entries);
    const notAdditive = unstated.has(path.slice('measures/'.length));
    const marks = [...new Set(entries.flatMap((entry) => entry.marks ?? []))];
    const group = staffGroup === undefined ? undefined : ctx.staffGroups.get(staffGroup);
    const hours = (value: Decimal, of: readonly Entry[]): Factor => ({ value, from: { steps: () => of.map(stepOf) } });
    const counted = notAdditive ? entries.filter(({ step }) => step !== 'converted_hours') : entries;

    const make = (step: string, unit: Entry['unit'], formula: Entry['formula'], factors: Record<string, Factor>, why: Issue | undefined, extra: Facets, extraMarks: string[] = []): Entry => {
      if (why !== undefined) note(why);
      const values = Object.fromEntries(Object.entries(factors).map(([name, { value }]) => [name, value]));
      const all = { ...facets, ...extra };
      return {
        id: entryId(path, step, all), of: subject.path, step, unit, part: path, landed: true, marks: [...marks, ...extraMarks], ...all,
        amount: why === undefined ? formula.value(values) : undefined, missing: why, formula, factors: () => factors,
      };
    };
    const value = (rate: Rate, name: 'own' | 'standard'): Entry => {
      const why = missing ?? ('missing' in rate ? rate.missing : undefined);
      const factors = 'factor' in rate ? { hours: hours(notAdditive ? net : left, counted), rate: rate.factor } : {};
      return make('capacity_value', 'GBP', capacityValue, factors, why, { rate: name }, notAdditive ? ['not_additive'] : []);
    };
    const hoursLeft = notAdditive
      ? [make('hours_left_unknown', 'hours', fteEquivalent, {}, missing ?? issue('hours_not_converted', path, { saving: 'A saving' }), {})]
      : [];
    const productive = group?.productiveHours;
    const fteMissing = missing ?? (positive(productive) ? undefined : issue('productive_hours_missing', `staffGroups/${staffGroup ?? ''}`, { group: group?.name ?? 'A measure without a staff group' }));
    const fteFactors = positive(productive)
      ? { hours: hours(net, entries.filter(({ step }) => step !== 'converted_hours')), productiveHours: { value: new DecimalOf(productive), from: { path: `staffGroups/${staffGroup}/productiveHours` } } }
      : {};
    return [
      make('fte_equivalent', 'fte', fteEquivalent, fteFactors as Record<string, Factor>, fteMissing, {}),
      value(ownRate(group, staffGroup ?? ''), 'own'),
      value(standard, 'standard'),
      ...hoursLeft,
    ];
  });
}

const NET = new Set(['gross_hours', 'rework_hours', 'deadweight_hours', 'attribution_hours', 'running_hours', 'converted_hours']);

/** The entries of net hours by measure (or running-hours row), rung and year. */
function groups(subject: Subject, time: readonly Entry[]): Group[] {
  const staffGroupOf = new Map<string, string | undefined>([
    ...subject.measures.map(({ row }) => [`measures/${row.id}`, row.staffGroup] as const),
    ...subject.costs.map((row) => [`costs/${row.id}`, row.staffGroup] as const),
  ]);
  const found = new Map<string, Group>();
  for (const entry of time) {
    if (!NET.has(entry.step)) continue;
    const path = entry.part ?? entry.id.slice(0, entry.id.indexOf('#'));
    const facets = { year: entry.year, rung: entry.rung, gate: entry.gate };
    const key = `${path} ${facets.year} ${facets.rung}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, { path, staffGroup: staffGroupOf.get(path), facets, entries: [entry] });
    else group.entries.push(entry);
  }
  return [...found.values()];
}

function total(entries: readonly Entry[]): Decimal {
  return entries.reduce((sum, { amount }) => sum.plus(amount ?? nought), nought);
}

function stepOf({ formula, amount, factors }: Entry): Step {
  return { formula, amount: amount ?? nought, factors: factors() };
}
