import type { Restatement } from '../compare/restate/restate';
import { type Cell, type Layout, type Section, words } from './layout';
import { numberText } from './number';

const user = (text: string): Cell => ({ is: 'user', text });

/** One assessment restated, and which one it is. */
export interface RestatedItem {
  readonly portfolio: string;
  readonly restatement: Restatement;
}

/** A restatement for people: each figure before and after, then what was refused and what to do. */
export function restatementLayout({ portfolio, restatement: { figures, refused } }: RestatedItem): Layout {
  const [first] = figures;
  const done: Section = {
    id: 'restated',
    title: 'Restated',
    blocks: [
      {
        is: 'table',
        caption:
          first === undefined
            ? 'Nothing could be restated'
            : `Nominal pounds of a year in the prices of ${first.prices}, GDP deflator ${first.deflator}`,
        columns: [{ title: 'Figure' }, { title: 'Before', numeric: true }, { title: 'After', numeric: true }],
        rows: figures.map(({ id, before, after }) => [user(id), words(numberText(before, 'GBP')), words(numberText(after, 'GBP'))]),
      },
    ],
  };
  const not: Section = {
    id: 'refused',
    title: 'Not restated',
    blocks: [...byReason(refused)].map(([why, ids]) => ({ is: 'list' as const, title: why, items: ids.map(user) })),
  };
  return {
    id: portfolio,
    title: portfolio,
    stamp: 'Hours, people and ratios have no price base',
    notices: [],
    sections: refused.length === 0 ? [done] : [done, not],
  };
}

function byReason(refused: Restatement['refused']): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const { id, why } of refused) by.set(why, [...(by.get(why) ?? []), id]);
  return by;
}
