import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { zipSync } from './zipSync';
import { assess } from '../../src/assess/assess';
import { words } from '../../src/foundation/errors/words';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { readTables } from '../../src/record/read/tables/readTables';
import { writeTables } from '../../src/record/write/tables/writeTables';
import { checkedWorkbook } from '../../src/workbook/checkedWorkbook';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { templateTables, templateWorkbook } from '../../src/workbook/template';
import { WORKED_EXAMPLE } from '../../src/workbook/workedExample';
import { safeParsePortfolio } from '../../src/record/read/parsePortfolio';
import { filled } from './filled';

const home = mkdtempSync(join(tmpdir(), 'benefits-workbook-'));
afterAll(() => rmSync(home, { recursive: true }));
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('Skipped: there is no soffice, so no file of LibreOffice was read.');

const council = readPortfolio(readFileSync(resolve('examples/constructed-council/council.json'))).portfolio as Portfolio;
const assessed = (portfolio: Portfolio | undefined) =>
  JSON.stringify(assess(portfolio as Portfolio, { asAt: '2026-10-05', through: '2026-03-31' }));

/** Converts files with LibreOffice. */
function converted(names: readonly string[], to: string): Uint8Array[] {
  const out = join(home, `out-${to}`);
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...names.map((name) => join(home, name))], {
    timeout: 120_000,
  });
  return names.map((name) => new Uint8Array(readFileSync(join(out, name.replace(/\.\w+$/, `.${to}`)))));
}

describe('the template', () => {
  test('as it comes has a sheet a table, and no record', async () => {
    const { portfolio, issues, leftOut } = await readWorkbook(await templateWorkbook());
    expect(portfolio).toBeUndefined();
    expect(leftOut).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['not_a_portfolio']);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await templateWorkbook()).equals(Buffer.from(await templateWorkbook()))).toBe(true);
  });

  test('filled with the constructed council gives the same assessment bytes as its JSON', async () => {
    const { portfolio, issues, leftOut } = await readWorkbook(await filled(council));
    expect(issues.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(leftOut).toEqual([]);
    expect(assessed(portfolio)).toBe(assessed(council));
  });

  test('its worked rows are one record without a fault, with figures worked by hand', () => {
    const { portfolio: own, ...tables } = WORKED_EXAMPLE;
    const rows = Object.fromEntries(Object.entries(tables).map(([table, row]) => [table, [row]]));
    const { portfolio, issues, leftOut } = safeParsePortfolio(JSON.parse(JSON.stringify({ ...own, ...rows }).replaceAll('#', '')));
    expect(issues.filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(leftOut).toEqual([]);
    const { figures } = assess(portfolio as Portfolio, { asAt: '2026-06-30', through: '2026-03-31' });
    const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
    // 500 visits of (60 − 45) minutes, less 3 minutes of rework, are 100 hours; nine tenths are attributed.
    expect(value('portfolio#net_hours,period=2025-26,rung=measured')).toBe('90.00');
    expect(value('portfolio#cash,class=cash_releasing,period=2025-26,reached=verified')).toBe('12000.00');
    expect(value('portfolio#cash_attributed,class=cash_releasing,period=2025-26,reached=verified')).toBe('10800.00');
    expect(value('portfolio#cost,period=2025-26')).toBe('6000.00');
  });

  test('with columns taken out and put in another order the worked row is still passed over', async () => {
    const bytes = await written({
      initiatives: [
        ['Title', 'Id', 'Capability', 'Service area'],
        ['Case notes from visits', '#case-notes', 'case_note_transcription', 'adult_social_care'],
        ['Mine', 'mine', 'other', 'housing'],
      ],
    });
    expect((await readWorkbook(bytes)).portfolio?.initiatives?.map(({ id }) => id)).toEqual(['mine']);
  });

  test('a worked row that somebody wrote in is a row of theirs', async () => {
    const bytes = await written({
      initiatives: [
        ['id', 'title', 'serviceArea', 'capability'],
        ['#case-notes', 'Mine', 'housing', 'other'],
      ],
    });
    expect((await readWorkbook(bytes)).portfolio?.initiatives?.map(({ title }) => title)).toEqual(['Mine']);
  });

  test('as CSV has the headings of every table, which the reader takes', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const files = templateTables().map(({ name, text }) => ({ name, bytes: bytes(text) }));
    const { issues } = readTables(files);
    expect(files).toHaveLength(27);
    expect(issues.map(({ code }) => code)).toEqual(['several_portfolio_rows']);
  });

  test.skipIf(!hasOffice)(
    'filled, saved by LibreOffice as .ods and as .xlsx, gives the same assessment bytes',
    { timeout: 200_000 },
    async () => {
      writeFileSync(join(home, 'filled.xlsx'), await filled(council));
      for (const to of ['ods', 'xlsx']) {
        const [bytes] = converted(['filled.xlsx'], to);
        const { portfolio, issues } = await readWorkbook(bytes as Uint8Array);
        expect(issues.filter(({ severity }) => severity !== 'advice').map((issue) => words(issue))).toEqual([]);
        expect(assessed(portfolio), to).toBe(assessed(council));
      }
    },
  );
});

