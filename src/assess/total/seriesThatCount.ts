import type { Entry } from '../enter/entry';

/** The series of targets that a rate can be worked on, and why there is none where there is none (rule D1). */
export function seriesThatCount(targets: readonly Entry[]): { counted: ReadonlySet<string>; why: string[] } {
  const late = new Set(targets.filter(({ marks }) => marks?.includes('target_after_go_live')).map(({ series }) => series));
  const broken = targets.filter(({ missing }) => missing !== undefined);
  const out = new Set([...late, ...broken.map(({ series }) => series)]);
  const counted = new Set(targets.flatMap(({ series }) => (series === undefined || out.has(series) ? [] : [series])));
  const codes = [...(late.size > 0 ? ['target_after_go_live'] : []), ...broken.flatMap(({ missing }) => missing?.code ?? [])];
  return { counted, why: [...new Set(codes)].sort() };
}
