import { parameter } from './parameter';

/** What is taken off a forecast benefit by the grade of its evidence. Unverified: a council may take its own. */
export const benefitHaircut = parameter({
  id: 'benefit-haircut',
  title: 'Haircut on forecast benefits by evidence grade (unverified)',
  unit: 'ratio',
  vintage: '2026.1',
  status: 'released',
  values: { A: '0', B: '0.10', C: '0.15', D: '0.25', E: '0.40' },
  reference: {
    title: 'Supporting public service transformation: cost benefit analysis guidance for local partnerships',
    publisher: 'HM Treasury, Public Service Transformation Network and New Economy',
    link: 'https://www.gov.uk/government/publications/supporting-public-service-transformation-cost-benefit-analysis-guidance-for-local-partnerships',
    published: '2014-04-02',
    read: 'computed',
    note: 'Unverified. The six steps of 0, 5, 10, 15, 25 and 40% are recalled from the guidance and were not read again; their place on the grades A to E is this edition’s own.',
  },
});
