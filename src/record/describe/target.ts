import type { Target } from '../kind/target';
import type { KindWords } from './kindWords';

export const targetWords: KindWords<Target> = {
  title: 'Target',
  about:
    'A target or a reforecast for an initiative. The first one dated is kept for ever and gives the realisation rate; later ones stand beside it (rule D1).',
  fields: {
    id: 'Your own id for the target.',
    initiative: 'The initiative.',
    saving: 'The saving that the target is for. Leave it out when it is for the whole initiative (rule D1).',
    measure: 'The measure that the target is for. Leave it out when it is for the whole initiative (rule D1).',
    what: 'What the target is a target of.',
    class: 'The class of cash. Leave it out when the target is of hours (rule A1).',
    netOrGross: 'Whether the target is before or after costs. It is compared with what was realised on the same footing (rule D1).',
    value: 'Hours where the target is of net hours, pounds where it is of cash (rule D1).',
    period: 'The period that the target is for. A year in progress is shared out by days (rule D1).',
    periodKind: 'What the value is an amount of (rule D3).',
    carriedFrom:
      'The financial year that the value was first a target of, where it was carried forward. It comes off that year, so that it is not a target twice (rule D2).',
    setOn: 'The day the target was set. One first set after go-live gives no realisation rate (rules D1 and X3).',
    by: 'The person or body that set it.',
    document: 'The evidence.',
  },
};
