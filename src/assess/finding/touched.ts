import type { Finding, Issue } from '../../foundation/errors/issue';
import type { Figure } from '../../foundation/figure/figure';
import type { Subject } from '../join/subject';

/** Adds to each finding the figures it touches: those with an entry of its row. An advice changes nothing and touches none. */
export function touched(issues: readonly Issue[], figures: readonly Figure[], subjects: readonly Subject[]): Finding[] {
  const wanted = new Map<string, string[]>();
  for (const { severity, path } of issues) if (severity !== 'advice') for (const row of rowsOf(path)) wanted.set(row, []);
  const measures = measuresBehind(subjects, wanted);
  for (const behind of measures.values()) for (const measure of behind) if (!wanted.has(measure)) wanted.set(measure, []);
  if (wanted.size > 0) collect(figures, wanted);
  return issues.map((found) => {
    if (found.severity === 'advice') return { ...found, figures: [] };
    if (found.code === 'quality_worsened') return { ...found, figures: worsened(found, figures, subjects) };
    const rows = rowsOf(found.path).flatMap((row) => [row, ...(measures.get(row) ?? [])]);
    return { ...found, figures: [...new Set(rows.flatMap((row) => wanted.get(row) ?? []))].sort() };
  });
}

/** The rows a path can be of: an id may hold a slash itself, so each part from the second on may end it. */
function rowsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 2).join('/'));
}

/** The measures whose figures an observation, a baseline or a staff group bears on. */
function measuresBehind(subjects: readonly Subject[], wanted: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const behind = new Map<string, string[]>();
  const asked = (table: string) => [...wanted.keys()].some((row) => row.startsWith(`${table}/`));
  const [groups, rowsSeen, before] = ['staffGroups', 'observations', 'baselines'].map(asked);
  for (const { measures } of subjects) {
    for (const { row, observations, baselines } of measures) {
      const rows = [
        ...(groups ? [`staffGroups/${row.staffGroup}`] : []),
        ...(rowsSeen ? observations.map(({ id }) => `observations/${id}`) : []),
        ...(before ? baselines.map(({ id }) => `baselines/${id}`) : []),
      ];
      for (const each of rows) if (wanted.has(each)) behind.set(each, [...(behind.get(each) ?? []), `measures/${row.id}`]);
    }
  }
  return behind;
}

/** Quality that got worse bears on what its initiative has at the gate. */
function worsened({ path }: Issue, figures: readonly Figure[], subjects: readonly Subject[]): string[] {
  const subject = subjects.find(({ measures }) => measures.some(({ row }) => path === `measures/${row.id}`));
  return figures.filter(({ of, gate }) => of === subject?.path && gate === 'worsened').map(({ id }) => id);
}

function collect(figures: readonly Figure[], wanted: ReadonlyMap<string, string[]>): void {
  const rows = new Map<string, string>();
  for (const figure of figures) {
    for (const entry of figure.entries) {
      let row = rows.get(entry);
      if (row === undefined) rows.set(entry, (row = entry.slice(0, entry.lastIndexOf('#'))));
      const there = wanted.get(row);
      if (there !== undefined && there.at(-1) !== figure.id) there.push(figure.id);
    }
  }
}
