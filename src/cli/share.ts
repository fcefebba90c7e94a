import { type Command, Option } from 'commander';
import { type ShareOptions, share } from '../compare/share/share';
import type { Keep } from '../compare/share/sharedInitiative';
import { layoutMarkdown } from '../report/markdown';
import { sharedCsv } from '../report/sharedCsv';
import { sharedLayout } from '../report/sharedLayout';
import { safeText } from '../report/safeText';
import { layoutText } from '../report/text';
import { type Asked, withAsked } from './asked';
import { itemsAt } from './items';
import { output, paint, say } from './output';
import { refusing } from './portfolios';

interface Wanted {
  readonly keep?: Keep;
  readonly release?: string;
  readonly format: 'csv' | 'json' | 'markdown' | 'text';
  readonly out?: string;
}

/** `benefits share <paths...>`: an export that others may see. */
export function shareCommand(program: Command): void {
  const command = program
    .command('share <paths...>')
    .description('make an export that others may see: identity and free text left out unless you keep them');
  withAsked(command)
    .addOption(new Option('--keep <what>', 'how much of each council to keep').choices(['nothing', 'type_and_region', 'name']))
    .option(
      '--release <ids>',
      'initiatives whose title, reasons and lessons are released, or paths of single texts: commas between; read them first',
    )
    .addOption(new Option('--format <name>', 'how to write it').choices(['text', 'json', 'csv', 'markdown']).default('json'))
    .option('--out <file>', 'write to a file')
    .action(async (paths: readonly string[], { keep, release, format, out, ...asked }: Asked & Wanted) => {
      const records = await itemsAt(paths, asked);
      for (const { file, issues } of records)
        if (issues.some(({ severity }) => severity === 'refused'))
          say(`${safeText(file)} has rows that cannot be read, and what hangs on them is not in the export. See: benefits check`);
      const options: ShareOptions = {
        ...(keep === undefined ? {} : { keep }),
        ...(release === undefined ? {} : { release: release.split(',').map((id) => id.trim()) }),
      };
      const shared = refusing(() => share(records, options));
      const text = {
        json: () => `${JSON.stringify(shared, undefined, 2)}\n`,
        csv: () => sharedCsv(shared.initiatives),
        markdown: () => layoutMarkdown(sharedLayout(shared)),
        text: () => layoutText(sharedLayout(shared), paint(out)),
      }[format]();
      output(text, out, ...paths);
    });
}
