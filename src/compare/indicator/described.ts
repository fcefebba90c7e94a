import type { Indicator } from './indicator';

/** An indicator in words, for whoever reads a comparison (rule F1). */
export interface Described extends Pick<Indicator, 'definition' | 'direction' | 'id' | 'isNot' | 'period' | 'rules' | 'title' | 'unit'> {}

export function described({ id, title, definition, unit, direction, period, rules, isNot }: Indicator): Described {
  return { id, title, definition, unit, direction, period, rules, isNot };
}
