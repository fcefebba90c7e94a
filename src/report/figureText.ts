import type { Figure } from '../foundation/figure/figure';
import { numberText, percentText } from './number';
import { markText } from './reasons';

const PERCENTAGES = new Set([
  'claimed_to_realised',
  'return_on_investment',
  'active_share',
  'redeployed_share',
  'realisation_rate',
  'hours_realisation_rate',
  'switching_change',
  'internal_rate_of_return',
  'probability_net_cash_positive',
]);

/** A figure's value for people; where it has none, that it is not established. A sum of no parts is no measurement. */
export function figureText(figure: Figure): string {
  const { value, unit, measure, parts, entries } = figure;
  if (value === undefined) return 'Not established';
  if (parts.of === 0 && entries.length === 0) return 'None recorded';
  return PERCENTAGES.has(measure) ? percentText(value) : numberText(value, unit);
}

/** "4 of 5", where the figure has parts. */
export function partsText({ parts }: Figure): string {
  return parts.of === 0 ? '' : `${parts.established} of ${parts.of}`;
}

/** How many parts a value rests on, where some are missing. */
export function partialText(figure: Figure): string {
  const { parts, value } = figure;
  return value !== undefined && parts.established < parts.of ? `${partsText(figure)} parts` : '';
}

/** The marks on a figure in words, but for those said elsewhere. */
export function marksText({ marks = [] }: Figure, said: readonly string[] = []): string {
  return marks
    .filter((mark) => !said.includes(mark))
    .map(markText)
    .join('; ');
}

/** What a reader must know beside the value: parts that are missing, and marks not said elsewhere. */
export function noteText(figure: Figure, said: readonly string[] = []): string {
  return [partialText(figure), marksText(figure, said)].filter((each) => each !== '').join('; ');
}

/** The pounds a figure is in. */
export function pricesText({ prices, unit }: Figure): string {
  if (unit !== 'GBP') return '';
  return prices === undefined ? 'Cash of the day' : `${prices} prices`;
}

/** How far a figure may be from its value, where that is known. */
export function rangeText({ range, unit }: Figure): string {
  return range === undefined ? '' : `Range ${numberText(range.low, unit)} to ${numberText(range.high, unit)}`;
}
