import { fieldTest, fieldType } from '../kind/field';
import type { Kind } from '../kind/kind';
import type { Row } from '../kind/portfolio';

/**
 * Whether a row passes its kind's schema as it stands: the schema's own patterns and codes, without the
 * object a field that zod makes, which costs three times as long. A law holds the two equal.
 */
export function soundRow(kind: Kind): (raw: unknown) => raw is Row {
  const fields = new Map<string, Field>();
  let required = 0;
  for (const [name, schema] of Object.entries(kind.schema.shape)) {
    fields.set(name, { name, test: fieldTest(schema), required: fieldType(schema).required });
    if (fieldType(schema).required) required++;
  }
  // Rows of a table mostly have the same names in the same order, so the last row's fields are tried first.
  const last: Field[] = [];
  return (raw): raw is Row => {
    if (typeof raw !== 'object' || raw === null) return false;
    // What a row inherits is not its own: any but a plain object is read field by field.
    const parent: unknown = Object.getPrototypeOf(raw);
    if (parent !== Object.prototype && parent !== null) return false;
    const row = raw as Record<string, unknown>;
    let met = 0;
    let at = 0;
    for (const name in row) {
      let field = last[at];
      if (field === undefined || field.name !== name) {
        field = fields.get(name);
        if (field === undefined) return false;
        last[at] = field;
      }
      if (!field.test(row[name])) return false;
      if (field.required) met++;
      at++;
    }
    return met === required;
  };
}

interface Field {
  readonly name: string;
  readonly test: (value: unknown) => boolean;
  readonly required: boolean;
}
