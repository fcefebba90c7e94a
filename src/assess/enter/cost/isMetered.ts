import type { Cost } from '../../../record/kind/cost';

/** A charge by use that names its model. */
export function isMetered({ category, model }: Cost): boolean {
  return category === 'usage_and_tokens' && model !== undefined;
}
