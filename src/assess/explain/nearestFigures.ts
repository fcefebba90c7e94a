import type { Figure } from '../../foundation/figure/figure';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import { nearest } from '../../record/read/nearest';

const MOST = 3;

interface Parts {
  readonly of: string;
  readonly measure: string;
  readonly dimensions: readonly string[];
}

/** What is known of a figure that is not there: the title of its measure, and the ids of that measure nearest to the one that was asked for. */
export function nearestFigures(asked: string, figures: readonly Figure[]): { measure: string; nearest: string } {
  const said = partsOf(asked);
  const measure = MEASURE_BY_ID.has(said.measure) ? said.measure : nearest(said.measure, [...MEASURE_BY_ID.keys()]);
  const near = figures
    .filter((figure) => figure.measure === measure)
    .map(({ id }) => ({ id, far: distance(said, partsOf(id)) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  return { measure: MEASURE_BY_ID.get(measure)?.title ?? '', nearest: near.map(({ id }) => id).join('; ') };
}

function partsOf(id: string): Parts {
  const at = id.lastIndexOf('#');
  const [measure = '', ...dimensions] = id.slice(at + 1).split(',');
  return { of: id.slice(0, Math.max(at, 0)), measure, dimensions };
}

/** How far two ids are apart: another subject counts most, then each dimension that one has and the other has not, then each value. */
function distance(a: Parts, b: Parts): number {
  const names = ({ dimensions }: Parts) => dimensions.map((each) => each.split('=')[0] ?? '');
  const apart = (one: readonly string[], other: readonly string[]) =>
    one.filter((each) => !other.includes(each)).length + other.filter((each) => !one.includes(each)).length;
  return (a.of === b.of ? 0 : 30) + apart(a.dimensions, b.dimensions) + apart(names(a), names(b));
}
