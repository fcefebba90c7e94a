import type * as z from 'zod/mini';
import { date, gss, id } from './field';
import { kind } from './kind';

export const successions = kind('successions', { id, predecessor: gss, successor: gss, vestingDay: date }, ['predecessor', 'successor']);

/** One predecessor council's passing into one successor, with its vesting day. */
export type Succession = z.infer<typeof successions.schema>;
