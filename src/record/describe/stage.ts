import type { Stage } from '../kind/stage';
import type { KindWords } from './kindWords';

export const stageWords: KindWords<Stage> = {
  title: 'Stage',
  about:
    'The day an initiative came to a stage. Hours are returned only on days it is a pilot, live or scaled; costs count on every day (rules B16 and D4).',
  fields: {
    id: 'Your own id for the row.',
    initiative: 'The initiative.',
    stage: 'The stage that it came to (rule D4).',
    date: 'The first day at that stage, which lasts until the next row (rule D4).',
    dateIs: 'Whether it came to the stage on the date, or had come to it by then; on unless said.',
    reason: 'Why it came to that stage. Give it for one that was paused or stopped (rule D4).',
    lesson: 'What others can learn from it. A lesson is kept when the record is shared without names (rules D4 and F5).',
  },
};
