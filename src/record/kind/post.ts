import type * as z from 'zod';
import { date, flag, id, quantity, ref } from './field';
import { kind } from './kind';

export const posts = kind(
  'posts',
  {
    id,
    saving: ref('savings'),
    staffGroup: ref('staffGroups'),
    fte: quantity,
    from: date.optional(),
    to: date.optional(),
    vacantSince: date.optional(),
    coverCharged: flag.optional(),
  },
  ['saving', 'staffGroup'],
);

/** Posts given up for a saving (rule A10). */
export type Post = z.infer<typeof posts.schema>;
