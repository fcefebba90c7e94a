import type { Contract } from '../kind/contract';
import type { KindWords } from './kindWords';

export const contractWords: KindWords<Contract> = {
  title: 'Contract',
  about:
    'A contract behind an initiative. Its term is the horizon of the initiative that names it (rule C4a); what is paid under it is in costs, and only there.',
  fields: {
    id: 'Your own id for the contract.',
    title: 'What the contract is called.',
    supplier: 'The company it is with.',
    council: 'The council that holds it. Leave it out when the record has one council.',
    from: 'The first day of its term.',
    to: 'The last day of its term, extensions that have been taken up included (rule C4a).',
    value:
      'Its whole value in pounds, net of VAT that can be recovered. It enters no figure: costs are recorded when they are due (rule C1).',
    priceMechanism: 'How the price is made.',
    gainshareShare: 'The supplier’s share of realised net cash above the threshold, from 0 to 1, where price depends on it.',
    gainshareThreshold: 'The realised net cash of a period, in pounds, above which the share bears.',
    gainsharePeriodCap: 'The most that a period’s share may come to, in pounds.',
    gainshareLifetimeCap: 'The most that all shares may come to, in pounds.',
    gainshareTerms: 'The terms in the words of the contract.',
    exitCost: 'What it costs to leave at the end of the notice, in pounds.',
    noticeMonths: 'How long the notice is, in months.',
    sharedWith: 'The other councils that use the contract. Leave it out when there are none.',
    document: 'The contract, or where it is published.',
    note: 'Anything a reader should know. It enters no figure.',
  },
};
