import { type FieldType, fieldType } from '../kind/field';
import type { Table } from '../kind/portfolio';
import { ALL_KINDS, KIND_WORDS } from './allKinds';
import { type CodeMeaning, codeMeanings } from './codeMeanings';

/** One field of a kind of row: enough to draw a form, head a column or check a value. */
export interface Field {
  readonly name: string;
  readonly type: FieldType['type'];
  /** Whether a row must have it. */
  readonly required: boolean;
  /** For a code, each code and its meaning, in order. */
  readonly codes?: readonly CodeMeaning[];
  /** For a code, whether a code of one's own is kept. */
  readonly open?: boolean;
  /** For a reference, the table whose ids it holds. */
  readonly to?: string;
  /** For an id, the fields that the reader joins with `@` to make one that was left out. */
  readonly madeFrom?: readonly string[];
  readonly description: string;
}

/**
 * The fields of one table, in the order they are written; `portfolio` for the document's own.
 *
 * `required` is of a row as the library holds it. An id with `madeFrom` may be left out of a file, and the reader makes it.
 * A field that is not required is left out when it is unknown, never written as nil.
 *
 * @throws TypeError where there is no table of that name.
 *
 * @example
 * ```ts
 * import { fields } from 'benefits-realisation/schema';
 *
 * fields('removals').filter((field) => field.required).map((field) => field.name);
 * // ['id', 'saving', 'financialYear', 'date', 'amount', 'permanent']
 * ```
 */
export function fields(table: Table | 'portfolio'): Field[] {
  if (!Object.hasOwn(ALL_KINDS, table)) throw new TypeError(`There is no table named ${JSON.stringify(table)}.`);
  const { schema, idFrom } = ALL_KINDS[table];
  const words = KIND_WORDS[table].fields;
  return Object.entries(schema.shape).map(([name, shape]) => {
    const is = fieldType(shape);
    return {
      name,
      type: is.type,
      required: is.required,
      ...(is.type === 'code' && { codes: codeMeanings(is.codes), open: is.open }),
      ...(is.type === 'ref' && { to: is.to }),
      ...(is.type === 'id' && idFrom.length > 0 && { madeFrom: idFrom }),
      description: words[name] ?? '',
    };
  });
}
