import { describe, expect, test } from 'vitest';
import { words } from '../../src/foundation/errors/words';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { COSTS, cost, written } from './sheets';
import { zipSync } from './zipSync';

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

  test('a workbook of Excel 97 to 2003, or one with a password', async () => {
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual([
      'portfolio: This is not a workbook that can be read: it is in the form of Excel 97 to 2003, or is locked with a password. Save it again as .xlsx or .ods.',
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
