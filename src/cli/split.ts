import { type Command, Option } from 'commander';
import { writePortfolio } from '../record/write/writePortfolio';
import { type Heir, type SplitOptions, split } from '../reorganise/split/split';
import { output } from './output';
import { portfolios, refusing } from './portfolios';
import { Stop } from './stop';

interface Wanted {
  readonly to: readonly Heir[];
  readonly basis: SplitOptions['basis'];
  readonly vestingDay: string;
  readonly whole: Readonly<Record<string, string>>;
  readonly only?: string;
  readonly out?: string;
}

/** `benefits split <path>`: one record split between successors. */
export function splitCommand(program: Command): void {
  program
    .command('split <path>')
    .description('split a council’s record between its successors')
    .requiredOption('--to <gss:key:name>', 'a successor, such as E06000063:274396:Cumberland; once for each', heir, [])
    .requiredOption('--vesting-day <date>', 'the day they take over')
    .addOption(
      new Option('--basis <name>', 'what the keys are numbers of')
        .choices(['residents', 'staff_fte', 'net_revenue_spend'])
        .makeOptionMandatory(),
    )
    .option('--whole <initiative=gss>', 'an initiative that goes whole to one successor; once for each', whole, {})
    .option('--only <gss>', 'the part of one successor, as a record; all parts, as a list, unless said')
    .option('--out <file>', 'write to a file')
    .action(async (path: string, { to, basis, vestingDay, whole: initiatives, only, out }: Wanted) => {
      const [portfolio, ...others] = await portfolios([path]);
      if (portfolio === undefined || others.length > 0) throw new Stop(`${path} holds ${others.length + 1} records. Give one.`);
      const parts = refusing(() => split(portfolio, { successors: to, basis, vestingDay, initiatives }));
      if (only === undefined) return output(`${JSON.stringify({ parts }, undefined, 2)}\n`, out, path);
      const part = parts.find(({ gss }) => gss === only);
      if (part === undefined) throw new Stop(`--only is ${JSON.stringify(only)}. Write one of ${parts.map(({ gss }) => gss).join(', ')}.`);
      output(writePortfolio(part.portfolio), out, path);
    });
}

function heir(text: string, before: readonly Heir[]): Heir[] {
  const [gss = '', key = '', ...name] = text.split(':');
  if (gss === '' || key === '' || name.length === 0)
    throw new Stop(`--to is ${JSON.stringify(text)}. Write code, key and name, such as E06000063:274396:Cumberland.`);
  return [...before, { id: gss, gss, key, name: name.join(':') }];
}

function whole(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new Stop(`--whole is ${JSON.stringify(text)}. Write an initiative and a code, such as notes=E06000063.`);
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}
