import { type Command, Option } from 'commander';
import { briefMarkdown } from '../report/markdown';
import { briefText } from '../report/text';
import { tidyCsv } from '../report/tidy/tidyCsv';
import { type Asked, withAsked } from './asked';
import { items, type Read } from './items';
import { output, paint } from './output';

type Format = 'text' | 'json' | 'csv' | 'markdown';

/** `benefits assess <path>`: figures and findings, for people or for programs. */
export function assessCommand(program: Command): void {
  const command = program
    .command('assess <path>')
    .description('work the figures of a record: realised, claimed, time, costs, net, and what could not be counted');
  withAsked(command)
    .addOption(new Option('--format <name>', 'how to write them').choices(['text', 'json', 'csv', 'markdown']).default('text'))
    .option('--out <file>', 'write to a file')
    .action(async (path: string, { format, out, ...asked }: Asked & { format: Format; out?: string }) => {
      output(written(await items(path, asked), format, out), out, path);
    });
}

function written(read: readonly Read[], format: Format, out: string | undefined): string {
  switch (format) {
    case 'text':
      return briefText(read, paint(out));
    case 'json':
      return `${JSON.stringify({ assessments: read.map(({ assessment }) => assessment) }, undefined, 2)}\n`;
    case 'csv':
      return tidyCsv(read);
    case 'markdown':
      return briefMarkdown(read);
  }
}
