import type * as z from 'zod/mini';
import { id, quantity, ref, year } from './field';
import { kind } from './kind';

export const conversions = kind(
  'conversions',
  { id, saving: ref('savings'), measure: ref('measures'), financialYear: year, hours: quantity },
  ['saving', 'measure', 'financialYear'],
);

/** Hours returned that a saving turned into cash in a year (rule B10). */
export type Conversion = z.infer<typeof conversions.schema>;
