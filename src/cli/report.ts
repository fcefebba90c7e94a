import type { Command } from 'commander';
import { nameOf } from '../report/item';
import { reportHtml } from '../report/page/reportHtml';
import { type Asked, withAsked } from './asked';
import { items } from './items';
import { output } from './output';
import { Stop } from './stop';

/** `benefits report <path>`: a page to put before a board. */
export function report(program: Command): void {
  const command = program
    .command('report <path>')
    .description('write a page that needs nothing else: figures, claims, what could not be counted, and the method')
    .requiredOption('--out <file>', 'the page to write, such as report.html')
    .option('--title <text>', 'the title of the page');
  withAsked(command).action((path: string, { out, title, ...asked }: Asked & { out: string; title?: string }) => {
    const read = items(path, asked);
    const [first] = read;
    if (first === undefined) throw new Stop(`${path} holds no portfolio that can be read.`, 1);
    const name = read.length === 1 ? `Benefits of AI: ${nameOf(first.portfolio)}` : 'Benefits of AI in councils';
    output(reportHtml(read, title ?? name), out, path);
  });
}
