import type { Claim } from '../kind/claim';
import type { KindWords } from './kindWords';

export const claimWords: KindWords<Claim> = {
  title: 'Claim',
  about:
    'What someone said of an initiative, in the words quoted. A claim never enters a figure: it is checked, raises findings and is compared with what was measured.',
  fields: {
    id: 'Your own id for the claim.',
    initiative: 'The initiative that it is about.',
    words: 'The words that were said or printed, quoted exactly.',
    document: 'Where it was said.',
    saidBy: 'The person or body that said it. Leave it out when the source does not say.',
    saidOn: 'The day it was said. Leave it out when the source does not say.',
    value: 'The number claimed, in the unit given. Leave it out when there is no number, or only a range.',
    low: 'The lower end of a range, in the unit given. Leave it out when there is no range.',
    high: 'The upper end of a range, in the unit given. Leave it out when there is no range.',
    bound: 'Whether the value is the usual one or a bound. “Up to” is upper, “at least” and “over” are lower (rule B13).',
    unit: 'The unit that the claim was made in. A claim is not converted.',
    of: 'What the value is a number or a share of, such as admin time. Leave it out when the source does not say.',
    per: 'What the value is for each one of, such as a document, a call or a user a day. A rate needs no period.',
    class: 'The class of cash. Leave it out when the claim is not of money, or the source does not say (rule A1).',
    whoseTime: 'Whose time it is. Leave it out when the claim is not of time, or the source does not say (rule B1).',
    timeKind: 'Whether the time is work done or a wait. Leave it out when the claim is not of time, or the source does not say (rule B2).',
    netOrGross: 'Whether costs and rework were taken off. Leave it out when the source does not say.',
    rung: 'How far along the source says it is. Leave it out when the source does not say (rules A3 and B15).',
    period: 'The period that the value is for. Leave it out when the source does not say.',
    periodBasis: 'How the period is known, such as stated in the source or taken from its date.',
    instrument: 'How the source says the number was got. Leave it out when it does not say (rule E1).',
    measuredOn: 'How many people or cases it was measured on (rule B12).',
    appliedTo: 'How many people or cases it was then applied to (rule B12).',
    repeats: 'The earlier claim that this one repeats. Leave it out when it is the first.',
    partOf: 'The claim that this one is a part of. Leave it out when it stands by itself.',
    exhaustive: 'On a whole that others are part of, true when its parts should sum to it.',
    note: 'Anything a reader should know, such as a caveat. It enters no figure.',
  },
};
