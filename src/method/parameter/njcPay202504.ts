import { parameter } from './parameter';

/** NJC annual pay by spine point from 1 April 2025. Hourly pay is this over 52.143 weeks of 37 hours. */
export const njcPay202504 = parameter({
  id: 'njc-pay',
  title: 'NJC annual pay by spine point from 1 April 2025, pounds',
  unit: 'GBP',
  vintage: '2025-04',
  status: 'released',
  values: {
    '2': '24413',
    '3': '24796',
    '4': '25185',
    '5': '25583',
    '6': '25989',
    '7': '26403',
    '8': '26824',
    '9': '27254',
    '10': '27694',
    '11': '28142',
    '12': '28598',
    '13': '29064',
  },
  reference: {
    title: 'NJC pay agreement 2025: pay ranges from 1 April 2025',
    publisher: 'National Joint Council for Local Government Services',
    link: 'https://www.teachinherts.com/career-advice/professional-and-support/pay-ranges.htm',
    published: '2025-07-23',
    read: 'copy',
    note: 'The award: https://www.derbyshirealc.gov.uk/blog/dalc-news-updates-1/njc-pay-agreement-54. Spine point 2 is deleted from 1 April 2026.',
  },
});
