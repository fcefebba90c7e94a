import type { Command } from 'commander';
import { writePortfolio } from '../record/write/writePortfolio';
import { type Merged, merge } from '../reorganise/merge/merge';
import { safeText } from '../report/safeText';
import { output, say } from './output';
import { portfolios, refusing } from './portfolios';

interface Wanted {
  readonly gss: string;
  readonly name: string;
  readonly region?: string;
  readonly vestingDay: string;
  readonly preparedOn?: string;
  readonly out?: string;
}

/** `benefits merge <paths...>`: records of predecessors as one record of their successor. */
export function mergeCommand(program: Command): void {
  program
    .command('merge <paths...>')
    .description('bring records of predecessor councils together as one record of their successor; what to look at goes to standard error')
    .requiredOption('--gss <code>', 'the successor’s GSS code')
    .requiredOption('--name <name>', 'the successor’s name')
    .requiredOption('--vesting-day <date>', 'the day it takes over')
    .option('--region <name>', 'its region')
    .option('--prepared-on <date>', 'the day the merged record is of; the vesting day unless said')
    .option('--out <file>', 'write to a file')
    .action(async (paths: readonly string[], { gss, name, region, vestingDay, preparedOn = vestingDay, out }: Wanted) => {
      const successor = { id: gss, name, gss, ...(region === undefined ? {} : { region }) };
      const given = await portfolios(paths);
      const merged = refusing(() => merge(given, { successor, vestingDay, preparedOn }));
      for (const line of lines(merged)) say(safeText(line));
      output(writePortfolio(merged.portfolio), out, ...paths);
    });
}

function lines({ duplicates, eliminations, denominators }: Merged): string[] {
  return [
    ...denominators,
    ...duplicates.map(({ code, what, paths }) => `${code}: ${what}, in ${paths.join(' and ')}. Look whether both are needed.`),
    ...eliminations.map(
      ({ path, kind, from, to, amount }) =>
        `${kind} between predecessors: ${path}, ${amount ?? 'no amount stated'}, from ${from} to ${to}. Within the successor it is neither saved nor borne, and eliminated_cost takes it off once.`,
    ),
  ];
}
