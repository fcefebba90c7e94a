import type { Succession } from '../kind/succession';
import type { KindWords } from './kindWords';

export const successionWords: KindWords<Succession> = {
  title: 'Succession',
  about:
    'One council passing into another. A merger has a row for each council that ends, and a split has a row for each council that begins (rules G1 and G3).',
  fields: {
    id: 'Your own id for the succession.',
    predecessor: 'The GSS code of the council that ends (rule G1).',
    successor: 'The GSS code of the council that takes over from it (rule G1).',
    vestingDay: 'The first day of the council that takes over. What was assumed and what was evidenced are compared at this day (rule G3).',
  },
};
