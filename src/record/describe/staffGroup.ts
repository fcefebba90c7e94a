import type { StaffGroup } from '../kind/staffGroup';
import type { KindWords } from './kindWords';

export const staffGroupWords: KindWords<StaffGroup> = {
  title: 'Staff group',
  about:
    'A group of staff: how many there are, what an hour of their time costs and how many productive hours one FTE has in a year (rules B8 to B10).',
  fields: {
    id: 'Your own id for the staff group.',
    name: 'What the group is called, such as children’s social workers.',
    council: 'The council that employs the group. Leave it out when the record has one council.',
    service: 'The service or team that the group works in.',
    grade: 'The pay grade, as the council writes it.',
    spinePoint: 'The point on the national pay spine, as a number. Leave it out when the group has more than one.',
    fte: 'How many staff are in the group, in full-time equivalents. It sets the most hours that can be returned (rules B4 and B10).',
    headcount: 'How many people are in the group. It never stands in for FTE (rule B4).',
    annualPay: 'Pay for one FTE for a year, in pounds, before employer costs (rules A10 and B9).',
    employerNi: 'Employer national insurance for one FTE for a year, in pounds (rules A10 and B9).',
    employerPension: 'Employer pension contributions for one FTE for a year, in pounds (rules A10 and B9).',
    hourlyRate:
      'Pounds an hour, made up of pay, employer national insurance and employer pension with no overheads. Give it with its basis when annual pay is not known (rule B9).',
    rateBasis: 'Whether the hourly rate is for an hour paid or an hour worked. Leave it out when there is no hourly rate (rule B9).',
    paidHours: 'Hours that one FTE is paid for in a year. It turns a rate for paid hours into one for productive hours (rule B9).',
    productiveHours: 'Hours that one FTE works in a year, after leave, bank holidays, sickness and training (rules B8, B9 and B10).',
    vacancyFactor: 'The share of the group’s pay that the budget expects to be unspent because posts are vacant, from 0 to 1 (rule A10).',
    payYear: 'The financial year that the pay or the hourly rate is for (rule B9).',
  },
};
