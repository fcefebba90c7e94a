import { mapWorking } from './mapWorking';
import type { Place, Working } from './working';

/** A working with the place of every row it names: of each factor, step and reason. `placeOf` is `cellsOf` of the files. */
export function withPlaces(working: Working, placeOf: (path: string) => Place | undefined): Working {
  const located = <T extends { readonly path?: string }>(at: T): T => {
    const place = at.path === undefined ? undefined : placeOf(at.path);
    return place === undefined ? at : { ...at, place };
  };
  const rowOf = (entry: string | undefined) => (entry === undefined ? undefined : placeOf(entry.slice(0, entry.lastIndexOf('#'))));
  const mapped = mapWorking(
    working,
    (step) => {
      const place = rowOf(step.entry);
      const { missing } = step;
      return { ...step, ...(place === undefined ? {} : { place }), ...(missing === undefined ? {} : { missing: located(missing) }) };
    },
    (factor) => located(factor.paths === undefined ? factor : { ...factor, paths: factor.paths.map(located) }),
  );
  const { why } = mapped;
  if (why === undefined) return mapped;
  return { ...mapped, why: { ...why, because: why.because.map((each) => ({ ...each, at: each.at.map(located) })) } };
}
