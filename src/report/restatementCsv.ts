import { csvText, guarded } from './csv';
import type { RestatedItem } from './restatementLayout';

/** One row a figure: before and after, or why not. */
export function restatementCsv(items: readonly RestatedItem[]): string {
  const rows = items.flatMap(({ portfolio, restatement: { figures, refused } }) => [
    ...figures.map(({ id, before, after, exact, prices, deflator }) => [
      ...[portfolio, id].map(guarded),
      before,
      after,
      exact,
      prices,
      deflator,
      '',
    ]),
    ...refused.map(({ id, why }) => [...[portfolio, id].map(guarded), '', '', '', '', '', guarded(why)]),
  ]);
  return csvText([['portfolio', 'id', 'before', 'after', 'exact', 'prices', 'deflator', 'refused'], ...rows]);
}
