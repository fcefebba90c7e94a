import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare';
import type { BarChart, DotChart } from '../../src/report/chart/chart';
import { chartSvg } from '../../src/report/chart/chartSvg';
import { comparisonChart } from '../../src/report/chart/comparisonChart';
import { PALETTE } from '../../src/report/chart/palette';
import { vegaLite } from '../../src/report/chart/vegaLite';
import { charts } from '../../src/report/charts';
import { figureText } from '../../src/report/figureText';
import { council } from '../compare/council';
import { assess } from '../../src/assess/assess';
import { itemOf } from './items';

const bars: BarChart = {
  is: 'bars',
  id: 'b',
  title: 'A & B',
  description: 'Two bars and a gap.',
  series: ['One', 'Two'],
  rows: [
    { label: 'Gain', value: '300', text: '£300', series: 0 },
    { label: 'Loss', value: '-100', text: '−£100', series: 1 },
    { label: 'Unknown', text: 'Not established', series: 0 },
  ],
};

describe('bars', () => {
  const svg = chartSvg(bars);

  test('stand on one scale from nought: 400 in 320 units, so 0.8 a unit and nought at 80', () => {
    // 300 × 0.8 = 240 from 80; −100 × 0.8 = 80 ending at 80.
    expect([...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(([, x, width]) => [x, width])).toEqual([
      ['80', '240'],
      ['0', '80'],
    ]);
  });

  test('what is not established has its words and no bar', () => {
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg).toContain('>Not established</text>');
  });

  test('it is an image with a title and a description, and every word is escaped', () => {
    expect(svg).toContain('role="img" aria-labelledby="b-title b-desc"');
    expect(svg).toContain('<title id="b-title">A &amp; B</title><desc id="b-desc">Two bars and a gap.</desc>');
    expect(chartSvg(bars, 'p:b-2')).toContain('aria-labelledby="p:b-2-title p:b-2-desc"');
  });

  test('as Vega-Lite, the gap has no value', () => {
    expect(vegaLite(bars).data.values).toEqual([
      { label: 'Gain', value: 300, text: '£300', series: 'One' },
      { label: 'Loss', value: -100, text: '−£100', series: 'Two' },
      { label: 'Unknown', text: 'Not established', series: 'One' },
    ]);
  });
});

describe('dots', () => {
  const dots: DotChart = {
    is: 'dots',
    id: 'd',
    title: 'Values',
    description: 'Two.',
    rows: [
      { label: 'North', value: '4', low: '2', high: '8', text: '4' },
      { label: 'South', value: '6', text: '6' },
    ],
  };

  test('a dot at its value and a line from end to end: 8 in 304 units after a margin of 8', () => {
    // 38 a unit: 4 at 8 + 152 = 160; 2 at 84; 8 at 312; 6 at 236.
    const svg = chartSvg(dots);
    expect([...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => x)).toEqual(['160', '236']);
    expect(svg).toContain('d="M84 27H312M84 23v8M312 23v8"');
    expect(svg.match(/stroke-width="2"/g)).toHaveLength(1);
  });
});

describe('of the constructed council', () => {
  const item = itemOf(JSON.parse(readFileSync(resolve('examples/constructed-council/council.json'), 'utf8')));
  const all = charts(item);
  const figures = new Map(item.assessment.figures.map((figure) => [figure.id, figure]));

  test('there is one of each kind', () => {
    expect(all.map(({ id }) => id)).toEqual(['hours', 'uses', 'ladder', 'years', 'realisation', 'evidence-profile']);
  });

  test('every bar is a figure of the assessment, and every number in a title is one', () => {
    const said = new Set([...figures.values()].map(figureText));
    for (const { rows, title } of all) {
      for (const { figure = '', text, value } of rows) {
        expect(figureText(figures.get(figure) as never)).toBe(text);
        expect(figures.get(figure)?.value).toBe(value);
      }
      for (const [number] of title.matchAll(/−?£[\d,]+\.\d\d|[\d,]+\.\d\d hours|[\d.]+%/g)) expect(said, title).toContain(number);
    }
  });

  test('the same bytes each time, and no more than four series', () => {
    expect(all.map((chart) => chartSvg(chart))).toEqual(charts(item).map((chart) => chartSvg(chart)));
    for (const { series } of all) expect(series.length).toBeLessThanOrEqual(4);
  });
});

test('a comparison is drawn of one group, and not of one council', () => {
  const assessed = ['E06000001', 'E06000002'].map((gss, at) =>
    assess(council(`Council ${at}`, gss), { asAt: '2026-10-31', through: '2026-03-31' }),
  );
  const { groups, indicator } = compare(assessed, { indicator: 'stopped_share' });
  const [group] = groups;
  const chart = comparisonChart(group as never, indicator) as DotChart;
  expect(chart.rows.map(({ label }) => label)).toEqual(['Council 0', 'Council 1']);
  expect(chart.funnel?.limits).toHaveLength(2);
  const alone = compare(assessed.slice(0, 1), { indicator: 'stopped_share' });
  expect(comparisonChart(alone.groups[0] as never, indicator)).toBeUndefined();
});

test('every colour holds 3 to 1 against the page', () => {
  const light = (hex: string) => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const colour of PALETTE.slice(0, 3)) expect(1.05 / (light(colour) + 0.05), colour).toBeGreaterThanOrEqual(3);
});
