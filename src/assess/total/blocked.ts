import type { Entry } from '../enter/entry';
import type { Side } from './flows';

/** A net with a cost that is not known would flatter; so would one with a share of cash that nobody attributed. */
export function blockedBy(flows: readonly { entry: Entry; side: Side }[]): string[] | undefined {
  const codes = flows.flatMap(({ entry: { missing }, side }) =>
    missing !== undefined && (side !== 'benefit' || missing.code === 'attribution_not_stated') && isCash(side, missing.path)
      ? [missing.code]
      : [],
  );
  return codes.length === 0 ? undefined : [...new Set(codes)].sort();
}

const isCash = (side: Side, path: string) => side !== 'benefit' || path.startsWith('savings/');

/** A flow whose year is not known has no place in real, present or yearly figures (rule C1). */
export function undated(flows: readonly { entry: Entry }[]): string[] | undefined {
  return flows.some(({ entry }) => entry.year === undefined) ? ['year_not_known'] : undefined;
}

export function missingIn({ entries }: { readonly entries: readonly Entry[] }): string[] | undefined {
  const codes = entries.flatMap(({ missing }) => (missing === undefined ? [] : [missing.code]));
  return codes.length === 0 ? undefined : [...new Set(codes)].sort();
}

const SPEAKS = new Set(['cash', 'gross_hours', 'cost_of_stopped']);

/**
 * Where no benefit was ever recorded its value is not nought: it is not established, whatever was spent. What
 * stopped is known: nothing more will come, and its cost stays.
 */
export function nothingMeasured(entries: readonly Entry[]): string[] | undefined {
  return entries.some(({ step }) => SPEAKS.has(step)) ? undefined : ['cost_without_benefit'];
}
