import { type Figure, figureId } from '../../foundation/figure/figure';
import { ratio } from './ratios';
import type { Functions, Scope } from './scope';

const MEASURES = new Set(['net_hours', 'cash', 'assured_cash']);
const VIEWS: ReadonlySet<string | undefined> = new Set(['delivered', 'verified', undefined]);

/** How much of net hours and of cash to date rests on each grade, and of claimed cash on each assurance (rules E3, E4). */
export function evidenceShares({ of }: Scope, figures: readonly Figure[]): Functions {
  const toDate = figures.filter(({ measure, period }) => period === 'to_date' && MEASURES.has(measure));
  const parts = toDate.filter(({ measure, grade, gate, reached }) => {
    const isPart = measure === 'assured_cash' || grade !== undefined;
    return isPart && gate === undefined && VIEWS.has(reached as string | undefined);
  });
  if (parts.length === 0) return { figures: [] };
  const byId = new Map(toDate.map((each) => [each.id, each]));
  return {
    figures: parts.flatMap((part) => {
      const { class: its, period, reached, rung, grade, measure } = part;
      const place = { ...(its === undefined ? {} : { class: its }), period, ...(reached === undefined ? { rung } : { reached }) };
      const total = byId.get(figureId(of, measure === 'assured_cash' ? 'cash' : measure, place as object));
      if (total === undefined) return [];
      const names = ['part', 'total'] as const;
      return measure === 'assured_cash'
        ? [ratio('assured_share', of, part, total, names, { ...place, kind: part.kind })]
        : [ratio('graded_share', of, part, total, names, { ...place, grade, kind: measure })];
    }),
  };
}
