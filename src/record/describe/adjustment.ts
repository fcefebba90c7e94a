import type { Adjustment } from '../kind/adjustment';
import type { KindWords } from './kindWords';

export const adjustmentWords: KindWords<Adjustment> = {
  title: 'Adjustment',
  about:
    'A factor on what an initiative gains: how much would have happened anyway, how much is due to something else, or how optimistic a forecast is. It applies to losses as it does to gains (rules B0, B5 and C7).',
  fields: {
    id: 'Your own id for the row.',
    initiative: 'The initiative.',
    measure: 'The measure that the factor is for. Leave it out when it is for every measure of time of the initiative (rule B5).',
    saving: 'The saving that the factor is for. Leave it out when it is for all of the initiative’s (rule C7).',
    type: 'What the factor is for. Ramp-up, lag and drop-off shape forecasts and projected hours only (rules B5, C2 and C7).',
    value:
      'A ratio for attribution, deadweight, drop-off and optimism bias; months for ramp-up and lag. Leave it out when it is not established: attribution is never taken to be 1 (rules B5 and C7).',
    basis: 'Why the value is what it is (rule B5).',
    setOn: 'The day the factor was set. It counts from this day (rule X3).',
    projectType: 'For optimism bias, the type of project in the guidance. Leave it out for other types (rule C7).',
    share: 'For optimism bias, how much of the project is of that type, as a ratio; the shares of all types sum to 1 (rule C7).',
    factor: 'For optimism bias, the contributory factor that the row is about. Leave it out for other types (rule C7).',
    contribution: 'For optimism bias, how much of the upper bound that factor accounts for, as a ratio (rule C7).',
    mitigation: 'For optimism bias, how far that factor has been dealt with, as a ratio: 1 is fully (rule C7).',
    plannedMonths:
      'For optimism bias, how long the work was planned to take, in months. The duration uplift moves the start of benefits (rule C7).',
    document: 'The evidence.',
  },
};
