import { parameter } from './parameter';

/**
 * The hours behind the standard rate: 37 hours over 52.143 weeks are paid; less 8 bank holidays and 26, 9
 * and 3 days of leave, sickness and training at 7.4 hours, 1,588.89 are productive. The days are illustrative.
 */
export const workingYear = parameter({
  id: 'working-year',
  title: 'Paid and productive hours of one FTE behind the standard rate, and weeks in a year',
  unit: 'hours',
  vintage: '2026.1',
  status: 'released',
  values: { hoursAWeek: '37', weeks: '52.143', hoursADay: '7.4', productiveHours: '1588.89', standardSpinePoint: '13' },
  reference: {
    title: 'Method statement: the standard rate (rule B9, design)',
    publisher: 'benefits-realisation',
    link: 'https://www.legislation.gov.uk/nisr/2003/531/regulation/7/made?view=plain',
    published: '2026',
    read: 'computed',
    note: 'The link is the regulation that defines productive hours. The days of leave, sickness and training are this edition’s own, illustrative.',
  },
});