type Cells = Record<string, (Date | boolean | number | string | null)[][]>;
const OWN: Cells = {
  portfolio: [
    ['id', 'schemaVersion', 'author', 'authorName', 'preparedOn'],
    ['p', '1', 'council', 'Anytown', '2026-06-01'],
  ],
  initiatives: [
    ['id', 'title', 'serviceArea', 'capability'],
    ['notes', 'Case notes', 'housing', 'case_note_transcription'],
  ],
};
const COSTS = ['id', 'initiative', 'recurrence', 'type', 'category', 'amount', 'period'];
const cost = (amount: boolean | number | string | null, period: Date | string = '2025-26') => [
  'c',
  'notes',
  'ongoing',
  'revenue',
  'licence',
  amount,
  period,
];

function written(sheets: Cells, more: Readonly<Record<string, Partial<WriteSheet>>> = {}): Promise<Uint8Array> {
  const all = { ...OWN, ...sheets };
  return writeXlsx({ sheets: Object.entries(all).map(([name, rows]) => ({ name, rows, ...more[name] })) }) as Promise<Uint8Array>;
}

const understood: readonly (readonly [string, Cells, Readonly<Record<string, Partial<WriteSheet>>>, string, string | undefined])[] = [
  ['a number', { costs: [COSTS, cost(1200.5)] }, {}, '1200.5', undefined],
  ['pounds as text', { costs: [COSTS, cost('£1,200')] }, {}, '1200', 'Costs row 2, column amount: "£1,200" was read as "1200".'],
  ['a bracketed loss', { costs: [COSTS, cost('(1,200)')] }, {}, '-1200', undefined],
  ['a year with a stroke', { costs: [COSTS, cost(5, '2025/26')] }, {}, '5', 'costs row 2, column period: "2025/26" was read as "2025-26".'],
  [
    'a title above the headings',
    { costs: [['Returns'], COSTS, cost(7)] },
    {},
    '7',
    'costs row 1: The row "Returns" was set aside: it stands above the headings.',
  ],
  ['headings again', { costs: [COSTS, COSTS, cost(8)] }, {}, '8', undefined],
  ['blank rows after', { costs: [COSTS, cost(9), [], [null, null], []] }, {}, '9', undefined],
  [
    'a blank column',
    {
      costs: [
        [...COSTS, null, 'x_mine'],
        [...cost(10), null, 'own'],
      ],
    },
    {},
    '10',
    undefined,
  ],
  ['a hidden sheet', { costs: [COSTS, cost(11)] }, { costs: { hidden: true } }, '11', undefined],
  [
    'headings in plain words',
    { Costs: [['Id', 'Initiative', 'Recurrence', 'Type', 'Category', 'Amount', 'Period'], cost(12)] },
    {},
    '12',
    undefined,
  ],
  [
    'true as a cell',
    {
      costs: [
        [...COSTS, 'contracted'],
        [...cost(13), true],
      ],
    },
    {},
    '13',
    undefined,
  ],
  [
    'a formula with its result',
    { costs: [COSTS, cost(14)] },
    { costs: { cells: new Map([['1,5', { formula: '7*2', formulaResult: 14, value: 14 }]]) } },
    '14',
    undefined,
  ],
  [
    'merged down',
    { costs: [COSTS, cost(15), ['d', null, 'ongoing', 'revenue', 'licence', 1, '2025-26']] },
    { costs: { merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }] } },
    '15',
    'costs row 2, column B: "notes" is merged over B2:B3, and was read for each of those rows.',
  ],
];

