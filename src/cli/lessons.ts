import { type Command, Option } from 'commander';
import { type Like, lessons } from '../compare/lessons/lessons';
import { readShared } from '../compare/lessons/readShared';
import { POPULATION_BANDS } from '../compare/peers/peers';
import { CAPABILITIES, SERVICE_AREAS, STAGES } from '../record/kind/codelist';
import { layoutMarkdown } from '../report/markdown';
import { sharedCsv } from '../report/sharedCsv';
import { lessonsLayout } from '../report/sharedLayout';
import { layoutText } from '../report/text';
import { readText } from './load';
import { output, paint } from './output';
import { refusing } from './portfolios';

interface Wanted extends Like {
  readonly service?: string;
  readonly format: 'csv' | 'json' | 'markdown' | 'text';
  readonly out?: string;
}

/** `benefits lessons <files...>`: what others learned of initiatives like mine. */
export function lessonsCommand(program: Command): void {
  program
    .command('lessons <files...>')
    .description('find initiatives like yours in shared exports: what they returned, what stopped and why')
    .addOption(new Option('--service <code>', 'the service area').choices([...SERVICE_AREAS]))
    .addOption(new Option('--capability <code>', 'what the AI does').choices([...CAPABILITIES]))
    .addOption(new Option('--size <band>', 'the band of residents').choices(Object.keys(POPULATION_BANDS)))
    .addOption(new Option('--stage <code>', 'the stage').choices([...STAGES]))
    .addOption(new Option('--format <name>', 'how to write it').choices(['text', 'json', 'csv', 'markdown']).default('text'))
    .option('--out <file>', 'write to a file')
    .action((files: readonly string[], { service: serviceArea, format, out, ...wanted }: Wanted) => {
      const like = Object.fromEntries(Object.entries({ ...wanted, serviceArea }).filter(([, code]) => code !== undefined)) as Like;
      const exports = files.map((file) => refusing(() => readShared(readText(file)), file));
      const found = refusing(() => lessons(exports, like));
      const text = {
        json: () => `${JSON.stringify(found, undefined, 2)}\n`,
        csv: () => sharedCsv(found.found),
        markdown: () => layoutMarkdown(lessonsLayout(found)),
        text: () => layoutText(lessonsLayout(found), paint(out)),
      }[format]();
      output(text, out, ...files);
    });
}
