import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { financeWorkbook } from '../../src/workbook/finance/financeWorkbook';
import { checkedWorkbook } from '../../src/workbook/checkedWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { templateWorkbook } from '../../src/workbook/template';
import { itemOf } from '../report/items';
import { COSTS, cost, written } from './sheets';

/** What Excel mends or refuses at opening, and LibreOffice lets pass: the order of a sheet's parts is that of ISO/IEC 29500-1, 18.3.1.99. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'legacyDrawing',
  'tableParts',
];

const item = itemOf(JSON.parse(readFileSync(resolve('examples/constructed-council/council.json'), 'utf8')));
const made: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the finance workbook', async () => financeWorkbook(item)],
  ['the template', templateWorkbook],
  [
    'a checked workbook',
    async () => {
      const { tables, issues } = await readWorkbook(await written({ costs: [COSTS, cost('tbc')] }));
      return checkedWorkbook(tables, issues);
    },
  ],
];

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const tags = (xml: string, name: string) => xml.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

describe.each(made)('%s is in the form that Excel opens without mending', (_, make) => {
  const parts = make().then((bytes) => Object.entries(unzipSync(bytes)).map(([name, held]) => [name, strFromU8(held)] as const));
  const sheets = parts.then((all) => all.filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)));
  const part = async (name: string) => (await parts).find(([each]) => each === name)?.[1] ?? '';

  test('the parts of a sheet stand in their order, each once', async () => {
    expect((await sheets).length).toBeGreaterThan(1);
    for (const [name, xml] of await sheets) {
      const places = ORDER.flatMap((each) => tags(xml, each).map(() => xml.search(new RegExp(`<${each}\\b`))));
      expect(places, name).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });

  test('rows and cells go up, and a cell is in its row', async () => {
    for (const [name, xml] of await sheets)
      for (const row of xml.match(/<row\b[^>]*>.*?<\/row>/gs) ?? []) {
        const cells = tags(row, 'c').map((cell) => /^([A-Z]+)(\d+)$/.exec(attribute(cell, 'r')) ?? []);
        expect(new Set(cells.map(([, , line]) => line)).size, name).toBeLessThanOrEqual(1);
        const columns = cells.map(([, letters = '']) => columnNumber(letters));
        expect(columns, name).toEqual([...new Set(columns)].sort((a, b) => a - b));
      }
  });

  test('names are told apart and short enough, and prompts too', async () => {
    const workbook = await part('xl/workbook.xml');
    const named = tags(workbook, 'definedName').map((tag) => `${attribute(tag, 'name').toLowerCase()} ${attribute(tag, 'localSheetId')}`);
    expect(new Set(named).size).toBe(named.length);
    for (const tag of tags(workbook, 'definedName')) expect(attribute(tag, 'name').length).toBeLessThanOrEqual(255);
    const called = tags(workbook, 'sheet').map((tag) => attribute(tag, 'name').toLowerCase());
    expect(new Set(called).size).toBe(called.length);
    for (const name of called) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    for (const [, xml] of await sheets)
      for (const tag of tags(xml, 'dataValidation')) {
        expect(attribute(tag, 'promptTitle').length).toBeLessThanOrEqual(32);
        expect(attribute(tag, 'prompt').length).toBeLessThanOrEqual(255);
      }
  });

  test('every part is said to be of a kind, and nothing is fetched from outside', async () => {
    const types = await part('[Content_Types].xml');
    for (const [name, xml] of await parts) {
      if (name === '[Content_Types].xml') continue;
      expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1)}"`), name).toBe(true);
      expect(xml).not.toContain('TargetMode="External"');
      expect(name).not.toMatch(/vba|externalLink|connections/i);
    }
  });

  test('the headings of a table are the cells above it', async () => {
    const shared = ((await part('xl/sharedStrings.xml')).match(/<si>.*?<\/si>/gs) ?? []).map((si) => si.replace(/<[^>]+>/g, ''));
    for (const [name, rels] of await parts) {
      if (!/^xl\/worksheets\/_rels\//.test(name)) continue;
      const xml = await part(name.replace('_rels/', '').replace(/\.rels$/, ''));
      for (const relation of tags(rels, 'Relationship')) {
        if (!attribute(relation, 'Type').endsWith('/table')) continue;
        const table = await part(attribute(relation, 'Target').replace(/^\.\./, 'xl'));
        const [, first = '', line = ''] = /^([A-Z]+)(\d+):/.exec(attribute(tags(table, 'table')[0] ?? '', 'ref')) ?? [];
        const heads = tags(table, 'tableColumn').map((column) => attribute(column, 'name'));
        expect(new Set(heads.map((head) => head.toLowerCase())).size, name).toBe(heads.length);
        const cells = heads.map((__, at) => {
          const cell = new RegExp(`<c r="${String.fromCharCode(first.charCodeAt(0) + at)}${line}"[^>]*t="s"[^>]*><v>(\\d+)</v>`).exec(xml);
          return shared[Number(cell?.[1])];
        });
        expect(cells, name).toEqual(heads);
      }
    }
  });
});

test('two initiatives whose ids differ in what a name cannot hold have names of their own', async () => {
  const ids = ['a-b', 'a_b', 'A-B'];
  const bytes = await financeWorkbook(
    itemOf({
      id: 'p',
      schemaVersion: '1',
      author: 'council',
      authorName: 'Anytown',
      preparedOn: '2026-06-01',
      initiatives: ids.map((id) => ({ id, title: id, serviceArea: 'housing', capability: 'other' })),
      costs: ids.map((id) => ({
        id: `cost-of-${ids.indexOf(id)}`,
        initiative: id,
        recurrence: 'ongoing',
        type: 'revenue',
        category: 'licence',
        amount: '10',
        period: '2025-26',
      })),
    }),
  );
  const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] as Uint8Array);
  const names = tags(workbook, 'definedName').map((tag) => `${attribute(tag, 'name').toLowerCase()} ${attribute(tag, 'localSheetId')}`);
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
});
