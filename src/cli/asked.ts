import { Option, type Command } from 'commander';
import { type Assessment, assess } from '../assess/assess';
import type { AssessOptions } from '../assess/options';
import { isDate } from '../foundation/time/date';
import { isFinancialYear } from '../foundation/time/financialYear';
import { EDITIONS, type EditionId, LATEST } from '../method/edition/editions';
import type { Portfolio } from '../record/kind/portfolio';
import { Stop } from './stop';

/** What the command line may say of an assessment. */
export interface Asked {
  readonly asAt?: string;
  readonly through?: string;
  readonly prices?: string;
  readonly edition?: EditionId;
  readonly schedule?: 'standard' | 'health' | 'reducedRate';
  readonly midYear?: boolean;
  readonly seed?: string;
  readonly draws?: string;
}

/** Gives a command the options of an assessment. */
export function withAsked(command: Command): Command {
  return command
    .option('--as-at <date>', 'what is dated later is not seen; the day the portfolio was prepared unless said')
    .option('--through <date>', 'the last day counted; the as-at date unless said')
    .option('--prices <year>', 'the price base and present-value year, such as 2025-26; the year of the last day counted unless said')
    .addOption(new Option('--edition <id>', `the edition of the rules; ${LATEST} unless said`).choices(Object.keys(EDITIONS)))
    .addOption(new Option('--schedule <name>', 'the discount schedule').choices(['standard', 'health', 'reducedRate']))
    .option('--mid-year', 'discount flows at the middle of each year')
    .option('--seed <text>', 'where the draws of a simulation begin; 2026.1 unless said')
    .option('--draws <number>', 'how many draws a simulation takes, from 100 to 1000000; 10000 unless said');
}

/** Assesses as asked. */
export function assessAs(portfolio: Portfolio, leftOut: readonly string[], asked: Asked): Assessment {
  const { asAt = portfolio.preparedOn, through, prices, edition, schedule, midYear, seed } = asked;
  const draws = asked.draws === undefined ? undefined : Number(asked.draws);
  checked('--as-at', asAt, isDate, 'a date such as 2026-03-31');
  checked('--through', through, isDate, 'a date such as 2026-03-31');
  checked('--prices', prices, isFinancialYear, 'a financial year such as 2025-26');
  if (draws !== undefined && !(Number.isInteger(draws) && draws >= 100 && draws <= 1_000_000))
    throw new Stop(`--draws is ${JSON.stringify(asked.draws)}. Write a whole number from 100 to 1000000.`);
  const options = { asAt, leftOut, ...given({ through, prices, edition, schedule, midYear, seed, draws }) };
  return assess(portfolio, options as AssessOptions);
}

function checked(name: string, value: string | undefined, is: (text: string) => boolean, write: string): void {
  if (value !== undefined && !is(value)) throw new Stop(`${name} is ${JSON.stringify(value)}. Write ${write}.`);
}

function given(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
