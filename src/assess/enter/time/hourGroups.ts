import type { Issue } from '../../../foundation/errors/issue';
import { nought } from '../../../foundation/number/decimal';
import { sum } from '../../../foundation/number/sum';
import { netHours } from '../../../method/measure/netHours';
import { groupedBy } from '../../join/groupedBy';
import type { Subject } from '../../join/subject';
import type { Entry, Facets, Factor } from '../entry';
import { worstGrade } from '../../evidence/worstGrade';
import { lineOf } from '../step';

/** The hours of one measure, or of one row of running hours, on one rung in one year. */
export interface Group {
  /** `measures/<id>`, or `costs/<id>` for running hours. */
  readonly path: string;
  readonly staffGroup: string | undefined;
  readonly facets: Facets;
  readonly net: Factor;
  readonly converted: readonly Entry[];
  readonly missing: Issue | undefined;
  readonly marks: readonly string[];
}

const NET: ReadonlySet<string> = new Set(netHours.sums.filter((step) => step !== 'overlap_hours'));
const CONVERTED = new Set(['converted_hours', 'converted_hours_unrealised']);

export function groupsOf(subject: Subject, time: readonly Entry[]): Group[] {
  const staffGroups = new Map<string, string | undefined>([
    ...subject.measures.map(({ row }) => [`measures/${row.id}`, row.staffGroup] as const),
    ...subject.costs.map((row) => [`costs/${row.id}`, row.staffGroup] as const),
  ]);
  const found = groupedBy(time, (entry) =>
    NET.has(entry.step) || CONVERTED.has(entry.step) ? `${pathOf(entry)} ${entry.year} ${entry.rung}` : undefined,
  );
  return [...found.values()].map((entries) => {
    const net = entries.filter(({ step }) => NET.has(step));
    const [first] = entries;
    const path = pathOf(first);
    return {
      path,
      staffGroup: staffGroups.get(path),
      facets: { year: first.year, rung: first.rung, gate: first.gate, grade: worstGrade(entries) },
      net: {
        value: sum(net.map(({ amount }) => amount ?? nought)),
        from: { steps: () => net.map(lineOf) },
      },
      converted: entries.filter(({ step }) => CONVERTED.has(step)),
      missing: entries.find(({ missing }) => missing !== undefined)?.missing,
      marks: [...new Set(entries.flatMap(({ marks }) => marks ?? []))],
    };
  });
}

function pathOf({ part, id }: Entry): string {
  return part ?? id.slice(0, id.lastIndexOf('#'));
}