describe('what has one meaning is understood, and the change is said', () => {
  test.each(understood)('%s', async (_, sheets, more, amount, says) => {
    const { portfolio, issues, leftOut } = await readWorkbook(await written(sheets, more));
    expect(leftOut).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'refused')).toEqual([]);
    expect(portfolio?.costs?.[0]?.amount).toBe(amount);
    if (says !== undefined) expect(issues.map((issue) => words(issue).toLowerCase())).toContain(says.toLowerCase());
    for (const row of portfolio?.costs ?? []) expect(row.initiative).toBe('notes');
  });

  test('a day as a date cell is that day', async () => {
    const bytes = await written({
      stages: [
        ['id', 'initiative', 'stage', 'date'],
        ['s', 'notes', 'live', new Date(Date.UTC(2026, 2, 31))],
      ],
    });
    expect((await readWorkbook(bytes)).portfolio?.stages?.[0]?.date).toBe('2026-03-31');
  });

  test('a sheet that is no table is set aside, and a name near one is offered', async () => {
    const { issues } = await readWorkbook(await written({ Costings: [['a'], ['b']], initiativs: [['id'], ['x']] }));
    expect(issues.filter(({ code }) => code === 'sheet_set_aside').map((issue) => words(issue))).toEqual([
      'Costings: The sheet "Costings" is no table and was set aside.',
      'initiativs: The sheet "initiativs" is no table and was set aside. If it is initiatives, call it that.',
    ]);
  });
});

const STAGE = ['id', 'initiative', 'stage', 'date'];
const faulty: readonly (readonly [string, Cells, Readonly<Record<string, Partial<WriteSheet>>>, RegExp])[] = [
  [
    'a day with two readings',
    { stages: [STAGE, ['s', 'notes', 'live', '03/04/2026']] },
    {},
    /^stages row 2, column date: "03\/04\/2026" .*2026-04-03.*2026-03-04/,
  ],
  [
    'a day with a time',
    { stages: [STAGE, ['s', 'notes', 'live', new Date(Date.UTC(2026, 2, 31, 9))]] },
    {},
    /^stages row 2, column date: .* is not a date/,
  ],
  [
    'a month that became a day',
    { costs: [COSTS, cost(1, new Date(Date.UTC(2026, 2, 1)))] },
    {},
    /^costs row 2, column period: "2026-03-01" is not a period/,
  ],
  ['a short amount', { costs: [COSTS, cost('£1.2m')] }, {}, /^costs row 2, column amount: "£1.2m" is not an amount. Write 1200000.00/],
  ['a decimal comma', { costs: [COSTS, cost('1200,50')] }, {}, /^costs row 2, column amount: "1200,50" is not an amount/],
  ['an amount in words', { costs: [COSTS, cost('tbc')] }, {}, /^costs row 2, column amount: "tbc" is not an amount/],
  ['a spreadsheet’s error', { costs: [COSTS, cost('#REF!')] }, {}, /^costs row 2, column amount: "#REF!" is not an amount/],
  ['too many places', { costs: [COSTS, cost(0.1 + 0.2)] }, {}, /^costs row 2, column amount: /],
  ['a number too long', { costs: [COSTS, cost(1e21)] }, {}, /^costs row 2, column amount: /],
  [
    'a code that is not there',
    { costs: [COSTS, ['c', 'notes', 'sometimes', 'revenue', 'licence', 1, '2025-26']] },
    {},
    /^costs row 2, column recurrence: "sometimes" .*ongoing/,
  ],
  [
    'a row that is not there',
    { costs: [COSTS, ['c', 'note', 'ongoing', 'revenue', 'licence', 1, '2025-26']] },
    {},
    /^costs row 2, column initiative: .*notes/,
  ],
  ['a heading missing', { costs: [cost(1)] }, {}, /^costs row 1: /],
  [
    'a heading twice',
    {
      costs: [
        [...COSTS, 'Amount'],
        [...cost(1), 2],
      ],
    },
    {},
    /^costs row 1, column Amount: /,
  ],
  ['a cell beyond the headings', { costs: [COSTS, [...cost(1), 'stray']] }, {}, /^costs row 2, column H: .*stray/],
  ['a row twice', { costs: [COSTS, cost(1), cost(1)] }, {}, /^costs row 3, column id: .*"c"/],
  [
    'a share out of a hundred',
    {
      savings: [
        ['id', 'initiative', 'title', 'class', 'recurrence', 'attribution'],
        ['s', 'notes', 'S', 'cash_releasing', 'one_off', 60],
      ],
    },
    {},
    /^savings row 2, column attribution: "60" is not a share. Write 0.60/,
  ],
  [
    'neither true nor false',
    {
      costs: [
        [...COSTS, 'contracted'],
        [...cost(1), 'maybe'],
      ],
    },
    {},
    /^costs row 2, column contracted: "maybe" is neither/,
  ],
  [
    'a code of no council',
    {
      councils: [
        ['id', 'name', 'gss'],
        ['a', 'A', 'E99'],
      ],
    },
    {},
    /^councils row 2, column gss: /,
  ],
  ['two sheets of one table', { costs: [COSTS, cost(1)], 'COSTS ': [COSTS, cost(2)] }, {}, /costs/i],
  ['two portfolios', { portfolio: [...(OWN['portfolio'] ?? []), ['q', '1', 'council', 'B', '2026-06-01']] }, {}, /^portfolio row 3: /],
  [
    'a formula without a result',
    { costs: [COSTS, cost(null)] },
    { costs: { cells: new Map([['1,5', { formula: 'A1*2', value: null }]]) } },
    /^costs row 2, column F: The formula "=A1\*2" has no result/,
  ],
  [
    'merged across',
    { costs: [COSTS, cost(15)] },
    { costs: { merges: [{ startRow: 1, endRow: 1, startCol: 4, endCol: 5 }] } },
    /^costs row 2, column E: "licence" is merged over the columns of E2:F2/,
  ],
];

