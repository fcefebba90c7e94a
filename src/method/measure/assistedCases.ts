import { measure } from './measure';

/** Cases that the initiative had a part in, where all its staff time is counted by the case. It is not all the cases of a service. */
export const assistedCases = measure({
  id: 'assisted_cases',
  title: 'Assisted cases',
  unit: 'cases',
  rule: 'F1',
  isNot: 'all the cases of a service, or of an initiative some of whose time is counted otherwise',
  sums: ['assisted_cases'],
  cuts: [
    ['period', 'rung'],
    ['rung', 'to_date'],
  ],
});
