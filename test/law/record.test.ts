import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { BenefitsError } from '../../src/foundation/errors/benefitsError';
import type { Issue } from '../../src/foundation/errors/issue';
import { words } from '../../src/foundation/errors/words';
import { type FieldType, fieldTest, fieldType } from '../../src/record/kind/field';
import { KINDS, type Portfolio, portfolioFields, type Row, type Table } from '../../src/record/kind/portfolio';
import { normaliseValue } from '../../src/record/read/normalise/value';
import { parsePortfolio, safeParsePortfolio } from '../../src/record/read/parsePortfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import type { Reading } from '../../src/record/read/reading';
import { soundRow } from '../../src/record/read/soundRow';
import { canonical } from '../../src/record/write/canonical';
import { writePortfolio } from '../../src/record/write/writePortfolio';
import { readTables, writeTables } from '../../src/tables';
import { portfolio, refsOf, rowOf, TABLES, anyValueOf } from './portfolio';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = (tables: { name: string; text: string }[]) => tables.map(({ name, text }) => ({ name, bytes: bytes(text) }));
const grave = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === 'refused' || severity === 'error').map(words);
const kinds = [portfolioFields, ...Object.values(KINDS)];
const fields = kinds.flatMap((kind) =>
  Object.entries(kind.schema.shape).map(([name, schema]) => ({
    at: `${kind.table}.${name}`,
    type: fieldType(schema) as FieldType,
    holds: fieldTest(schema),
  })),
);
const anyField = fc.constantFrom(...fields);

