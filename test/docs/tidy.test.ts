import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/report/tidy/columns';
import { tidyCsv } from '../../src/report/tidy/tidyCsv';
import { tidyParquet } from '../../src/report/tidy/tidyParquet';
import { itemOf } from '../report/items';
import { blocks, read } from './blocks';
import { COOKBOOK } from './cookbook';
import { cookbookPage, POSTGRES_TABLE, tidyPage } from './tidyPage';

const home = mkdtempSync(join(tmpdir(), 'benefits-tidy-'));
afterAll(() => rmSync(home, { recursive: true }));

const parsed = (file: string) => JSON.parse(readFileSync(resolve(file), 'utf8'));
const items = [
  itemOf(parsed('examples/constructed-council/council.json')),
  itemOf(parsed('test/case/b10-two-initiatives-one-staff-group.json').given.portfolio),
  ...readdirSync(resolve('examples/published-cases'))
    .filter((name) => name.endsWith('.json'))
    .slice(0, 6)
    .map((name) => itemOf(parsed(`examples/published-cases/${name}`))),
];
writeFileSync(join(home, 'figures.csv'), tidyCsv(items));
writeFileSync(join(home, 'figures.parquet'), tidyParquet(items));

test('docs/tidy-data.md and docs/cookbook.md are as generated; if not, run npx tsx test/docs/write-tidy.ts', () => {
  expect(read('docs/tidy-data.md')).toBe(tidyPage());
  expect(read('docs/cookbook.md')).toBe(cookbookPage());
});

interface Duck {
  readonly runAndReadAll: (sql: string) => Promise<{
    columnNames: () => string[];
    columnTypes: () => { toString: () => string }[];
    getRowsJson: () => Cell[][];
  }>;
}

/** A package that is here only where somebody put it. */
function optional<T>(name: string): T | undefined {
  try {
    return createRequire(import.meta.url)(name);
  } catch {
    return undefined;
  }
}

const duck = optional<{
  readonly DuckDBInstance: { readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Duck> }> };
}>('@duckdb/node-api');
if (duck === undefined)
  console.warn('Skipped: there is no @duckdb/node-api, so the cookbook was not run. npm install --no-save @duckdb/node-api');

type Cell = boolean | number | string | null;
const plain = (cell: Cell) =>
  cell === null
    ? null
    : String(cell)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
const sorted = (rows: readonly (readonly Cell[])[]) => rows.map((row) => JSON.stringify(row.map(plain))).sort();

describe.skipIf(duck === undefined)('in DuckDB', () => {
  const from = {
    parquet: `'${join(home, 'figures.parquet')}'`,
    csv: `read_csv('${join(home, 'figures.csv')}', header = true, types = {value: 'DECIMAL(18,4)', low: 'DECIMAL(18,4)', high: 'DECIMAL(18,4)', p10: 'DECIMAL(18,4)', p50: 'DECIMAL(18,4)', p90: 'DECIMAL(18,4)'})`,
  };

  async function connected(source: string): Promise<Duck> {
    const connection = await (await (duck as NonNullable<typeof duck>).DuckDBInstance.create(':memory:')).connect();
    await connection.runAndReadAll(`CREATE VIEW figures AS SELECT * FROM ${source}`);
    return connection;
  }

  test('Parquet has the type of every column, and as many rows as there are figures', async () => {
    const connection = await connected(from.parquet);
    const found = await connection.runAndReadAll('SELECT * FROM figures');
    const types = { boolean: 'BOOLEAN', date: 'DATE', decimal: 'DECIMAL(18,4)', integer: 'INTEGER', text: 'VARCHAR' };
    expect(found.columnTypes().map(String)).toEqual(COLUMNS.map(({ type }) => types[type]));
    expect(found.getRowsJson()).toHaveLength(items.reduce((sum, { assessment }) => sum + assessment.figures.length, 0));
  });

  test('CSV has numbers as numbers and dates as dates', async () => {
    const connection = await connected(from.csv);
    const found = await connection.runAndReadAll('SELECT value, low, established, parts, failed, is_sum, as_at, through FROM figures');
    expect(found.columnTypes().map(String)).toEqual([
      'DECIMAL(18,4)',
      'DECIMAL(18,4)',
      'BIGINT',
      'BIGINT',
      'BOOLEAN',
      'BOOLEAN',
      'DATE',
      'DATE',
    ]);
  });

  test.each(COOKBOOK.flatMap((recipe) => (['parquet', 'csv'] as const).map((kind) => ({ ...recipe, kind }))))(
    '$asks ($kind)',
    async ({ sql, answers, kind }) => {
      const connection = await connected(from[kind]);
      const found = await connection.runAndReadAll(sql);
      const wanted = answers(items);
      expect(wanted.length).toBeGreaterThan(0);
      expect(sorted(found.getRowsJson())).toEqual(sorted(wanted));
    },
  );

  test('cost of initiatives adds to that of all together, to the penny', async () => {
    const connection = await connected(from.parquet);
    const total = (scope: string) =>
      connection.runAndReadAll(
        `SELECT portfolio, sum(value) FROM figures WHERE scope = '${scope}' AND measure = 'cost' AND is_sum AND cut = 'period' AND period_kind = 'to_date' GROUP BY portfolio`,
      );
    expect(sorted((await total('initiative')).getRowsJson())).toEqual(sorted((await total('portfolio')).getRowsJson()));
  });
});

