import { type Issue, issue } from '../../../foundation/errors/issue';
import { capacityValue } from '../../../method/formula/capacityValue';
import { fteEquivalent } from '../../../method/formula/fteEquivalent';
import type { StaffGroup } from '../../../record/kind/staffGroup';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { type Entry, entryId, type Facets, type Factor } from '../entry';
import type { Unstated } from './converted';
import { type Group, groupsOf } from './hourGroups';
import { ownRate, positive, type Rate, standardRate } from './rates';
import { entered, valueAt } from '../step';

/**
 * Net hours as FTE (rule B8), and hours at the council's own rate and at the standard rate less those that
 * cash used up (rules B9, B10). Where a saving used hours of a measure in a year without saying how many, its
 * capacity of that year is worked on net hours and is not additive.
 */
export function enterCapacity(subject: Subject, time: readonly Entry[], unstated: Unstated, ctx: Context): Entry[] {
  const standard = standardRate();
  const known = new Map<string, Rate>();
  return groupsOf(subject, time).flatMap((group) => {
    const staff = group.staffGroup === undefined ? undefined : ctx.staffGroups.get(group.staffGroup);
    const notAdditive = unstated.has(group.path, group.facets.year);
    const own = known.get(group.path) ?? ownRate(staff, group.path);
    known.set(group.path, own);
    const rates = [
      ['own', own],
      ['standard', standard],
    ] as const;
    return [
      fte(subject, group, staff, ctx),
      ...rates.flatMap(([name, rate]) => [
        value(subject, group, name, rate, notAdditive ? ['not_additive'] : [], ctx),
        ...(notAdditive ? [] : taken(subject, group, name, rate)),
      ]),
      ...(notAdditive ? [hoursLeftUnknown(subject, group)] : []),
    ];
  });
}

function value(subject: Subject, group: Group, name: 'own' | 'standard', rate: Rate, marks: readonly string[], ctx: Context): Entry {
  const why = group.missing ?? ('missing' in rate ? rate.missing : undefined);
  if (why !== undefined) ctx.note(why);
  const factors = 'factor' in rate ? { hours: group.net, rate: rate.factor } : {};
  return made(subject, group, 'capacity_value', 'GBP', capacityValue, factors, why, { rate: name }, marks);
}

/** Converted hours at the same rate, taken off: realised ones off the figure, the rest off the views their cash is in. */
function taken(subject: Subject, group: Group, name: 'own' | 'standard', rate: Rate): Entry[] {
  if (!('factor' in rate) || group.missing !== undefined) return [];
  return group.converted.map((entry) => {
    const hours = entered(entry);
    const step = entry.step === 'converted_hours' ? 'capacity_value' : 'capacity_converted';
    const row = entry.id.slice(0, entry.id.lastIndexOf('#'));
    const all = { ...group, row };
    return {
      ...made(subject, all, step, 'GBP', capacityValue, { hours, rate: rate.factor }, undefined, { rate: name, kind: entry.cashRung }),
      cashRung: entry.cashRung,
    };
  });
}

function fte(subject: Subject, group: Group, staff: StaffGroup | undefined, ctx: Context): Entry {
  const productive = staff?.productiveHours;
  const known = positive(productive);
  const lacks = issue('productive_hours_missing', staff === undefined ? `${group.path}/staffGroup` : `staffGroups/${staff.id}`, {
    group: staff?.name ?? 'The row, which names no staff group,',
  });
  const why = group.missing ?? (known ? undefined : lacks);
  if (why !== undefined) ctx.note(why);
  const factors = known
    ? {
        hours: group.net,
        productiveHours: valueAt(`staffGroups/${group.staffGroup}/productiveHours`, productive),
      }
    : {};
  return made(subject, group, 'fte_equivalent', 'fte', fteEquivalent, factors as Record<string, Factor>, why, {});
}

function hoursLeftUnknown(subject: Subject, group: Group): Entry {
  const why = group.missing ?? issue('hours_not_converted', group.path, { saving: 'A saving' });
  return made(subject, group, 'hours_left_unknown', 'hours', fteEquivalent, {}, why, {});
}

function made(
  subject: Subject,
  group: Group & { readonly row?: string },
  step: string,
  unit: Entry['unit'],
  formula: Entry['formula'],
  factors: Readonly<Record<string, Factor>>,
  missing: Issue | undefined,
  extra: Facets,
  marks: readonly string[] = [],
): Entry {
  const facets = { ...group.facets, ...extra };
  const values = Object.fromEntries(Object.entries(factors).map(([name, factor]) => [name, factor.value]));
  return {
    id: entryId(group.row ?? group.path, step, facets),
    of: subject.path,
    step,
    unit,
    part: group.path.startsWith('measures/') ? group.path : undefined,
    landed: true,
    marks: [...group.marks, ...marks],
    ...facets,
    amount: missing === undefined ? formula.value(values) : undefined,
    missing,
    formula,
    factors: () => factors,
  };
}
