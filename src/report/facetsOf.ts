import type { Assessment } from '../assess/assess';
import { compareText } from '../foundation/errors/issue';
import type { Facets } from './layout';

/** What each initiative may be chosen by: its service, the rungs its cash and hours stand on, and the grades of its evidence. */
export function facetsOf({ initiatives, figures, evidence }: Assessment): ReadonlyMap<string, Facets> {
  const rungs = new Map<string, Set<string>>();
  for (const { of, measure, rung, value } of figures)
    if (rung !== undefined && value !== undefined && STANDING.has(measure)) rungs.set(of, (rungs.get(of) ?? new Set()).add(rung));
  const grades = new Map<string, Set<string>>();
  for (const { of, grade } of evidence) grades.set(of, (grades.get(of) ?? new Set()).add(grade));
  const sorted = (values: Set<string> | undefined) => [...(values ?? [])].sort(compareText);
  return new Map(
    initiatives.map(({ path, serviceArea }) => [
      path,
      { service: serviceArea, rungs: sorted(rungs.get(path)), grades: sorted(grades.get(path)) },
    ]),
  );
}

const STANDING = new Set(['cash', 'net_hours']);
