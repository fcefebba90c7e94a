import { join } from 'node:path';
import type { Command } from 'commander';
import { templateTables, templateWorkbook } from '../workbook/template';
import { makeFolder, outputNew } from './output';
import { Stop } from './stop';

/** `benefits template`: an empty record to fill in. */
export function templateCommand(program: Command): void {
  program
    .command('template')
    .description('write an empty record to fill in: a workbook, or a folder of CSV tables')
    .requiredOption('--out <path>', 'returns.xlsx, or the name of a folder')
    .action(async ({ out }: { out: string }) => {
      if (/\.xlsx$/i.test(out)) return outputNew([{ text: await templateWorkbook(), file: out }], out);
      if (/\.[a-z]+$/i.test(out)) throw new Stop(`${out} is no kind of template. Name a file that ends in .xlsx, or a folder.`);
      const files = templateTables().map(({ name, text }) => ({ text, file: join(out, name) }));
      makeFolder(out);
      outputNew(files, out);
    });
}
