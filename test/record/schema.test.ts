import { describe, expect, test } from 'vitest';
import { KINDS, portfolioFields } from '../../src/record/kind/portfolio';
import { codeWords, fields, jsonSchema, KIND_WORDS, SCHEMA_VERSION, type Table } from '../../src/schema';

interface Property {
  type: string | string[];
  description: string;
  enum?: string[];
  pattern?: string;
  items?: { $ref: string };
  oneOf?: { const: string; description: string }[];
  anyOf?: { const?: string; description: string }[];
  $comment?: string;
}
interface Row {
  title: string;
  description: string;
  type: string;
  required: string[];
  properties: Record<string, Property>;
  additionalProperties: boolean;
  patternProperties: Record<string, { type: string[] }>;
}

const schema = jsonSchema() as Row & { $schema: string; $id: string; $defs: Record<string, Row> };
const tables = Object.keys(KINDS) as Table[];
const rows = [['portfolio', schema], ...Object.entries(schema.$defs)] as [Table | 'portfolio', Row][];

describe('jsonSchema', () => {
  test('says which draft and which version of the record it is', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:benefits-realisation:schema:${SCHEMA_VERSION}`);
    expect(schema.properties.schemaVersion?.enum).toEqual([SCHEMA_VERSION]);
  });

  test('has every table, as a list of its own rows', () => {
    expect(Object.keys(schema.$defs)).toEqual(tables);
    for (const table of tables) {
      expect(schema.properties[table]).toMatchObject({ type: 'array', items: { $ref: `#/$defs/${table}` } });
      expect(schema.required).not.toContain(table);
    }
  });

  test('is plain JSON, the same each time', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(JSON.stringify(jsonSchema())).toBe(JSON.stringify(schema));
  });

  test.each(rows)('%s refuses unknown names, keeps x_ and describes every field', (table, row) => {
    const kind = table === 'portfolio' ? portfolioFields : KINDS[table];
    expect(row.title).toBe(KIND_WORDS[table].title);
    expect(row.additionalProperties).toBe(false);
    expect(row.patternProperties).toEqual({ '^x_': { type: ['string', 'boolean'] } });
    expect(Object.keys(row.properties)).toEqual(expect.arrayContaining(Object.keys(kind.schema.shape)));
    expect(row.required).toEqual(
      fields(table)
        .filter((field) => field.required)
        .map((field) => field.name),
    );
    for (const [name, property] of Object.entries(row.properties)) {
      expect(property.description, name).toMatch(/^\S.*\.$/);
      expect(['string', 'boolean', 'array'], name).toContain(property.type);
    }
  });

  test('a closed code gives each code its meaning', () => {
    const rung = schema.$defs.statuses?.properties.rung;
    expect(rung?.oneOf?.map((code) => code.const)).toEqual(rung?.enum);
    expect(rung?.oneOf).toContainEqual({ const: 'lapsed', description: codeWords.WAYS_DOWN.lapsed });
  });

  test('an open code allows one of your own', () => {
    const capability = schema.$defs.initiatives?.properties.capability;
    expect(capability?.enum).toBeUndefined();
    expect(capability?.pattern).toBeDefined();
    expect(capability?.anyOf?.at(-1)).toEqual({ description: 'A code of your own.' });
  });

  test('a reference says which table it points to', () => {
    expect(schema.$defs.statuses?.properties.saving?.$comment).toBe('The id of a row in savings.');
  });
});

describe('fields', () => {
  const all = (['portfolio', ...tables] as const).flatMap((table) => fields(table).map((field) => ({ table, ...field })));

  test.each(all)('$table $name has words, and meanings where it is a code', (field) => {
    expect(Object.keys(KIND_WORDS[field.table].fields)).toContain(field.name);
    expect(field.description).toMatch(/^\S.*\.$/);
    expect(field.type === 'code').toBe(field.codes !== undefined && field.open !== undefined);
    for (const { code, meaning } of field.codes ?? []) expect(meaning, code).toMatch(/^[A-Z].*\.$/);
    if (field.type === 'ref') expect(tables).toContain(field.to);
  });

  test('an id says what it is made from where it may be left out', () => {
    expect(fields('conversions')[0]).toMatchObject({ name: 'id', madeFrom: ['saving', 'measure', 'financialYear'] });
    expect(fields('savings')[0]).not.toHaveProperty('madeFrom');
  });

  test('refuses a name that is no table', () => {
    expect(() => fields('saving' as Table)).toThrow(TypeError);
    expect(() => fields('constructor' as Table)).toThrow(TypeError);
  });
});

describe('the words', () => {
  test('no two codelists are alike, so a field’s codes find one list', () => {
    const lists = Object.values(codeWords).map((list) => Object.keys(list).join());
    expect(new Set(lists).size).toBe(lists.length);
  });

  test('every codelist is used by a field', () => {
    const used = new Set(
      (['portfolio', ...tables] as const).flatMap((table) => fields(table)).map((field) => field.codes?.map(({ code }) => code).join()),
    );
    const partsOfAnother = ['CASH_RUNGS', 'WAYS_DOWN'];
    const unused = Object.entries(codeWords)
      .filter(([, list]) => !used.has(Object.keys(list).join()))
      .map(([name]) => name);
    expect(unused).toEqual(partsOfAnother);
  });

  test('rules are named alike everywhere', () => {
    const text = Object.values(KIND_WORDS).flatMap(({ about, fields: words }) => [about, ...Object.values(words)]);
    for (const words of text) {
      for (const [rules] of words.matchAll(/\(rules? [^)]*\)/g)) {
        expect(rules, words).toMatch(
          /^\((?:rule [A-HX]\d+[ab]?|rules [A-HX]\d+[ab]?(?:, [A-HX]\d+[ab]?)*(?: (?:and|to) [A-HX]\d+[ab]?))\)$/,
        );
      }
    }
  });
});
