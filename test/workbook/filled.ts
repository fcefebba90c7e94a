import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Portfolio, Row } from '../../src/record/kind/portfolio';
import { templateWorkbook } from '../../src/workbook/template';

const loose = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/** The template with the rows of a record written under its headings, as somebody would. */
export async function filled(portfolio: Portfolio): Promise<Uint8Array> {
  const workbook = await openXlsx(await templateWorkbook());
  const tables = new Map<string, readonly object[]>(
    Object.entries(portfolio).flatMap(([table, rows]) => (Array.isArray(rows) ? [[loose(table), rows as Row[]] as const] : [])),
  );
  tables.set('portfolio', [Object.fromEntries(Object.entries(portfolio).filter(([, value]) => !Array.isArray(value)))]);
  for (const sheet of workbook.sheets) {
    const [heads = []] = sheet.rows;
    for (const row of tables.get(loose(sheet.name)) ?? [])
      sheet.rows.push(
        heads.map(
          (head) => (Object.entries(row).find(([field]) => loose(field) === loose(String(head)))?.[1] as string | undefined) ?? null,
        ),
      );
  }
  return (await saveXlsx(workbook)) as Uint8Array;
}
