import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { templateTables, templateWorkbook } from '../workbook/template';
import { output } from './output';

/** `benefits template`: an empty record to fill in. */
export function templateCommand(program: Command): void {
  program
    .command('template')
    .description('write an empty record to fill in: a workbook, or a folder of CSV tables')
    .requiredOption('--out <path>', 'returns.xlsx, or the name of a folder')
    .action(async ({ out }: { out: string }) => {
      if (/\.xlsx$/i.test(out)) return output(await templateWorkbook(), out);
      mkdirSync(out, { recursive: true });
      for (const { name, text } of templateTables()) output(text, join(out, name));
    });
}
