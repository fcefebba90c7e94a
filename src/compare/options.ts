import { type Grade, GRADES } from '../foundation/figure/vocabulary';
import { type FinancialYear, isFinancialYear } from '../foundation/time/financialYear';
import { GDP_DEFLATORS } from '../method/parameter/gdpDeflator';
import type { Indicator } from './indicator/indicator';
import { INDICATORS, type IndicatorId } from './indicator/indicators';
import { type Peers, POPULATION_BANDS } from './peers/peers';

/** What a comparison is asked. */
export interface CompareOptions {
  readonly indicator: IndicatorId;
  /** The financial year of an indicator of a year; the last that ended by each assessment’s `through` unless said. */
  readonly year?: FinancialYear;
  /** Which councils to put side by side; all unless said (rule F6). */
  readonly peers?: Peers;
  /** Count only what rests on this grade of evidence or a better one. */
  readonly evidenceFloor?: Grade;
  /** The price base of amounts of a year; nominal unless said. */
  readonly prices?: FinancialYear;
  /** The vintage of the GDP deflator that amounts are restated with; the latest unless said. */
  readonly deflator?: keyof typeof GDP_DEFLATORS;
}

/** The indicator asked for. Throws RangeError where it or any other option is not what it should be. */
export function settleIndicator({ indicator, year, peers, evidenceFloor, prices, deflator }: CompareOptions): Indicator {
  const refuse = (name: string, found: unknown, write: string): never => {
    throw new RangeError(`compare: ${name} is ${JSON.stringify(found)}. Write ${write}.`);
  };
  const years: readonly [string, unknown][] = [
    ['year', year],
    ['prices', prices],
  ];
  for (const [name, found] of years)
    if (found !== undefined && !isFinancialYear(String(found))) refuse(name, found, 'a financial year such as 2025-26');
  if (evidenceFloor !== undefined && !GRADES.includes(evidenceFloor)) refuse('evidenceFloor', evidenceFloor, `one of ${GRADES.join(', ')}`);
  if (deflator !== undefined && !Object.hasOwn(GDP_DEFLATORS, deflator))
    refuse('deflator', deflator, `one of ${Object.keys(GDP_DEFLATORS).join(', ')}`);
  const band = peers?.populationBand;
  if (band !== undefined && !Object.hasOwn(POPULATION_BANDS, band))
    refuse('peers.populationBand', band, `one of ${Object.keys(POPULATION_BANDS).join(', ')}`);
  const found = INDICATORS.find(({ id }) => id === indicator);
  return found ?? refuse('indicator', indicator, `one of ${INDICATORS.map(({ id }) => id).join(', ')}`);
}
