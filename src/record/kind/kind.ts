import * as z from 'zod/mini';

/** One kind of row: its table's name, its schema, and the fields a missing id is made from. */
export interface Kind<S extends z.core.$ZodShape = z.core.$ZodShape> {
  readonly table: string;
  readonly schema: z.ZodMiniObject<S, z.core.$strict>;
  /** A row without an id gets these joined by `@`, parent first. */
  readonly idFrom: readonly string[];
}

export function kind<const T extends string, S extends z.core.$ZodShape>(table: T, fields: S, idFrom: readonly (keyof S & string)[] = []) {
  return { table, schema: z.strictObject(fields), idFrom } as const;
}
