import type { Simulation } from '../assess/total/uncertainty/simulation';
import type { Figure } from '../foundation/figure/figure';
import { numberText } from './number';
import { safeText } from './safeText';

/** How far a figure may be from its value, and what that was worked from. */
export function rangeLines({ range, unit }: Figure, simulation: Simulation | undefined): string[] {
  const text = (value: string) => numberText(value, unit);
  const bounds =
    range === undefined ? [] : [`Range: ${text(range.low)} to ${text(range.high)}, every input at its adverse or favourable end.`];
  const points =
    range?.p10 === undefined || range.p50 === undefined || range.p90 === undefined
      ? []
      : [`P10 ${text(range.p10)}, P50 ${text(range.p50)}, P90 ${text(range.p90)}.`];
  if (simulation === undefined) return [...bounds, ...points];
  const { seed, draws, inputs, terms, under = [] } = simulation;
  return [
    ...bounds,
    ...points,
    `Simulation: ${draws} draws from the seed ${safeText(seed)}.`,
    ...inputs.map(
      ({ assumption, shape, bounds: ends, low, central, high }) =>
        `- ${safeText(assumption)}: ${shape}, ${low} to ${high}${ends === 'percentiles' ? ' at P10 and P90' : ''}, most likely ${central}`,
    ),
    ...[...terms, ...under].map(({ amount, inputs: by }) => `- ${amount}${by.map((id) => ` × ${safeText(id)}`).join('')}`),
  ];
}