interface Postgres {
  readonly exec: (sql: string) => Promise<unknown>;
  readonly query: (sql: string, params?: [], options?: { rowMode?: 'array'; blob?: Blob }) => Promise<{ rows: Cell[][] }>;
}

const postgres = optional<{ readonly PGlite: { readonly create: () => Promise<Postgres> } }>('@electric-sql/pglite');
if (postgres === undefined)
  console.warn(
    'Skipped: there is no @electric-sql/pglite, so the cookbook was not run in PostgreSQL. npm install --no-save @electric-sql/pglite',
  );

describe.skipIf(postgres === undefined)('in PostgreSQL', { timeout: 120_000 }, () => {
  let ready: Promise<Postgres> | undefined;

  async function connected(): Promise<Postgres> {
    const database = await (postgres as NonNullable<typeof postgres>).PGlite.create();
    await database.exec(POSTGRES_TABLE);
    const blob = new Blob([readFileSync(join(home, 'figures.csv'))]);
    await database.query("COPY figures FROM '/dev/blob' WITH (FORMAT csv, HEADER true)", [], { blob });
    return database;
  }

  test.each(COOKBOOK)('$asks', async ({ sql, answers }) => {
    ready ??= connected();
    const { rows } = await (await ready).query(sql, [], { rowMode: 'array' });
    expect(sorted(rows)).toEqual(sorted(answers(items)));
  });
});

const wanted = COOKBOOK.find(({ asks }) => asks === 'What was spent, by service?')?.answers(items) ?? [];

for (const [language, command, args] of [
  ['python', 'python3', ['script.py']],
  ['r', 'Rscript', ['script.r']],
] as const) {
  const isThere = spawnSync(command, ['--version']).status === 0;
  if (!isThere) console.warn(`Skipped: there is no ${command}, so the snippet of docs/cookbook.md was not run.`);
  test.skipIf(!isThere)(`the snippet in ${language} gives the cost of each service`, { timeout: 60_000 }, () => {
    const [block] = blocks().filter((each) => each.language === language && each.at.startsWith('docs/cookbook.md'));
    writeFileSync(join(home, args[0]), block?.code ?? '');
    const { stdout } = spawnSync(command, [...args], { cwd: home, encoding: 'utf8' });
    for (const [area = '', cost = ''] of wanted)
      expect(stdout).toMatch(new RegExp(`${area}\\s+${Number(cost) === 0 ? '0' : String(Number(cost)).replace('.', '\\.')}`));
  });
}
