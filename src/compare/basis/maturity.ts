import type { Assessment } from '../../assess/assess';
import type { Figure } from '../../foundation/figure/figure';
import type { Indicator } from '../indicator/indicator';

/** Least settled first. */
const ORDER = ['not_given', 'preliminary', 'interim', 'final'];

/**
 * How settled a value is: `provisional` where a figure of it is so marked (rule X3), otherwise the least of
 * what was said of the evidence it rests on (rule E3), and `not_given` where nothing was said of some of it.
 */
export function maturityOf({ evidence }: Assessment, { basis }: Indicator, figures: readonly Figure[]): string {
  if (figures.some(({ marks }) => marks?.includes('provisional'))) return 'provisional';
  const restsOn = RESTS_ON[basis.class] ?? '';
  const said = evidence.filter(({ path }) => path.startsWith(restsOn)).map(({ maturity }) => maturity?.is ?? 'not_given');
  return ORDER.find((each) => said.includes(each)) ?? 'not_given';
}

const RESTS_ON: Readonly<Record<string, string>> = { time_returned: 'measures/', cash_releasing: 'savings/' };
