import { DIMENSION_NAMES } from '../foundation/figure/figure';
import { MEASURE_BY_ID } from '../method/measure/measures';
import { csvText, guarded } from './csv';
import type { ReportItem } from './item';

const POINTS = ['low', 'high', 'p10', 'p50', 'p90'] as const;

/** One row a figure, tidy: text guarded so that a spreadsheet reads no formula in it, numbers as they are. */
export function figuresCsv(items: readonly ReportItem[]): string {
  const head = [
    'portfolio',
    'of',
    'measure',
    'title',
    'unit',
    ...DIMENSION_NAMES,
    'value',
    'exact',
    ...POINTS,
    'missing',
    'established',
    'parts',
    'marks',
    'rule',
    'id',
  ];
  const rows = items.flatMap(({ portfolio, assessment }) =>
    assessment.figures.map((figure) => [
      ...[portfolio.id, figure.of, figure.measure, MEASURE_BY_ID.get(figure.measure)?.title ?? '', figure.unit].map(guarded),
      ...DIMENSION_NAMES.map((name) => guarded(figure[name] ?? '')),
      figure.value ?? '',
      figure.exact ?? '',
      ...POINTS.map((point) => figure.range?.[point] ?? ''),
      guarded((figure.missing ?? []).join(' ')),
      String(figure.parts.established),
      String(figure.parts.of),
      guarded((figure.marks ?? []).join(' ')),
      guarded(figure.rule),
      guarded(figure.id),
    ]),
  );
  return csvText([head, ...rows]);
}