describe('what is written is read as it was', () => {
  test('readPortfolio(writePortfolio(p)) is p in its canonical order', () => {
    fc.assert(
      fc.property(portfolio, (p) => {
        const text = writePortfolio(p);
        const reading = readPortfolio(text);
        expect(grave(reading.issues)).toEqual([]);
        expect(reading.leftOut).toEqual([]);
        expect(reading.portfolio).toStrictEqual(canonical(p));
        expect(writePortfolio(reading.portfolio as Portfolio)).toBe(text);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('readTables(writeTables(p)) is p in its canonical order', () => {
    fc.assert(
      fc.property(portfolio, (p) => {
        const tables = writeTables(p);
        const reading = readTables(files(tables));
        expect(grave(reading.issues)).toEqual([]);
        expect(reading.leftOut).toEqual([]);
        expect(reading.portfolio).toStrictEqual(canonical(p));
        expect(writeTables(reading.portfolio as Portfolio)).toEqual(tables);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('no cell of text begins with a formula sign, and no amount gains an apostrophe', () => {
    fc.assert(
      fc.property(rowOf(KINDS.documents, true), rowOf(KINDS.lineYears, false), (document, year) => {
        const p = { id: 'p', documents: [document], lineYears: [year] } as unknown as Portfolio;
        const [, lineYears, documents] = writeTables(p);
        const cells = Papa.parse<string[]>(documents?.text ?? '')
          .data.slice(1)
          .flat();
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        for (const amount of [year.budget, year.outturn])
          if (amount !== undefined) expect(lineYears?.text).toMatch(new RegExp(`(?:^|,)${amount}(?:,|$)`, 'm'));
      }),
    );
  });
});

const MUTATED = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 1 }).filter((value) => value !== undefined),
  fc.constantFrom(
    '',
    ' ',
    'NaN',
    '1e3',
    '01',
    '+1',
    '.5',
    '1.',
    '1.00000',
    '1234567890123456',
    '999999999999999',
    '2026-02-29',
    '2026-02-30',
    '2025-26',
    '2026-13',
    'a'.repeat(201),
    'a'.repeat(4001),
    'a\u0000',
  ),
);

describe('a sound row', () => {
  test.each(kinds.map((kind) => [kind.table, kind] as const))(
    '%s: passes exactly when its schema passes it',
    (_, kind) => {
      const isSound = soundRow(kind);
      const name = fc.oneof(
        fc.constantFrom(...Object.keys(kind.schema.shape)),
        fc.constantFrom('x_own', 'constructor', 'toString', 'Title'),
      );
      const change = fc.record({
        name,
        how: fc.constantFrom('set', 'drop', 'edit'),
        value: MUTATED,
        at: fc.nat(40),
        mark: fc.constantFrom('', ' ', '0', '-', '.', 'x', '\n'),
      });
      fc.assert(
        fc.property(rowOf(kind, false), fc.array(change, { maxLength: 3 }), (sound, changes) => {
          const row: Record<string, unknown> = { ...sound };
          for (const { name: field, how, value, at, mark } of changes) {
            if (how === 'drop') delete row[field];
            else if (how === 'set') row[field] = value;
            else if (typeof row[field] === 'string') row[field] = row[field].slice(0, at) + mark + row[field].slice(at + 1);
          }
          expect(isSound(row)).toBe(kind.schema.safeParse(row).success);
        }),
        { numRuns: 150 },
      );
    },
    20_000,
  );

  test('only a plain object can be one', () => {
    const isSound = soundRow(KINDS.documents);
    const sound = { id: 'd1', title: 'Report' };
    expect(isSound(sound)).toBe(true);
    expect(isSound(Object.assign(Object.create(null), sound))).toBe(true);
    expect(isSound(Object.create(sound))).toBe(false);
    expect(isSound(Object.assign(Object.create({ title: 'Report' }), { id: 'd1' }))).toBe(false);
    for (const other of [null, undefined, 'text', 5, true, [], [sound], () => sound, new Map(Object.entries(sound))])
      expect(isSound(other)).toBe(false);
  });
});

describe('normalising', () => {
  test.each(fields.map(({ at, type, holds }) => [at, type, holds] as const))('%s: a canonical value is not changed', (_, type, holds) => {
    fc.assert(
      fc.property(anyValueOf(type), (value) => {
        expect(holds(value)).toBe(true);
        expect(normaliseValue(value, type)).toEqual({ value });
      }),
      { numRuns: 40 },
    );
  });

  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '£1,200.50',
      '(300)',
      '−5',
      '1.50000',
      '60%',
      '100%',
      '0.5%',
      '31/03/2026',
      '1st June 2026',
      '2025/26',
      '2011/12',
      '2011-2012',
      'FY2025-26',
      'June 2026',
      '06/2026',
      '1 June 2026 to 3 June 2026',
      'Yes',
      'NO',
      'e06000060',
      'Cash-releasing',
      'Level cumulative',
    ),
    fc.stringMatching(/^[-+£(]{0,2}[\d,.]{1,20}[%)kmM]?$/),
    fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/),
    fc.double(),
    fc.maxSafeInteger(),
    fc.boolean(),
  );

  test('whatever is read is canonical: it passes its schema, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(anyField, typed, ({ type, holds }, raw) => {
        const normal = normaliseValue(raw, type);
        if (normal === undefined || 'fault' in normal) return;
        expect(holds(normal.value)).toBe(true);
        expect(normaliseValue(normal.value, type)).toEqual({ value: normal.value });
      }),
      { numRuns: 20_000 },
    );
  });

  test('text that is not as it was typed is said to have been changed', () => {
    fc.assert(
      fc.property(anyField, fc.oneof(fc.string(), anyValueOf({ type: 'text' })), ({ type }, raw) => {
        const normal = normaliseValue(raw, type);
        if (normal === undefined || 'fault' in normal || typeof normal.value !== 'string') return;
        expect(normal.aloud === true).toBe(normal.value !== raw);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('one bad row', () => {
  const chosen = portfolio.chain((p) => {
    const places = TABLES.flatMap((table) => ((p[table] ?? []) as Row[]).map((row) => ({ table, id: row.id })));
    return fc.record({ p: fc.constant(p), bad: places.length === 0 ? fc.constant(undefined) : fc.constantFrom(...places) });
  });

  test('is left out with every row that hangs from it, and nothing else is lost', () => {
    fc.assert(
      fc.property(chosen, ({ p, bad }) => {
        if (bad === undefined) return;
        const lost = hangingFrom(p, bad.table, bad.id);
        const broken = { ...p, [bad.table]: (p[bad.table] as Row[]).map((row) => (row.id === bad.id ? { ...row, x_list: [] } : row)) };
        expectLost(readPortfolio(JSON.stringify(broken)), p, lost);

        const tables = writeTables({
          ...p,
          [bad.table]: (p[bad.table] as Row[]).map((row) => (row.id === bad.id ? { ...row, x_last: 'x' } : row)),
        });
        const headless = tables.map(({ name, text }) => ({
          name,
          text: name === `${bad.table}.csv` ? withoutHeading(text, 'x_last') : text,
        }));
        expectLost(readTables(files(headless)), p, lost);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  function expectLost({ portfolio: left, issues, leftOut }: Reading, p: Portfolio, lost: Set<string>): void {
    expect(leftOut).toEqual([...lost].sort());
    const kept = (table: Table) => (row: Row) => !lost.has(`${table}/${row.id}`);
    const rest: Record<string, unknown> = { ...p };
    for (const table of TABLES) if (p[table] !== undefined) rest[table] = (p[table] as Row[]).filter(kept(table));
    expect(canonical(left as Portfolio)).toStrictEqual(canonical(rest as unknown as Portfolio));
    for (const path of lost) expect(issues.some((issue) => issue.severity === 'refused' && issue.path.startsWith(path))).toBe(true);
  }

  /** Blanks one heading, so that the cells under it stand under none. */
  function withoutHeading(text: string, heading: string): string {
    return text.replace(new RegExp(`(^|,)${heading}(?=,|\n)`), '$1');
  }

  function hangingFrom(p: Portfolio, table: Table, id: string): Set<string> {
    const lost = new Set([`${table}/${id}`]);
    for (let before = 0; before !== lost.size; ) {
      before = lost.size;
      for (const from of TABLES) {
        for (const row of (p[from] ?? []) as Row[]) {
          if (refsOf(from).some(({ field, to }) => row[field] !== undefined && lost.has(`${to}/${row[field]}`)))
            lost.add(`${from}/${row.id}`);
        }
      }
    }
    return lost;
  }
});

/** Every way in, on one value: none throws, and what is said of it has words. */
function survives(value: unknown): void {
  said(safeParsePortfolio(value));
  try {
    parsePortfolio(value);
  } catch (error) {
    expect(error).toBeInstanceOf(BenefitsError);
    expect((error as BenefitsError).issues.length).toBeGreaterThan(0);
  }
}

function said({ portfolio: read, issues }: Reading): void {
  for (const each of issues.slice(0, 50)) expect(words(each)).toMatch(/^\S[^\u0000-\u001f]*[.?]$/);
  if (read === undefined) expect(issues.length).toBeGreaterThan(0);
  else expect(grave(readPortfolio(writePortfolio(read)).issues)).toEqual([]);
}

describe('hostile content never throws', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withUnboxedValues: true,
  } as object);
  const key = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'id',
      'length',
      ...TABLES,
      ...Object.keys(portfolioFields.schema.shape),
    ),
    fc.string(),
  );

  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('portfolio.csv', 'savings.csv', '', 'x'), (random, name) => {
        said(readPortfolio(random));
        said(readTables([{ name, bytes: random }]));
      }),
      { numRuns: 500 },
    );
  });

  test('random CSV', () => {
    const cell = fc.oneof(
      fc.constantFrom('id', 'title', 'x_a', '__proto__', 'Title', '', ' ', '"', '""', '"a', 'a"', "'=1", 'd1'),
      fc.string({ maxLength: 5 }),
    );
    const text = fc.array(fc.tuple(cell, fc.constantFrom(',', ',', '\n', '\r\n', ';'))).map((cells) => cells.flat().join(''));
    fc.assert(
      fc.property(text, text, (documents, own) =>
        said(
          readTables(
            files([
              { name: 'documents.csv', text: `id,title,${documents}` },
              { name: 'portfolio.csv', text: `id,${own}` },
            ]),
          ),
        ),
      ),
      { numRuns: 1000 },
    );
  }, 30_000);

  test('random JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => said(readPortfolio(json))),
      { numRuns: 500 },
    );
    const nested = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs)),
      ),
    })).value;
    fc.assert(
      fc.property(nested, (value) => {
        said(readPortfolio(JSON.stringify(value)));
        survives(value);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  test('any value at all', () => {
    fc.assert(fc.property(anything, survives), { numRuns: 500 });
  });

  test('a portfolio with anything put anywhere in it', () => {
    fc.assert(
      fc.property(
        portfolio,
        fc.array(fc.tuple(fc.constantFrom(...TABLES), fc.nat(3), key, anything), { minLength: 1, maxLength: 5 }),
        (p, changes) => {
          const changed = structuredClone(p) as unknown as Record<string, unknown>;
          for (const [table, at, name, value] of changes) {
            const rows = changed[table];
            if (!Array.isArray(rows)) changed[name] = value;
            else if (at === 3) changed[table] = value;
            else if (typeof rows[at] === 'object' && rows[at] !== null)
              Object.defineProperty(rows[at], name, { value, enumerable: true, configurable: true, writable: true });
            else rows[at] = value;
          }
          survives(changed);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  const OWN = { id: 'p', schemaVersion: '1', author: 'council', authorName: 'A', preparedOn: '2026-01-01' };
  const deepText = '['.repeat(100_000) + ']'.repeat(100_000);
  const json = (value: object) => JSON.stringify({ ...OWN, ...value });
  const sound = { initiative: 'i', stage: 'live', date: '2025-04-01' };
  const stage = JSON.stringify(sound).slice(1, -1);

  test.each([
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a hundred thousand braces', '{"a":'.repeat(100_000)],
    ['a deep document', deepText],
    ['a deep version', `{"schemaVersion":${deepText}}`],
    ['a deep version in an object', `{"schemaVersion":{"a":${deepText}}}`],
    ['a deep own field', json({}).replace('"A"', deepText)],
    ['a deep table', `${json({}).slice(0, -1)},"savings":${deepText}}`],
    ['a deep row', `${json({}).slice(0, -1)},"savings":[${deepText}]}`],
    ['a deep id', `${json({}).slice(0, -1)},"stages":[{"id":${deepText},${stage}}]}`],
    ['a deep unknown value', `${json({}).slice(0, -1)},"stages":[{"id":"s",${stage},"deep":${deepText}}]}`],
    ['an id without a toString', `${json({}).slice(0, -1)},"stages":[{"id":{"toString":1,"valueOf":2},${stage}}]}`],
    ['a version without a toString', '{"schemaVersion":{"toString":1}}'],
    ['a prototype for a portfolio', `{"__proto__":${json({})},"note":"x"}`],
    ['a huge id', json({ stages: [{ id: 'x'.repeat(2_000_000), ...sound }] })],
    ['a huge name', json({ stages: [{ id: 's', ...sound, ['x'.repeat(2_000_000)]: 'x' }] })],
    ['a huge amount', json({ savings: [{ id: 's', baselineAmount: '1'.repeat(2_000_000) }] })],
    ['a huge amount of commas', json({ savings: [{ id: 's', baselineAmount: '1,111'.repeat(400_000) }] })],
    ['a huge code of spaces', json({ savings: [{ id: 's', class: `a${' -'.repeat(1_000_000)}a` }] })],
    ['a huge date', json({ savings: [{ id: 's', from: '1'.repeat(2_000_000) }] })],
    ['a huge period', json({ observations: [{ id: 's', period: ' to '.repeat(500_000) }] })],
    [
      'a row of many names',
      json({ stages: [{ id: 's', ...sound, ...Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`n${at}`, 'x'])) }] }),
    ],
    ['many tables with no such name', json(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`savin${at}`, []])))],
  ])(
    '%s',
    (_, text) => {
      said(readPortfolio(text));
      said(readPortfolio(bytes(text)));
    },
    20_000,
  );

  test('an id made longer than an id may be is refused', () => {
    const long = (letter: string) => letter.repeat(150);
    const { issues, leftOut } = safeParsePortfolio({
      ...OWN,
      savings: [],
      measures: [],
      conversions: [{ saving: long('s'), measure: long('m'), financialYear: '2025-26', hours: '1' }],
    });
    expect(issues.map(({ code }) => code)).toEqual(['not_text']);
    expect(leftOut).toEqual(['conversions row 1']);
  });

  test.each([
    ['quotes', `id,title\n${'"x'.repeat(200_000)}`],
    ['one quote', `id,title\n"${'x,\n'.repeat(200_000)}`],
    ['commas', `id,title\n${','.repeat(2_000_000)}`],
    ['headings', `id,${Array.from({ length: 200_000 }, (_, at) => `n${at}`).join(',')}\n${'x,'.repeat(200_000)}x\n`],
    ['headings alike', `id${',title'.repeat(200_000)}\n`],
    ['cells beyond', `id,title\n${'d,t,u\n'.repeat(200_000)}`],
    ['blank rows', `id,title\n${'\n'.repeat(900_000)}d,t\n`],
  ])(
    'a table of many %s',
    (_, text) => {
      said(readTables(files([{ name: 'documents.csv', text }])));
    },
    20_000,
  );
});

describe('no fault takes long to find', () => {
  const OWN = { id: 'p', schemaVersion: '1', author: 'council', authorName: 'A', preparedOn: '2026-01-01' };
  const many = (count: number, make: (at: number) => object) => Array.from({ length: count }, (_, at) => make(at));
  const initiatives = [{ id: 'i', title: 'I', serviceArea: 'housing', capability: 'search' }];
  const documents = [{ id: 'd', title: 'D' }];
  const claim = { initiative: 'i', words: 'w', document: 'd' };

  test.each([
    [
      'references that lead nowhere',
      {
        measures: many(5000, (at) => ({ id: `measure ${at}`, initiative: 'i', title: 't', role: 'time', shape: 'count' })),
        observations: many(50_000, (at) => ({ id: `o${at}`, measure: `meazure ${at}x`, period: '2025-04', value: '1' })),
      },
      50_000,
    ],
    [
      'a long chain of claims',
      { claims: many(50_000, (at) => ({ id: `c${at}`, ...claim, ...(at === 0 ? {} : { repeats: `c${at - 1}` }) })) },
      0,
    ],
    [
      'a long chain of claims from one that is not there',
      { claims: many(50_000, (at) => ({ id: `c${at}`, ...claim, repeats: `c${at + 1}` })) },
      50_000,
    ],
    ['a long circle of claims', { claims: many(50_000, (at) => ({ id: `c${at}`, ...claim, repeats: `c${(at + 1) % 50_000}` })) }, 50_000],
  ])(
    '%s',
    (_, tables, lost) => {
      expect(safeParsePortfolio({ ...OWN, initiatives, documents, ...tables }).leftOut).toHaveLength(lost);
    },
    10_000,
  );
});
