import { numberText } from './number';

/** The value of an indicator for people: pounds with their sign, the rest as a number; its unit stands in the caption. */
export function indicatorValueText(value: string, unit: string): string {
  return numberText(value, unit.startsWith('GBP') ? 'GBP' : 'count');
}
