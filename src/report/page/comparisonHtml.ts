import type { Comparison } from '../../compare/compare';
import { comparisonLayout } from '../comparisonLayout';
import { comparisonsLayout } from '../comparisonsLayout';
import { layoutHtml } from './layoutHtml';

/**
 * Comparisons as a page that needs nothing else: the verdict first, then each group with its chart, then every
 * reason. Of several indicators, each at a glance (rules F2 to F4).
 */
export function comparisonHtml(comparisons: readonly Comparison[]): string {
  const [only, ...others] = comparisons;
  const layout = only !== undefined && others.length === 0 ? comparisonLayout(only) : comparisonsLayout(comparisons);
  return layoutHtml(layout, 'Councils side by side, only where they may be');
}
