import type { Assumption } from '../kind/assumption';
import type { KindWords } from './kindWords';

export const assumptionWords: KindWords<Assumption> = {
  title: 'Assumption',
  about:
    'How far one input of the record may be from what is recorded. Ranges give the bounds, the sensitivity and the simulation of a forecast; what is already a fact does not move (rule C8).',
  fields: {
    id: 'Your own id for the assumption.',
    initiative: 'The initiative it belongs to. Leave it out when it is for the whole record.',
    input:
      'Which input, by its record path: `costs/<id>/amount`, `savings/<id>/amount`, `savings/<id>/attribution`, `measures/<id>/value`, `measures/<id>/volume` or `staffGroups/<id>/hourlyRate` (rule C8).',
    unit: 'The unit of low, central and high, in words: pounds, minutes, pounds an acre.',
    low: 'The lowest value, in the input’s own unit (rule C8).',
    central: 'The most likely value: the one that what is recorded rests on (rule C8).',
    high: 'The highest value (rule C8).',
    bounds:
      'Whether low and high are the ends of what is possible or its 10% and 90% points. Leave it out and they are the ends (rule C8).',
    shape: 'How values between are spread. Leave it out and it is triangular (rule C8).',
    group: 'A name of your own for assumptions that move together, such as pay and price. Leave it out when it moves alone (rule C8).',
    basis: 'Why the range is what it is.',
    setOn: 'The day it was set. It counts from this day (rule X3).',
    document: 'The evidence.',
  },
};
