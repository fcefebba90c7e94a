import type { Measure } from '../kind/measure';
import type { KindWords } from './kindWords';

export const measureWords: KindWords<Measure> = {
  title: 'Measure',
  about:
    'Something measured of an initiative: time, service quality, volume or users. Time returned and capacity value come only from measures (rules B0 and C6).',
  fields: {
    id: 'Your own id for the measure.',
    initiative: 'The initiative that it measures.',
    title: 'What is measured, such as minutes to write up a visit.',
    role: 'What the measure is for: time returned, the quality gate, or a count of work or users (rules A4, B3 and B4).',
    shape: 'What one value is a number of. It decides how hours are worked out (rules B3, B4 and B14).',
    unit: 'The unit in words, where the shape does not say it: what is counted, or the scale of a score.',
    reading:
      'Whether a value is the time the work takes, which needs a baseline, or the time that somebody says was saved. Leave it out when the measure is not of time (rules B3 and B4).',
    whoseTime: 'Whose time it is. Only staff time is time returned; leave it out when the measure is not of time (rule B1).',
    timeKind:
      'Whether the time is work done or a wait. A shorter wait gives no hours; leave it out when the measure is not of time (rule B2).',
    staffGroup: 'The group whose time it is. Hours cannot be given in FTE or in pounds without it (rules B8, B9 and B10).',
    direction: 'Which way is better. A quality measure needs it for the gate (rule A4).',
    tolerance:
      'How far a quality measure may worsen and still count as held, in the measure’s own unit. Worse by exactly this much is held (rule A4).',
    setOn: 'The day the direction and tolerance were both set. Set after go-live, or not dated, quality is unconfirmed (rule A4).',
    rollUp: 'How values are brought together over time. Leave it out when they are not.',
    containment:
      'For contained contacts, when one counts as contained: resolved, with no staff contact on the same matter within 7 days. Without it there are no hours (rule B14).',
  },
};
