import { type Issue, issue } from '../../foundation/errors/issue';
import { goLiveOf } from '../join/stages';
import type { Subject } from '../join/subject';

/** A baseline rebuilt from memory (rule E1). */
export function baselineAfterGoLive(subject: Subject): Issue[] {
  const goLive = goLiveOf(subject);
  return subject.measures.flatMap(({ baselines }) =>
    baselines.flatMap(({ id, capturedOn }) =>
      goLive !== undefined && capturedOn !== undefined && capturedOn > goLive
        ? [issue('baseline_after_go_live', `baselines/${id}/capturedOn`, { captured: capturedOn, goLive })]
        : [],
    ),
  );
}
