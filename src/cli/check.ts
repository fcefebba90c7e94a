import { extname } from 'node:path';
import type { Command } from 'commander';
import { checkLayout } from '../report/checkLayout';
import { layoutText } from '../report/text';
import { checkedWorkbook } from '../workbook/checkedWorkbook';
import { items } from './items';
import { output, outputNew, paint } from './output';
import { Stop } from './stop';

/** `benefits check <path>`: faults, findings, and what is working well. */
export function check(program: Command): void {
  program
    .command('check <path>')
    .description('say what is wrong with a record, row by row, and what is working well')
    .option('--out <file>', 'write a new workbook of the rows that were read, with what was found beside them: checked.xlsx')
    .action(async (path: string, { out }: { out?: string }) => {
      if (out !== undefined && extname(out).toLowerCase() !== '.xlsx')
        throw new Stop(`${out} is no workbook. Name a file that ends in .xlsx.`);
      const read = await items(path, {});
      const grave = read.some(({ issues, assessment }) =>
        [...issues, ...assessment.findings].some(({ severity }) => severity === 'refused' || severity === 'error'),
      );
      if (grave) process.exitCode = 1;
      output(read.map((item) => layoutText(checkLayout(item, item.file), paint())).join('\n\n'), undefined);
      if (out === undefined) return;
      const [only] = read;
      if (only === undefined || only.tables.length === 0)
        throw new Stop('There are no tables to write. Give a workbook, or a folder of tables.', 1);
      outputNew([{ text: await checkedWorkbook(only.tables, only.issues), file: out }], out, path);
    });
}
