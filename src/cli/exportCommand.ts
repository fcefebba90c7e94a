import { extname } from 'node:path';
import type { Command } from 'commander';
import { tidyCsv } from '../report/tidy/tidyCsv';
import { tidyNdjson } from '../report/tidy/tidyNdjson';
import { tidyParquet } from '../report/tidy/tidyParquet';
import { type Asked, withAsked } from './asked';
import { itemsAt, type Read } from './items';
import { output, working } from './output';
import { Stop } from './stop';

/** What the table is written as, by the end of its name. */
const WRITERS: Readonly<Record<string, (read: readonly Read[]) => Uint8Array | string>> = {
  '.csv': tidyCsv,
  '.ndjson': tidyNdjson,
  '.parquet': tidyParquet,
};

/** `benefits export <paths...>`: every figure as one long table. */
export function exportCommand(program: Command): void {
  const command = program
    .command('export <paths...>')
    .description('write every figure as one long table, for R, Python, Power BI and SQL')
    .requiredOption('--out <file>', 'what to write: figures.csv, figures.ndjson or figures.parquet');
  withAsked(command).action(async (paths: readonly string[], { out, ...asked }: Asked & { out: string }) => {
    const write = WRITERS[extname(out).toLowerCase()];
    if (write === undefined) throw new Stop(`${out} is no kind of table. Name a file that ends in ${Object.keys(WRITERS).join(', ')}.`);
    working('Reading and assessing');
    const read = await itemsAt(paths, asked);
    if (read.length === 0) throw new Stop('There is no portfolio that can be read.', 1);
    output(write(read), out, ...paths);
  });
}
