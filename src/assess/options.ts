import type { IsoDate } from '../foundation/time/date';
import { isDate } from '../foundation/time/date';
import { type FinancialYear, financialYearOf, isFinancialYear } from '../foundation/time/financialYear';
import type { DiscountSchedule } from '../method/parameter/discountRate';
import { EDITIONS, type Edition, type EditionId, LATEST } from '../method/edition/editions';

/** What an assessment is asked. Everything that could change a figure is here or in the record. */
export interface AssessOptions {
  /** Events dated or recorded later are unseen (rule X3). */
  readonly asAt: IsoDate;
  /** The last day counted; `asAt` unless said. What lands after it is secured, never realised. */
  readonly through?: IsoDate;
  /** The edition of the rules; the latest unless said. */
  readonly edition?: EditionId;
  /** The price base and present-value year of the portfolio; the year containing `through` unless said (rule C4). */
  readonly prices?: FinancialYear;
  /** The discount schedule; `standard` unless said, the others are sensitivities. */
  readonly schedule?: DiscountSchedule;
  /** Year t at t − ½, year 0 at 1 (rule C4). */
  readonly midYear?: boolean;
  /** `leftOut` of the reading: every portfolio figure is marked where rows were left out. */
  readonly leftOut?: readonly string[];
  /** What the draws of the simulation are made from, text or a number; the edition’s own unless said (rule C8). */
  readonly seed?: string | number;
  /** How many draws, from 100 to 1,000,000; the edition’s own number unless said. */
  readonly draws?: number;
}

/** The options with every default settled. */
export interface Settled {
  readonly asAt: IsoDate;
  readonly through: IsoDate;
  readonly edition: Edition;
  readonly prices: FinancialYear;
  readonly schedule: DiscountSchedule;
  readonly midYear: boolean;
  readonly leftOut: readonly string[];
  readonly seed: string;
  readonly draws: number;
}

/** Draws: fewer say nothing of the ends, and more than a million take too long. */
const FEWEST = 100;
const MOST = 1_000_000;

/** Settles the defaults. Throws RangeError where an option is not what it should be. */
export function settleOptions(options: AssessOptions): Settled {
  const { asAt, through = asAt, edition = LATEST, schedule = 'standard' } = options;
  const prices = options.prices ?? (isDate(String(through)) ? financialYearOf(through) : '');
  const refuse = (name: string, found: unknown, write: string): never => {
    throw new RangeError(`assess: ${name} is ${JSON.stringify(found)}. Write ${write}.`);
  };
  if (!isDate(String(asAt))) refuse('asAt', asAt, 'a date such as 2026-03-31');
  if (!isDate(String(through))) refuse('through', through, 'a date such as 2026-03-31');
  if (!Object.hasOwn(EDITIONS, edition)) refuse('edition', edition, `one of ${Object.keys(EDITIONS).join(', ')}`);
  if (!isFinancialYear(prices)) refuse('prices', prices, 'a financial year such as 2025-26');
  const { seed = EDITIONS[edition].thresholds.seed, draws = EDITIONS[edition].thresholds.draws } = options;
  if (typeof seed !== 'string' && !Number.isFinite(seed)) refuse('seed', seed, 'text or a number');
  if (!Number.isInteger(draws) || draws < FEWEST || draws > MOST) refuse('draws', draws, `a whole number from ${FEWEST} to ${MOST}`);
  if (!['standard', 'health', 'reducedRate'].includes(schedule)) refuse('schedule', schedule, 'standard, health or reducedRate');
  return {
    asAt,
    through,
    edition: EDITIONS[edition],
    prices,
    schedule,
    midYear: options.midYear ?? false,
    leftOut: options.leftOut ?? [],
    seed: String(seed),
    draws,
  };
}
