import type { Dimensions } from '../../foundation/figure/figure';
import { HOUR_RUNGS } from '../../foundation/figure/vocabulary';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import { hoursChart } from '../chart/hoursChart';
import { usesChart } from '../chart/usesChart';
import { partsText } from '../figureText';
import type { Subject } from '../item';
import { RUNG_LABELS } from '../labels';
import { type Block, drawn, paragraph, type Section, words } from '../layout';
import { crossTable, some } from './rows';
import { uses } from './uses';

const STEPS: readonly (readonly [measure: string, label?: string, more?: Dimensions])[] = [
  ['gross_hours'],
  ['rework_hours'],
  ['profile_hours'],
  ['deadweight_hours'],
  ['attribution_hours'],
  ['running_hours'],
  ['overlap_hours'],
  ['net_hours'],
  ['converted_hours'],
  ['hours_left'],
  ['fte_equivalent'],
  ['capacity_value', 'Capacity value, at the council’s own rate (not cash)', { rate: 'own' }],
  ['capacity_value', 'Capacity value, at the standard rate (not cash)', { rate: 'standard' }],
  ['self_reported_hours'],
  ['resident_hours'],
  ['supplier_hours'],
];

/** Hours of staff from gross to what is left, each rung in a column of its own. */
export function time(subject: Subject): Section {
  const { pick, assessment } = subject;
  const rungs = [...HOUR_RUNGS].reverse();
  const table = crossTable(
    'Time returned to date, from gross to what is left',
    'Step',
    rungs.map((rung) => RUNG_LABELS[rung]),
    STEPS.map(([measure, label, more = {}]) => ({
      head: words(label ?? MEASURE_BY_ID.get(measure)?.title ?? measure),
      figures: rungs.map((rung) => pick('portfolio', measure, { ...more, period: 'to_date', rung })),
    })),
  );
  const parts = rungs.flatMap((rung) => {
    const figure = pick('portfolio', 'net_hours', { period: 'to_date', rung });
    return figure === undefined ? [] : [`${RUNG_LABELS[rung].toLowerCase()} ${partsText(figure)}`];
  });
  const staff =
    parts.length === 0
      ? undefined
      : paragraph(
          `Measures established in net hours: ${parts.join('; ')}. The columns are not added together. Hours are effort, and are not cash.`,
        );
  const absent = assessment.figures.some(({ measure }) => measure === 'net_hours')
    ? undefined
    : paragraph('No observation of staff time is recorded, so no time returned can be worked.');
  return {
    id: 'time',
    title: 'Time returned, and what it became',
    blocks: some<Block>(
      drawn(hoursChart(subject)),
      table,
      staff,
      drawn(usesChart(subject)),
      uses(pick),
      table === undefined ? absent : undefined,
    ),
  };
}
