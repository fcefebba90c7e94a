import { type Command, Option } from 'commander';
import { type RestateOptions, restate } from '../compare/restate/restate';
import { GDP_DEFLATORS } from '../method/parameter/gdpDeflator';
import { layoutMarkdown } from '../report/markdown';
import { restatementCsv } from '../report/restatementCsv';
import { type RestatedItem, restatementLayout } from '../report/restatementLayout';
import { layoutText } from '../report/text';
import { type Asked, withAsked } from './asked';
import { items } from './items';
import { output, paint } from './output';
import { refusing } from './portfolios';

interface Wanted {
  readonly to: string;
  readonly deflator?: RestateOptions['deflator'];
  readonly standardRate?: boolean;
  readonly format: 'csv' | 'json' | 'markdown' | 'text';
  readonly out?: string;
}

/** `benefits restate <path>`: yearly pounds in other prices, and what would have to be assessed again. */
export function restateCommand(program: Command): void {
  const command = program
    .command('restate <path>')
    .description('put yearly pounds in the prices of one year; the rest is refused, with what to assess again');
  withAsked(command)
    .requiredOption('--to <year>', 'the price base, such as 2025-26')
    .addOption(new Option('--deflator <vintage>', 'the vintage of the GDP deflator').choices(Object.keys(GDP_DEFLATORS)))
    .option('--standard-rate', 'capacity value at the standard rate and not the council’s own')
    .addOption(new Option('--format <name>', 'how to write it').choices(['text', 'json', 'csv', 'markdown']).default('text'))
    .option('--out <file>', 'write to a file')
    .action(async (path: string, { to, deflator, standardRate, format, out, ...asked }: Asked & Wanted) => {
      const options: RestateOptions = {
        prices: to,
        ...(deflator === undefined ? {} : { deflator }),
        ...(standardRate === true ? { rate: 'standard' } : {}),
      };
      const made = (await items(path, asked)).map(({ portfolio: { id }, assessment }): RestatedItem => {
        return { portfolio: id, restatement: refusing(() => restate(assessment, options)) };
      });
      output(written(made, format, out), out, path);
    });
}

function written(made: readonly RestatedItem[], format: Wanted['format'], out: string | undefined): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ restatements: made }, undefined, 2)}\n`;
    case 'csv':
      return restatementCsv(made);
    case 'markdown':
      return made.map((item) => layoutMarkdown(restatementLayout(item))).join('\n');
    case 'text':
      return made.map((item) => layoutText(restatementLayout(item), paint(out))).join('\n\n');
  }
}
