import type { BarChart, Chart, DotChart } from './chart';
import { PALETTE } from './palette';

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v5.json';

/**
 * A chart as a Vega-Lite specification with its data inside, for those who restyle it. What is not established has
 * no value in the data, so that it is not drawn as nought.
 *
 * @example
 * ```ts
 * import { vegaLite } from 'benefits-realisation/report';
 *
 * const spec = vegaLite({ is: 'bars', id: 'c', title: 'Cost', description: 'Cost.', series: ['Cost'], rows: [{ label: 'Licences', value: '900', text: '£900', series: 0 }] });
 * console.log(spec.$schema); // https://vega.github.io/schema/vega-lite/v5.json
 * ```
 */
export function vegaLite(chart: Chart): VegaLite {
  const { title, description } = chart;
  return { $schema: SCHEMA, title, description, ...(chart.is === 'bars' ? bars(chart) : dots(chart)) };
}

/** A Vega-Lite specification, as plain JSON. */
export interface VegaLite {
  readonly $schema: string;
  readonly title: string;
  readonly description: string;
  readonly data: { readonly values: readonly object[] };
  readonly [name: string]: unknown;
}

const ROWS = { field: 'label', type: 'nominal', sort: null, title: null } as const;

function bars({ rows, series }: BarChart) {
  const values = rows.map(({ label, value, text, series: at }) => ({
    label,
    ...(value === undefined ? {} : { value: Number(value) }),
    text,
    series: series[at] ?? '',
  }));
  return {
    data: { values },
    mark: { type: 'bar', tooltip: true },
    encoding: {
      y: ROWS,
      x: { field: 'value', type: 'quantitative', title: null },
      color: { field: 'series', type: 'nominal', title: null, scale: { domain: series, range: PALETTE.slice(0, series.length) } },
    },
  };
}

function dots({ rows }: DotChart) {
  const values = rows.map(({ label, value, low = value, high = value, text }) => ({
    label,
    value: Number(value),
    low: Number(low),
    high: Number(high),
    text,
  }));
  const quantity = (field: string) => ({ field, type: 'quantitative', title: null });
  return {
    data: { values },
    encoding: { y: ROWS },
    layer: [
      { mark: { type: 'rule', color: PALETTE[0] }, encoding: { x: quantity('low'), x2: { field: 'high' } } },
      { mark: { type: 'point', filled: true, size: 80, color: PALETTE[0] }, encoding: { x: quantity('value') } },
    ],
  };
}
