import type { Initiative } from '../kind/initiative';
import type { KindWords } from './kindWords';

export const initiativeWords: KindWords<Initiative> = {
  title: 'Initiative',
  about:
    'One use of AI by a council. Measures, costs, savings and claims all belong to an initiative, and one that stopped stays in the record (rule F3).',
  fields: {
    id: 'Your own id for the initiative.',
    title: 'What the initiative is called.',
    serviceArea: 'The service that the initiative is for, as in the revenue outturn return.',
    capability: 'What the AI does.',
    council: 'The council whose initiative it is. Leave it out when the record has one council.',
    delivery: 'Who runs it.',
    share:
      'This council’s share of an initiative that councils share, from 0 to 1; the shares of all of them sum to 1. Leave it out when it is not shared (rule F7).',
    shareBasis: 'How the share was worked out, such as by population or by users (rule F7).',
    goLive:
      'The first day it was in live use. Baselines and quality tolerances should be dated before it, and a first target dated after it gives no realisation rate (rules A4, D1 and E2).',
    owner: 'The person or post that owns the benefits. The owner cannot verify them (rules A3 and B15).',
    sponsor: 'The person or post that sponsors the initiative.',
    supplier: 'The main supplier. Leave it out when there is none.',
    contract: 'The contract it is delivered under. The end of its term ends the horizon (rule C4a).',
    atrsRecord: 'The link or reference of its Algorithmic Transparency Recording Standard record.',
    overlapGroup:
      'A name of your own, shared by initiatives that return time to the same staff, so that an overlap can be found (rule B10).',
    efficiency: 'Whether it does the same thing with less or puts money to a better use (rule A6).',
    usefulLifeYears:
      'How many years it is expected to be of use, or the term of the contract, from go-live. Leave it out and the horizon is at most 5 financial years (rule C4a).',
    usefulLifeBasis: 'Why that many years. More than 5 years needs it (rule C4a).',
    residualValue: 'What it will still be worth at the end of the horizon, in pounds. Leave it out and it is nil (rule C4a).',
    residualValueBasis: 'Why it will be worth that (rule C4a).',
  },
};
