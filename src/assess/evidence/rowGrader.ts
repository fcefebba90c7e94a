import { type Graded, grade } from '../../method/grade/grade';
import type { Observation } from '../../record/kind/observation';
import { baselineOf } from '../enter/time/baselineOf';
import type { MeasureRows } from '../join/subject';

/** Grades the rows of a measure (rule E2), each set of attributes once: rows in a run are mostly alike. */
export function rowGrader(measure: MeasureRows, goLive: string | undefined): (row: Observation) => Graded {
  const baseline = measure.row.reading === 'gain' ? undefined : baselineOf(measure, goLive);
  const captured = baseline?.capturedOn;
  const baselineAfterGoLive = captured !== undefined && goLive !== undefined && captured > goLive;
  const known = new Map<string, Graded>();
  let last: Observation | undefined;
  let found: Graded | undefined;
  return (row) => {
    if (last !== undefined && found !== undefined && isAlike(row, last)) return found;
    const key = [row.design, row.instrument, row.measuredBy, row.sample, row.respondents].join();
    found = known.get(key) ?? grade({ ...attributes(row), baselineAfterGoLive });
    known.set(key, found);
    last = row;
    return found;
  };
}

function isAlike(a: Observation, b: Observation): boolean {
  return (
    a.instrument === b.instrument &&
    a.design === b.design &&
    a.measuredBy === b.measuredBy &&
    a.sample === b.sample &&
    a.respondents === b.respondents
  );
}

function attributes({ design, instrument, measuredBy, sample, respondents }: Observation) {
  return { design, instrument, measuredBy, sample, respondents };
}
