import type { Observation } from '../kind/observation';
import type { KindWords } from './kindWords';

export const observationWords: KindWords<Observation> = {
  title: 'Observation',
  about:
    'What a measure was in one period, for one group of users or cases. Rows for the same measure and cohort must not overlap in time (rule B16).',
  fields: {
    id: 'Your own id for the row.',
    measure: 'The measure.',
    period: 'The period that was observed. Gaps are not filled (rule B16).',
    value:
      'The value in the unit of the measure’s shape: the time the work took where the reading is level, the time said to be saved where it is gain. For contained contacts, how many were contained (rules B3, B4 and B14).',
    volume:
      'How many assisted cases there were, counting only work that staff would otherwise have done. Failed attempts are included (rule B3).',
    induced:
      'How many more cases there were that staff would not otherwise have done. They are not part of volume and give no hours (rule B3).',
    users: 'The mean number of people using it in the period: on a working day for a rate a day, in a week for a rate a week (rule B4).',
    usersBasis: 'What the number of users is a number of. Monthly users and licences give a rate and no total (rule B4).',
    daysWorked: 'Days that one user worked in the period on average, after leave, bank holidays, sickness and training (rule B4).',
    weeksWorked:
      'Weeks that one user worked in the period on average, after leave, bank holidays, sickness and training. Elapsed weeks are refused (rule B4).',
    handled:
      'For contained contacts, how many contacts on the same matters staff handled in the period, 0 where they handled none. Every row of contained contacts needs it: contained can be no more than the fall in them (rule B14).',
    abandoned: 'For contained contacts, how many were abandoned. They are worth nothing and are no part of value (rule B14).',
    transferMinutes:
      'For contained contacts, the extra minutes that staff spent on contacts passed on to them, in all, 0 where there were none (rule B14).',
    reworkMinutes:
      'Minutes spent checking and correcting for each case, or for each person a day or a week where the measure is of those. Leave it out when it is not known or is inside the value (rule B3).',
    reworkInside: 'True when the value already includes checking and correcting (rule B3).',
    cohort: 'A name of your own for the users or cases that the row is about. Leave it out when there is one group (rule B16).',
    rung: 'How well established the hours are. Leave it out and they are claimed (rule B15).',
    design: 'What the value is compared with (rule E1).',
    instrument: 'How the value was got (rule E1).',
    sample:
      'How many cases were measured, or how many people were asked in a survey. Fewer than 30 takes one off the evidence grade (rule E2).',
    respondents:
      'How many people answered the survey. The rate applies to them and the rest is projected; leave it out when it is not a survey (rules B4 and B12).',
    measuredBy: 'Who measured it. A supplier’s own measurement takes one off the evidence grade (rules E1 and E2).',
    capturedOn: 'The day the value was recorded. The row counts from this day, and the latest for a period holds (rules B16 and X3).',
    bound: 'Give it when the value is a bound and not the usual value. A bound enters no total (rule B13).',
    selected: 'True when the assisted cases were chosen, so that the gain may not hold for others (rule B3).',
    scaledFrom: 'The shorter period that was really observed, when the value was scaled up. The year is then projected (rule B16).',
    document: 'The evidence.',
    note: 'Anything a reader should know. It enters no figure.',
  },
};
