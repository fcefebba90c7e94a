import type { Field } from '../record/describe/fields';
import { looseName } from '../record/read/tables/looseName';

/** The id of the worked row. */
const EXAMPLE = '#example';

const BY_TYPE: Readonly<Record<Exclude<Field['type'], 'code' | 'ref'>, string>> = {
  id: EXAMPLE,
  text: 'In your own words',
  money: '12000.00',
  quantity: '480',
  share: '0.6',
  date: '2026-03-31',
  period: '2025-26',
  year: '2025-26',
  flag: 'true',
  gss: 'E06000001',
};

/** What a field of a worked row has: a value of its own type, a code of its list, or where the id comes from. */
export function exampleCell({ name, type, codes, to }: Field): string {
  if (type === 'code') return codes?.[0]?.code ?? '';
  if (type === 'ref') return `an id in ${to}`;
  return name === 'schemaVersion' ? '1' : BY_TYPE[type];
}

/** Whether a row under headings is a template’s worked row as it was written: that is nobody’s, and is passed over. A row that was changed is not. */
export function isExample(cells: readonly string[], headings: readonly string[], all: readonly Field[]): boolean {
  const byName = new Map(all.map((field) => [looseName(field.name), field]));
  const known = headings.flatMap((heading, at) => {
    const field = byName.get(looseName(heading.trim()));
    return field === undefined ? [] : [(cells[at] ?? '') === exampleCell(field)];
  });
  return cells.includes(EXAMPLE) && known.every((isSame) => isSame);
}
