import type { Command } from 'commander';
import { checkLayout } from '../report/checkLayout';
import { layoutText } from '../report/text';
import { items } from './items';
import { output, paint } from './output';

/** `benefits check <path>`: faults, findings, and what is working well. */
export function check(program: Command): void {
  program
    .command('check <path>')
    .description('say what is wrong with a record, row by row, and what is working well')
    .action((path: string) => {
      const read = items(path, {});
      const grave = read.some(({ issues, assessment }) =>
        [...issues, ...assessment.findings].some(({ severity }) => severity === 'refused' || severity === 'error'),
      );
      if (grave) process.exitCode = 1;
      output(read.map((item) => layoutText(checkLayout(item, item.file), paint())).join('\n\n'), undefined);
    });
}
