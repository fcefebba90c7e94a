import { type Issue, issue } from '../../foundation/errors/issue';
import { stoppedOn } from '../join/stages';
import type { Subject } from '../join/subject';

/** What stopped stays in every total (rule D4). */
export function stoppedInitiative(subject: Subject): Issue[] {
  const date = stoppedOn(subject);
  return date === undefined ? [] : [issue('stopped_initiative', subject.path, { date })];
}
