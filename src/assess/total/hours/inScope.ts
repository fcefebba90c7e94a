import { issue } from '../../../foundation/errors/issue';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import { hoursInScope } from '../../../method/formula/hoursInScope';
import type { Entry, Step } from '../../enter/entry';
import { ofLine, together, work } from '../../enter/step';
import type { Context } from '../../join/context';
import type { Scope } from '../scope';
import { activityCeiling } from './activityCeiling';
import { groupedBy } from '../../join/groupedBy';
import { activityOf, type Cell } from './cell';
import type { Days } from './covered';
import { behindHours, effortsOf, measuresOf } from './effort';
import { scopedId } from './fill';
import { groupCeiling } from './groupCeiling';

/**
 * The hours there were to have back in a year (rule F1): for each staff group the ceiling of rule B10, the lower of
 * what the work measured would have taken and what the group works on the days measured. Work that initiatives
 * share is counted once. Hours measured of no group, or of one without a ceiling, leave it not established.
 */
export function inScope(cells: readonly Cell[], days: Days, scope: Scope): Entry[] {
  const measured = cells.filter(({ measure, rung }) => measure !== undefined && isMeasured(rung));
  const behind = behindHours(scope.entries);
  const known = new Set(measured.map(({ path, year }) => `${path} ${year}`));
  const groups = [...groupedBy(measured, ({ staffGroup, year }) => `${year} ${staffGroup}`).values()].map((group) => {
    const [{ staffGroup, year }] = group;
    const path = `staffGroups/${staffGroup}`;
    const line = ofGroup(group, days, behind, scope.ctx);
    return entryOf(path, year, scope, line ?? issue('ceiling_not_known', path, { what: staffGroup, lacks: 'ceiling' }));
  });
  const without = scope.entries.filter(
    ({ step, rung, part, year }) => step === 'gross_hours' && isMeasured(rung) && !known.has(`${part} ${year}`),
  );
  const lacking = [...new Map(without.map(({ part = '', year = '' }) => [`${part} ${year}`, { part, year }])).values()];
  return [
    ...groups,
    ...lacking.map(({ part, year }) =>
      entryOf(part, year, scope, issue('ceiling_not_known', part, { what: part, lacks: 'staff group, or net hours' })),
    ),
  ];
}

function isMeasured(rung: string | undefined): boolean {
  return rung === 'measured' || rung === 'verified';
}

function ofGroup(cells: readonly Cell[], days: Days, behind: readonly Entry[], { staffGroups }: Context): Step | undefined {
  const [{ staffGroup, year }] = cells as [Cell];
  const group = groupCeiling(staffGroups.get(staffGroup), () => [...measuresOf(cells).values()].flatMap(days), year);
  const activities = [...groupedBy(cells, (cell) => activityOf(cell) ?? cell.path).values()].map((each) =>
    activityCeiling(effortsOf(measuresOf(each), days, year, behind)),
  );
  if (group === undefined || activities.includes(undefined)) return undefined;
  const steps = activities.flatMap((each) => (each !== undefined && 'steps' in each.from ? each.from.steps() : []));
  return work(hoursInScope, { work: together(steps), group });
}

function entryOf(path: string, year: FinancialYear, { of }: Scope, line: Parameters<typeof ofLine>[0]): Entry {
  return {
    id: scopedId(of, path, 'hours_in_scope', { year }),
    of,
    step: 'hours_in_scope',
    unit: 'hours',
    part: path,
    landed: true,
    year,
    ...ofLine(line),
  };
}
