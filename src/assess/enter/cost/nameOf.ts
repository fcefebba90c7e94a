import type { Cost } from '../../../record/kind/cost';

/** What a cost goes by. */
export function nameOf({ title, category }: Cost): string {
  return title ?? `The ${category.replaceAll('_', ' ')} cost`;
}
