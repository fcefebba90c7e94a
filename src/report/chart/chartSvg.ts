import { barsSvg } from './barsSvg';
import type { Chart } from './chart';
import { dotsSvg } from './dotsSvg';
import { escapeXml } from './escapeXml';
import { WIDTH } from './scale';

/**
 * A chart as SVG: with a title, a description and the role of an image, words at one size whatever its width, and
 * the same bytes each time. It is narrow enough for a telephone: labels stand above what they name.
 *
 * @param id - what the ids of its title and description begin with, where a page holds several charts of one name.
 *
 * @example
 * ```ts
 * import { chartSvg } from 'benefits-realisation/report';
 *
 * const svg = chartSvg({
 *   is: 'bars', id: 'cost', title: 'Most of the cost is licences', description: 'Cost by category.',
 *   series: ['Cost'], rows: [{ label: 'Licences', value: '900', text: '£900', series: 0 }],
 * });
 * console.log(svg.startsWith('<svg'), svg.includes('<title id="cost-title">Most of the cost is licences</title>')); // true true
 * ```
 */
export function chartSvg(chart: Chart, id = chart.id): string {
  const { height, marks } = chart.is === 'bars' ? barsSvg(chart) : dotsSvg(chart);
  const name = escapeXml(id);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${name}-title ${name}-desc" font-family="arial, sans-serif" font-size="13"><title id="${name}-title">${escapeXml(chart.title)}</title><desc id="${name}-desc">${escapeXml(chart.description)}</desc>${marks}</svg>`;
}
