import * as z from 'zod/mini';
import { KINDS, SCHEMA_VERSION, type Table } from '../kind/portfolio';
import { ALL_KINDS, KIND_WORDS } from './allKinds';
import { type Field, fields } from './fields';

type Json = Record<string, unknown>;

const OWN_FIELDS = { additionalProperties: false, patternProperties: { '^x_': { type: ['string', 'boolean'] } } };

function fieldSchema(field: Field, schema: Json): Json {
  const described = { ...schema, description: field.description };
  if (field.to !== undefined) return { ...described, $comment: `The id of a row in ${field.to}.` };
  if (field.codes === undefined) return described;
  const codes = field.codes.map(({ code, meaning }) => ({ const: code, description: meaning }));
  return field.open ? { ...described, anyOf: [...codes, { description: 'A code of your own.' }] } : { ...described, oneOf: codes };
}

function rowSchema(table: Table | 'portfolio'): Json {
  const { properties = {}, required = [] } = z.toJSONSchema(ALL_KINDS[table].schema, { io: 'input' });
  return {
    title: KIND_WORDS[table].title,
    description: KIND_WORDS[table].about,
    type: 'object',
    properties: Object.fromEntries(fields(table).map((field) => [field.name, fieldSchema(field, properties[field.name] as Json)])),
    required,
    ...OWN_FIELDS,
  };
}

/**
 * The JSON Schema (draft 2020-12) of a whole portfolio document: its own fields, and an array for each table.
 *
 * It describes the record as the library writes it: amounts as text, dates in ISO form, an id on every row. What a
 * reader also understands (`£1,200`, `31/03/2026`, a row whose id it can make) does not pass it. It looks at one row
 * at a time, so that it cannot tell whether an id is repeated, whether the row that an id points to is there, or
 * whether a date such as 29 February is in the calendar: reading the document does that. Each code has its meaning.
 * It has no errors of its own.
 *
 * @example
 * ```ts
 * import { jsonSchema } from 'benefits-realisation/schema';
 *
 * JSON.stringify(jsonSchema(), undefined, 2).includes('urn:benefits-realisation:schema:1'); // true
 * ```
 */
export function jsonSchema(): object {
  const tables = Object.keys(KINDS) as Table[];
  const { title, description, type, properties, required, ...own } = rowSchema('portfolio');
  const arrays = tables.map((table) => [
    table,
    { description: KIND_WORDS[table].about, type: 'array', items: { $ref: `#/$defs/${table}` } },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:benefits-realisation:schema:${SCHEMA_VERSION}`,
    title,
    description,
    type,
    properties: { ...(properties as Json), ...Object.fromEntries(arrays) },
    required,
    ...own,
    $defs: Object.fromEntries(tables.map((table) => [table, rowSchema(table)])),
  };
}
