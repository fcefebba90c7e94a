import { extname } from 'node:path';
import type { Command } from 'commander';
import { nameOf } from '../report/item';
import { reportMarkdown } from '../report/markdown';
import { reportHtml } from '../report/page/reportHtml';
import { reportText } from '../report/text';
import { financeWorkbook } from '../workbook/finance/financeWorkbook';
import { type Asked, withAsked } from './asked';
import { items, type Read } from './items';
import { output, working } from './output';
import { Stop } from './stop';

/** What a report is written as, by the end of its name. */
const WRITERS: Readonly<Record<string, (read: readonly Read[], title: string) => Promise<Uint8Array> | string>> = {
  '.html': reportHtml,
  '.md': reportMarkdown,
  '.txt': reportText,
  '.xlsx': workbookOf,
};

function workbookOf(read: readonly Read[]): Promise<Uint8Array> {
  const [only, ...others] = read;
  if (only === undefined || others.length > 0)
    throw new Stop(`A workbook is of one record, and there are ${read.length}. Give one, or name a file that ends in .html, .md or .txt.`);
  return financeWorkbook(only);
}

/** `benefits report <path>`: a page to put before a board. */
export function report(program: Command): void {
  const command = program
    .command('report <path>')
    .description('write a page that needs nothing else: figures and how each was worked, claims, what could not be counted, and the method')
    .requiredOption('--out <file>', 'what to write: report.html, report.md, report.txt, or report.xlsx with live formulas')
    .option('--title <text>', 'the title of the page');
  withAsked(command).action(async (path: string, { out, title, ...asked }: Asked & { out: string; title?: string }) => {
    const write = WRITERS[extname(out).toLowerCase()];
    if (write === undefined) throw new Stop(`${out} is no kind of report. Name a file that ends in ${Object.keys(WRITERS).join(', ')}.`);
    working('Reading and assessing');
    const read = await items(path, asked);
    const [first] = read;
    if (first === undefined) throw new Stop(`${path} holds no portfolio that can be read.`, 1);
    const name = read.length === 1 ? `Benefits of AI: ${nameOf(first.portfolio)}` : 'Benefits of AI in councils';
    working('Working every figure');
    output(await write(read, title ?? name), out, path);
  });
}
