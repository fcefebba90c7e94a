import fc from 'fast-check';
import { dateOf, isDate } from '../../src/foundation/time/date';
import { financialYearFrom } from '../../src/foundation/time/financialYear';
import { type FieldType, fieldType } from '../../src/record/kind/field';
import type { Kind } from '../../src/record/kind/kind';
import { KINDS, type Portfolio, portfolioFields, type Row, type Table } from '../../src/record/kind/portfolio';

export const TABLES = Object.keys(KINDS) as Table[];

/** What the reader leaves as it is: no spaces around it, which it takes away, and no half of a character, which UTF-8 cannot carry. */
const settled = (text: string) =>
  text !== '' && text === text.trim() && !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));

const AWKWARD = [
  '=1+1',
  "'=1",
  "''-5",
  '+44',
  '-5',
  '@x',
  'a"b',
  '"',
  '""',
  'a,b',
  ',',
  'a\nb',
  'a\r\nb',
  'a\tb',
  'true',
  "'true",
  'false',
  "'",
  '007',
  '1e5',
  'é',
  '😀',
  '__proto__',
  'constructor',
  'x_',
  ';',
  'null',
];
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

export const plainText = fc
  .oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }))
  .map((text) => text.replace(UNFIT, ''))
  .filter(settled);
const idText = plainText.map((text) => text.replace(/[\r\n\t]/g, '')).filter(settled);

const whole = (most: number) => fc.integer({ min: 0, max: most });
const places = fc.option(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 }), { nil: '' });
const decimal = (most: number) =>
  fc.tuple(fc.constantFrom('', '-'), whole(most), places).map(([sign, digits, part]) => `${sign}${digits}${part === '' ? '' : `.${part}`}`);
const day = fc
  .tuple(whole(80), whole(11), whole(30))
  .map(([year, month, at]) => dateOf(1980 + year, month + 1, at + 1))
  .filter(isDate);
const year = whole(80).map((at) => financialYearFrom(1980 + at));
const month = fc.tuple(whole(80), whole(11)).map(([at, of]) => `${1980 + at}-${String(of + 1).padStart(2, '0')}`);
const span = fc.tuple(day, day).map((days) => days.sort().join('/'));
const share = fc.oneof(
  fc.constantFrom('0', '1', '1.00', '0.5'),
  whole(999_999).map((part) => `0.${String(part).padStart(6, '0')}`),
);

/** A value as the reader leaves it, of a field's type. */
export function anyValueOf(type: FieldType): fc.Arbitrary<string | boolean> {
  switch (type.type) {
    case 'id':
    case 'ref':
      return idText;
    case 'money':
      return decimal(99_999_999_999);
    case 'quantity':
      return decimal(999_999_999);
    case 'share':
      return share;
    case 'date':
      return day;
    case 'year':
      return year;
    case 'period':
      return fc.oneof(month, year, span);
    case 'flag':
      return fc.boolean();
    case 'gss':
      return fc
        .tuple(fc.constantFrom('E06', 'E07', 'W06', 'N09'), whole(999_999))
        .map(([prefix, at]) => `${prefix}${String(at).padStart(6, '0')}`);
    case 'code':
      return type.open ? fc.oneof(fc.constantFrom(...type.codes), fc.constantFrom('one_of_ours', 'a1')) : fc.constantFrom(...type.codes);
    default:
      return plainText;
  }
}

const ownName = fc.oneof(
  fc.constantFrom('x_', 'x___proto__', 'x_constructor', 'x_a,b', 'x_"'),
  plainText.map((text) => `x_${text}`),
);
const ownFields = fc.dictionary(ownName, fc.oneof(plainText, fc.boolean()), { maxKeys: 2, noNullPrototype: true });

