import { type Command, Option } from 'commander';
import { statementAtVesting } from '../reorganise/statement/statement';
import { layoutMarkdown } from '../report/markdown';
import { statementHtml } from '../report/page/statementHtml';
import { statementLayout } from '../report/statementLayout';
import { layoutText } from '../report/text';
import { type Asked, withAsked } from './asked';
import { itemsAt } from './items';
import { output, paint } from './output';
import { refusing } from './portfolios';

interface Wanted {
  readonly vestingDay: string;
  readonly format: 'html' | 'json' | 'markdown' | 'text';
  readonly out?: string;
}

/** `benefits statement <paths...>`: assumed against evidenced at vesting day, by predecessor. */
export function statementCommand(program: Command): void {
  const command = program
    .command('statement <paths...>')
    .description('set what predecessors’ figures assume against what they evidence, at vesting day');
  withAsked(command)
    .requiredOption('--vesting-day <date>', 'the day the successor takes over')
    .addOption(new Option('--format <name>', 'how to write it').choices(['text', 'json', 'markdown', 'html']).default('text'))
    .option('--out <file>', 'write to a file')
    .action(async (paths: readonly string[], { vestingDay, format, out, ...asked }: Asked & Wanted) => {
      const records = await itemsAt(paths, asked);
      const statement = refusing(() => statementAtVesting(records, { vestingDay }));
      const written = {
        html: () => statementHtml(statement),
        json: () => `${JSON.stringify(statement, undefined, 2)}\n`,
        markdown: () => layoutMarkdown(statementLayout(statement)),
        text: () => layoutText(statementLayout(statement), paint(out)),
      };
      output(written[format](), out, ...paths);
    });
}
