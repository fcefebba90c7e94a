import { parameter } from './parameter';

/** Employer national insurance from 6 April 2025: the rate, and the yearly pay above which it is due. */
export const employerNi = parameter({
  id: 'employer-ni',
  title: 'Employer national insurance: rate, and yearly threshold in pounds',
  unit: 'rate',
  vintage: '2025-04',
  status: 'released',
  values: { rate: '0.15', threshold: '5000' },
  reference: {
    title: 'Employer national insurance contributions from 6 April 2025',
    publisher: 'HM Government, as stated by a local authority pension fund',
    link: 'https://online.flippingbook.com/view/704252240/6',
    published: '2025-04-06',
    read: 'copy',
    note: 'The threshold is held to April 2031.',
  },
});
