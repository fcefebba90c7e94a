import { Decimal } from '../../foundation/number/decimal';
import { round } from '../../foundation/number/round';

/** Fewer councils have no quartiles (rule F4). */
const FEWEST = 5;

/** The lower quartile, median and upper quartile, as decimal text. */
export interface Quartiles {
  readonly lower: string;
  readonly median: string;
  readonly upper: string;
}

/** The quartiles of five values or more, between neighbours by their distance, as spreadsheets’ `QUARTILE.INC` gives them (rule F4). */
export function quartiles(values: readonly string[], places: number): Quartiles | undefined {
  if (values.length < FEWEST) return undefined;
  const sorted = values.map((value) => new Decimal(value)).sort((a, b) => a.comparedTo(b));
  const at = (quarter: number) => {
    const place = ((sorted.length - 1) * quarter) / 4;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]] as [Decimal, Decimal];
    return round(below.plus(above.minus(below).times(place - Math.floor(place))), places);
  };
  return { lower: at(1), median: at(2), upper: at(3) };
}
