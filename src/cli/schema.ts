import type { Command } from 'commander';
import { fields } from '../record/describe/fields';
import { jsonSchema } from '../record/describe/jsonSchema';
import { KINDS, type Table } from '../record/kind/portfolio';
import { output } from './output';
import { Stop } from './stop';

/** `benefits schema`: the record described. */
export function schema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a portfolio, or the fields of one table')
    .option('--table <name>', 'the fields of one table; portfolio for the document’s own')
    .option('--out <file>', 'write to a file')
    .action(({ table, out }: { table?: string; out?: string }) => {
      if (table !== undefined && table !== 'portfolio' && !Object.hasOwn(KINDS, table)) {
        throw new Stop(`There is no table ${JSON.stringify(table)}. There are portfolio, ${Object.keys(KINDS).join(', ')}.`);
      }
      const found = table === undefined ? jsonSchema() : fields(table as Table | 'portfolio');
      output(`${JSON.stringify(found, undefined, 2)}\n`, out);
    });
}
