import type * as z from 'zod/mini';
import { date, flag, id, optional, quantity, ref } from './field';
import { kind } from './kind';

export const posts = kind(
  'posts',
  {
    id,
    saving: ref('savings'),
    staffGroup: ref('staffGroups'),
    fte: quantity,
    from: optional(date),
    to: optional(date),
    vacantSince: optional(date),
    coverCharged: optional(flag),
  },
  ['saving', 'staffGroup'],
);

/** Posts given up for a saving (rule A10). */
export type Post = z.infer<typeof posts.schema>;
