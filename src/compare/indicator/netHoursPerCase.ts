import { HOURS } from './basisOfFigures';
import { indicator } from './indicator';
import { assistedCases, netHoursWhereCasesAreCounted } from './operands';

/** Net hours returned for each case that had help (rules B3, F1). It is not a rate for each case of the service. */
export const netHoursPerCase = indicator({
  id: 'net_hours_per_case',
  title: 'Net hours returned per assisted case',
  definition:
    'Net hours of staff in the year, measured or verified, over the assisted cases behind them; of the initiatives all of whose staff time is counted by the case, and no others.',
  unit: 'hours per case',
  places: 4,
  direction: 'higher_is_better',
  rules: ['F1', 'B0', 'B3'],
  isNot: 'a rate for each case of the service: a case without help is not in it, and cases of one service are longer than those of another',
  period: 'year',
  numerator: netHoursWhereCasesAreCounted,
  denominator: { figures: assistedCases },
  basis: HOURS,
});
