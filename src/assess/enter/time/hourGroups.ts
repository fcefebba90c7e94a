import type { Issue } from '../../../foundation/errors/issue';
import { nought } from '../../../foundation/number/decimal';
import { sum } from '../../../foundation/number/sum';
import { netHours } from '../../../method/measure/netHours';
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
  const found = new Map<string, { path: string; entries: Entry[] }>();
  for (const entry of time) {
    if (!NET.has(entry.step) && !CONVERTED.has(entry.step)) continue;
    const path = entry.part ?? entry.id.slice(0, entry.id.lastIndexOf('#'));
    const key = `${path} ${entry.year} ${entry.rung}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, { path, entries: [entry] });
    else group.entries.push(entry);
  }
  return [...found.values()].map(({ path, entries }) => {
    const net = entries.filter(({ step }) => NET.has(step));
    const [first] = entries as [Entry];
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