/** One sound row of a kind, its references not yet made to lead anywhere. */
export function rowOf(kind: Kind, own: boolean): fc.Arbitrary<Row> {
  const fields = Object.entries(kind.schema.shape).map(([name, schema]): [string, FieldType, boolean] => {
    const type = fieldType(schema);
    return [name, type, type.required];
  });
  return fc
    .tuple(
      fc.record(Object.fromEntries(fields.map(([name, type]) => [name, anyValueOf(type)])), {
        requiredKeys: fields.filter(([, , required]) => required).map(([name]) => name),
        noNullPrototype: true,
      }),
      own ? fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, ownFields) : fc.constant({}),
    )
    .map(([row, extra]) => inOrder({ ...row, ...extra } as Row));
}

/** Low, value and high, and from and to, put in order; a factor that is a share made one. */
function inOrder(row: Row): Row {
  if (/^(?:attribution|deadweight|drop_off|ramp_up|lag|optimism)/.test(String(row.type)) && row.value !== undefined)
    row.value = `0.${String(row.value).replace(/\D/g, '').slice(0, 4)}`;
  const bounds = ['low', 'value', 'high'].filter((name) => row[name] !== undefined);
  if (row.low !== undefined || row.high !== undefined) {
    const sorted = bounds.map((name) => row[name] as string).sort((a, b) => Number(a) - Number(b));
    for (const [at, name] of bounds.entries()) row[name] = sorted[at];
  }
  const { from, to } = row as { from?: string; to?: string };
  if (from !== undefined && to !== undefined && to < from) Object.assign(row, { from: to, to: from });
  return row;
}

/** A whole portfolio that the reader takes every row of. */
export const portfolio: fc.Arbitrary<Portfolio> = fc
  .tuple(
    rowOf(portfolioFields, true),
    fc.tuple(
      ...TABLES.map((table) => fc.uniqueArray(rowOf(KINDS[table], true), { minLength: 1, maxLength: 2, selector: (row) => row.id })),
    ),
    fc.uniqueArray(fc.constantFrom(...TABLES)),
    fc.infiniteStream(fc.nat()),
  )
  .map(([own, lists, dropped, stream]) => {
    const tables = new Map(TABLES.map((table, at) => [table, lists[at] as Row[]]));
    const pick = () => stream.next().value as number;
    for (const [table, rows] of tables) for (const [at, row] of rows.entries()) join(table, row, rows.slice(0, at), tables, pick);
    for (const table of dropped) {
      if (leadsTo(table, tables)) continue;
      if (pick() % 2 === 0) tables.delete(table);
      else tables.set(table, []);
    }
    // A line has one row a year, whatever the ids.
    const lineYears = tables.get('lineYears');
    if (lineYears !== undefined) {
      const byKey = new Map(lineYears.map((row) => [`${row.budgetLine}@${row.financialYear}`, row]));
      tables.set('lineYears', [...byKey.values()]);
    }
    return { ...own, ...Object.fromEntries(tables) } as unknown as Portfolio;
  });

/** The fields of a table that hold the id of another row. */
export function refsOf(table: Table): { field: string; to: Table }[] {
  return Object.entries(KINDS[table].schema.shape).flatMap(([field, schema]) => {
    const type = fieldType(schema);
    return type.type === 'ref' ? [{ field, to: type.to as Table }] : [];
  });
}

function join(table: Table, row: Row, before: readonly Row[], tables: Map<Table, Row[]>, pick: () => number): void {
  for (const { field, to } of refsOf(table)) {
    if (row[field] === undefined) continue;
    // A claim leads to an earlier one, so that none goes round in a circle.
    const known = to === table ? before : (tables.get(to) as Row[]);
    if (known.length === 0) delete row[field];
    else row[field] = (known[pick() % known.length] as Row).id;
  }
}

function leadsTo(table: Table, tables: ReadonlyMap<Table, readonly Row[]>): boolean {
  return [...tables].some(([from, rows]) =>
    refsOf(from).some(({ field, to }) => to === table && rows.some((row) => row[field] !== undefined)),
  );
}
