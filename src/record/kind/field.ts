import * as z from 'zod/mini';

/** What a field holds: the reader normalises by it, the template and the JSON Schema describe by it. */
export type FieldType =
  | { readonly type: 'id' | 'text' | 'money' | 'quantity' | 'share' | 'date' | 'period' | 'year' | 'flag' | 'gss' }
  | { readonly type: 'code'; readonly codes: readonly string[]; readonly open: boolean }
  | { readonly type: 'ref'; readonly to: string };

interface Made {
  readonly type: FieldType;
  readonly test: (value: unknown) => boolean;
}

/** What each schema below was made as. Asked through {@link fieldType} and {@link fieldTest}. */
const made = z.registry<Made>();

const ID = /^(?!\s)[^\u0000-\u001f\u007f\p{Cs}]{1,200}(?<!\s)$/u;
const TEXT = /^(?!\s)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]{1,4000}(?<!\s)$/u;
const MONEY = /^-?(?!(?:\d\.?){16})(?:0|[1-9]\d*)(?:\.\d{1,4})?$/;
const QUANTITY = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,4})?$/;
const SHARE = /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/;
const DAY = String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))`;
const DATE = new RegExp(`^${DAY}$`);
const PERIOD = new RegExp(String.raw`^(?:\d{4}-(?:0[1-9]|1[0-2])|\d{4}-\d{2}|${DAY}/${DAY})$`);
const YEAR = /^\d{4}-\d{2}$/;
const GSS = /^(?:E06|E07|E08|E09|E10|W06|S12|N09)\d{6}$/;

/** Plain characters and inner spaces: what most ids and texts are, and quick to see. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

const text = (pattern: RegExp, type: FieldType, plainTo = 0) =>
  z
    .string()
    .check(z.regex(pattern))
    .register(made, {
      type,
      test: (value) => typeof value === 'string' && ((value.length <= plainTo && PLAIN.test(value)) || pattern.test(value)),
    });

/** An id of the user's own, unique in its kind. */
export const id = text(ID, { type: 'id' }, 200);
export const freeText = text(TEXT, { type: 'text' }, 4000);
/** Pounds, or another currency where the row says so: at most 15 digits, 4 places. */
export const money = text(MONEY, { type: 'money' });
/** An observed quantity: at most 9 digits and 4 places. */
export const quantity = text(QUANTITY, { type: 'quantity' });
/** A ratio from 0 to 1. */
export const share = text(SHARE, { type: 'share' });
export const date = text(DATE, { type: 'date' });
/** A month, a financial year or a span of days. */
export const period = text(PERIOD, { type: 'period' });
export const year = text(YEAR, { type: 'year' });
export const gss = text(GSS, { type: 'gss' });
export const flag = z.boolean().register(made, { type: { type: 'flag' }, test: (value) => typeof value === 'boolean' });

/** A closed codelist: any other code is refused. */
export function closed<const C extends readonly [string, ...string[]]>(codes: C) {
  const known = new Set<unknown>(codes);
  return z.enum(codes).register(made, { type: { type: 'code', codes, open: false }, test: (value) => known.has(value) });
}

/** An open codelist: a code of one's own is kept, with an advice. */
export function open(codes: readonly string[]) {
  return text(/^[a-z][a-z0-9_]{0,60}$/, { type: 'code', codes, open: true });
}

/** A field that a row may leave out. */
export const optional = z.optional;

/** The id of a row of another kind, or of the same. */
export function ref<const T extends string>(to: T) {
  return text(ID, { type: 'ref', to }, 200);
}

/** The type a field was declared with, and whether a row must have it. */
export function fieldType(schema: z.core.$ZodType): FieldType & { readonly required: boolean } {
  return { ...madeAs(schema).type, required: !(schema instanceof z.ZodMiniOptional) };
}

/** Whether a value passes a field's schema, without the objects zod makes to say so. */
export function fieldTest(schema: z.core.$ZodType): (value: unknown) => boolean {
  return madeAs(schema).test;
}

function madeAs(schema: z.core.$ZodType): Made {
  const inner = schema instanceof z.ZodMiniOptional ? schema._zod.def.innerType : schema;
  const found = made.get(inner as z.ZodMiniString);
  if (found === undefined) throw new TypeError('A field was not made by field.ts.');
  return found;
}