describe('what has two meanings, or none, is refused by its cell', () => {
  test.each(faulty)('%s', async (_, sheets, more, says) => {
    const { issues, portfolio } = await readWorkbook(await written(sheets, more));
    const grave = issues.filter(({ severity }) => severity === 'refused' || severity === 'error').map((issue) => words(issue));
    expect(
      grave.some((line) => says.test(line)),
      grave.join('\n'),
    ).toBe(true);
    expect(portfolio?.costs ?? []).toEqual([]);
  });
});

describe('a file that cannot be opened is refused quickly', () => {
  const why = async (bytes: Uint8Array) => {
    const { issues, portfolio } = await readWorkbook(bytes);
    expect(portfolio).toBeUndefined();
    return issues.map((issue) => words(issue));
  };

  test('no zip at all, an empty file, and one cut short', async () => {
    const whole = await written({ costs: [COSTS, cost(1)] });
    for (const bytes of [
      new TextEncoder().encode('id,title\n'),
      new Uint8Array(),
      whole.slice(0, whole.length / 2),
      whole.slice(0, whole.length - 30),
    ])
      expect(await why(bytes)).toEqual([
        'portfolio: This is not a workbook that can be read: it is no zip file, or it is cut short. Save it again as .xlsx or .ods.',
      ]);
  });

  test('a byte changed anywhere is refused or read, and never throws', async () => {
    const whole = await written({ costs: [COSTS, cost(1)] });
    for (let at = 0; at < whole.length; at += 97) {
      const changed = whole.slice();
      changed[at] = (changed[at] as number) ^ 0xff;
      await readWorkbook(changed);
    }
  });

  test('a zip that unzips to more than there is room for, in bounded memory', { timeout: 60_000 }, async () => {
    const before = process.memoryUsage().rss;
    const bomb = zipSync([{ name: 'xl/worksheets/sheet1.xml', zeros: 1_000_000_000 }]);
    expect(bomb.length).toBeLessThan(2_000_000);
    expect((await why(bomb))[0]).toMatch(/it unzips to more than 268435456 bytes/);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  test('a zip that holds no workbook', async () => {
    expect((await why(zipSync([{ name: 'hello.txt', zeros: 10 }])))[0]).toMatch(/^portfolio: This is not a workbook that can be read: /);
  });

  test('a sheet of a million empty rows', { timeout: 60_000 }, async () => {
    const rows = `<row r="1"><c t="inlineStr"><is><t>id</t></is></c></row>${Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 2}"/>`).join('')}`;
    const bytes = await withSheet(rows);
    const before = process.memoryUsage().rss;
    const opened = await openWorkbook(bytes);
    expect('sheets' in opened || 'why' in opened).toBe(true);
    await readWorkbook(bytes);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_500_000_000);
  });
});

/** A workbook whose first sheet has these rows. */
async function withSheet(rows: string): Promise<Uint8Array> {
  const xml = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const ns = 'http://schemas.openxmlformats.org';
  return zipSync([
    {
      name: '[Content_Types].xml',
      text: `<?xml version="1.0"?><Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `<?xml version="1.0"?><Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<?xml version="1.0"?><workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="costs" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<?xml version="1.0"?><Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="r1" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', text: xml },
  ]);
}

describe.skipIf(!hasOffice)('files made with LibreOffice', { timeout: 300_000 }, () => {
  test('each table of the constructed council, as .xlsx and as .ods, has the cells of its CSV', async () => {
    const tables = writeTables(council).slice(0, 12);
    for (const { name, text } of tables) writeFileSync(join(home, name), text);
    const names = tables.map(({ name }) => name);
    for (const to of ['xlsx', 'ods'])
      for (const [at, bytes] of converted(names, to).entries()) {
        const opened = await openWorkbook(bytes);
        const [sheet] = 'sheets' in opened ? opened.sheets : [];
        const { name = '', text = '' } = tables[at] ?? {};
        const ids = text
          .split('\n')
          .slice(1)
          .map((line) => line.split(',')[0])
          .filter((id) => id !== '');
        expect(
          sheet?.rows.slice(1).map(([id]) => id?.text),
          `${name} ${to}`,
        ).toEqual(ids);
      }
  });

  test('rows in a group, and headings repeated on each page, are read', async () => {
    const rows = [COSTS, ...['a', 'b', 'c', 'd'].map((id) => [id, ...cost(10).slice(1)])];
    const more = {
      pageSetup: { printTitlesRow: '$1:$1' },
      rowDefs: new Map([2, 3].map((row) => [row, { outlineLevel: 1 }] as const)),
    };
    writeFileSync(join(home, 'grouped.xlsx'), await written({ costs: rows }, { costs: more }));
    for (const to of ['ods', 'xlsx']) {
      const [bytes] = converted(['grouped.xlsx'], to);
      expect(
        (await readWorkbook(bytes as Uint8Array)).portfolio?.costs?.map(({ id }) => id),
        to,
      ).toEqual(['a', 'b', 'c', 'd']);
    }
  });

  test('what a template writes is inert: text that begins like a formula is text', async () => {
    const hostile = { id: 'p', title: '=1+1', other: '+1', third: '@SUM(A1)', fourth: '-1+1' };
    writeFileSync(
      join(home, 'hostile.xlsx'),
      await checkedWorkbook([{ file: 'costs', rows: [Object.keys(hostile), Object.values(hostile), ['n', '-12.50', '\t=1', '', '']] }], []),
    );
    const [csv] = converted(['hostile.xlsx'], 'csv');
    expect(new TextDecoder().decode(csv)).toContain('What was found');
    const [ods] = converted(['hostile.xlsx'], 'ods');
    const opened = await openWorkbook(ods as Uint8Array);
    const sheet = 'sheets' in opened ? opened.sheets.find(({ name }) => name === 'costs') : undefined;
    expect(sheet?.rows[1]?.slice(0, 5).map(({ text }) => text)).toEqual(Object.values(hostile));
    expect(sheet?.rows[2]?.[1]?.text).toBe('-12.50');
  });
});

test('what was found is written beside each row', async () => {
  const { tables, issues } = await readWorkbook(await written({ costs: [COSTS, cost('tbc')] }));
  const opened = await openWorkbook(await checkedWorkbook(tables, issues));
  const sheets = 'sheets' in opened ? opened.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual(['Faults', 'portfolio', 'initiatives', 'costs']);
  expect(sheets[3]?.rows[1]?.map(({ text }) => text).at(-1)).toContain('"tbc" is not an amount');
  expect(sheets[0]?.rows[1]?.slice(0, 4).map(({ text }) => text)).toEqual(['refused', 'costs', '2', 'amount']);
});
