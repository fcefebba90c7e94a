import { GATES, type Gate, type Grade, HOUR_RUNGS, type HourRung } from '../../../foundation/figure/vocabulary';
import type { FinancialYear } from '../../../foundation/time/financialYear';
import type { Factor } from '../../enter/entry';
import { groupsOf } from '../../enter/time/hourGroups';
import { by } from '../../join/indexBy';
import { groupedBy } from '../../join/groupedBy';
import { goLiveOf } from '../../join/stages';
import type { MeasureRows, Subject } from '../../join/subject';
import type { Scope } from '../scope';

/** Net hours of one measure, or of one row of running hours, on one rung in one year. */
export interface Cell {
  readonly subject: Subject;
  /** None where they are running hours. */
  readonly measure: MeasureRows | undefined;
  readonly path: string;
  readonly staffGroup: string;
  readonly year: FinancialYear;
  readonly rung: HourRung;
  readonly gate: Gate;
  readonly grade: Grade | undefined;
  readonly net: Factor;
}

/**
 * The net hours of a scope that are established and name a staff group, in the order a ceiling is filled. Running
 * hours make room only beside hours of their group on their rung: alone they are in no figure that is established.
 */
export function cellsOf({ subjects, entries }: Scope): Cell[] {
  const bySubject = groupedBy(entries, ({ of }) => of);
  const cells = subjects.flatMap((subject) => {
    const measures = new Map(subject.measures.map((each) => [`measures/${each.row.id}`, each]));
    return groupsOf(subject, bySubject.get(subject.path) ?? []).flatMap(({ path, staffGroup, facets, net, missing }): Cell[] => {
      if (staffGroup === undefined || missing !== undefined) return [];
      const { year, rung, gate, grade } = facets as Cell;
      return [{ subject, measure: measures.get(path), path, staffGroup, year, rung, gate, grade, net }];
    });
  });
  const there = new Set(cells.flatMap((cell) => (cell.measure === undefined ? [] : [placeOf(cell)])));
  return cells.filter((cell) => cell.measure !== undefined || there.has(placeOf(cell))).sort(by(place));
}

const placeOf = ({ staffGroup, year, rung }: Cell) => `${rung} ${year} ${staffGroup}`;

/**
 * The strongest rung first, and within it what quality held first, losses before gains, then the initiative
 * that went live first: a later one should have been measured against the work as the earlier left it.
 */
function place({ subject, path, rung, gate, net }: Cell): string {
  const rungs = HOUR_RUNGS.length - HOUR_RUNGS.indexOf(rung);
  return [rungs, GATES.indexOf(gate), net.value.isNegative() ? 0 : 1, goLiveOf(subject) ?? '9999', subject.path, path].join(' ');
}

/** The activity of a cell: initiatives that share an overlap group, in one staff group and year. */
export function activityOf({ subject, staffGroup, year }: Cell): string | undefined {
  const { overlapGroup } = subject.row;
  return overlapGroup === undefined ? undefined : `${year} ${staffGroup}\n${overlapGroup}`;
}
