import type { Verification } from '../kind/verification';
import type { KindWords } from './kindWords';

export const verificationWords: KindWords<Verification> = {
  title: 'Verification',
  about: 'Somebody’s check of a figure. The owner of a figure cannot verify it, and neither can its supplier (rules A3 and B15).',
  fields: {
    id: 'Your own id for the row.',
    initiative: 'The initiative.',
    saving: 'The saving that was checked. Leave it out when something else was, or the whole initiative (rule A3).',
    measure: 'The measure that was checked. Leave it out when something else was, or the whole initiative (rule B15).',
    on: 'The day of the check. It counts from this day (rule X3).',
    by: 'The person or body that checked.',
    role: 'The role of whoever checked. Verifying takes finance, audit or someone independent (rules A3 and B15).',
    maturity: 'How settled the figures were when they were checked (rule E3).',
    assurance: 'The assurance that was given. Leave it out when none was (rule E3).',
    opinion: 'What they concluded, in their own words (rule E3).',
    document: 'The evidence.',
  },
};
