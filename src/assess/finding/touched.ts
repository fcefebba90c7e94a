import type { Finding, Issue } from '../../foundation/errors/issue';
import type { Figure } from '../../foundation/figure/figure';
import type { Subject } from '../join/subject';

/** Adds to each finding the figures it touches: those with an entry of its row. An advice changes nothing and touches none. */
export function touched(issues: readonly Issue[], figures: readonly Figure[], subjects: readonly Subject[]): Finding[] {
  const measuresOf = new Map<string, string[]>();
  const wanted = new Map<string, string[]>();
  const rowOf = ({ path }: Issue) => path.split('/').slice(0, 2).join('/');
  const weighty = issues.filter(({ severity }) => severity !== 'advice');
  for (const found of weighty) wanted.set(rowOf(found), []);
  if (wanted.size > 0) {
    for (const { measures } of subjects) {
      for (const { row, observations, baselines } of measures) {
        const group = `staffGroups/${row.staffGroup}`;
        if (wanted.has(group)) measuresOf.set(group, [...(measuresOf.get(group) ?? []), `measures/${row.id}`]);
        for (const { id } of observations)
          if (wanted.has(`observations/${id}`)) measuresOf.set(`observations/${id}`, [`measures/${row.id}`]);
        for (const { id } of baselines) if (wanted.has(`baselines/${id}`)) measuresOf.set(`baselines/${id}`, [`measures/${row.id}`]);
      }
    }
    for (const measure of [...measuresOf.values()].flat()) if (!wanted.has(measure)) wanted.set(measure, []);
    collect(figures, wanted);
  }
  return issues.map((found) => {
    const row = rowOf(found);
    const figuresOfRow = [...(wanted.get(row) ?? []), ...(measuresOf.get(row) ?? []).flatMap((measure) => wanted.get(measure) ?? [])];
    return { ...found, figures: found.severity === 'advice' ? [] : [...new Set(figuresOfRow)].sort() };
  });
}

/** Ids may hold any character but a control; an entry's row is what stands before its first `#` that names a wanted row. */
function collect(figures: readonly Figure[], wanted: ReadonlyMap<string, string[]>): void {
  const rows = new Map<string, string>();
  for (const figure of figures) {
    for (const entry of figure.entries) {
      let row = rows.get(entry);
      if (row === undefined) {
        row = entry.slice(0, entry.lastIndexOf('#'));
        rows.set(entry, row);
      }
      const there = wanted.get(row);
      if (there !== undefined && there.at(-1) !== figure.id) there.push(figure.id);
    }
  }
}
