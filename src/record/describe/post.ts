import type { Post } from '../kind/post';
import type { KindWords } from './kindWords';

export const postWords: KindWords<Post> = {
  title: 'Post',
  about:
    'Posts given up for a saving. They are worth pay with employer costs, less the vacancy factor, for the FTE and the days given up (rule A10).',
  fields: {
    id: 'Your own id for the row.',
    saving: 'The saving.',
    staffGroup: 'The group that the posts are in. Their pay and vacancy factor come from it (rule A10).',
    fte: 'How many posts, in full-time equivalents (rule A10).',
    from: 'The first day that the posts are given up (rule A10).',
    to: 'The last day that the posts are given up. Leave it out when they are given up for good (rule A10).',
    vacantSince:
      'The day the posts fell vacant. Leave it out when they were filled; vacant all through the baseline year, they save nothing (rule A10).',
    coverCharged: 'True when cover for the vacant posts was charged and now stops. They then save what they cost (rule A10).',
  },
};
