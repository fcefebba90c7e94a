import type { Baseline } from '../kind/baseline';
import type { KindWords } from './kindWords';

export const baselineWords: KindWords<Baseline> = {
  title: 'Baseline',
  about: 'What a measure was before the initiative. A measure that is read as a level has no hours without one (rule B3).',
  fields: {
    id: 'Your own id for the row.',
    measure: 'The measure.',
    period: 'The period that the baseline was measured over.',
    value:
      'The value in the unit of the measure’s shape. For contained contacts, the minutes that staff took to handle one, wrap-up included (rules B3 and B14).',
    low: 'The lowest that the value could reasonably be. Leave it out when no range was worked out (rule C8).',
    high: 'The highest that the value could reasonably be. Leave it out when no range was worked out (rule C8).',
    volume:
      'How many cases there were in the period; for contained contacts, how many staff handled, over all channels (rules B0, B3 and B14).',
    sample: 'How many cases or people were measured. Fewer than 30 takes one off the evidence grade (rule E2).',
    design: 'What the value is compared with (rule E1).',
    instrument: 'How the value was got (rule E1).',
    measuredBy: 'Who measured it (rule E1).',
    capturedOn: 'The day the baseline was recorded. After go-live it takes one off the evidence grade (rules E2 and X3).',
    counterfactual:
      'What would have happened without the initiative: the same (flat), the trend of at least three baselines, or the same season of earlier years. The latest baseline to name one decides; none named is flat (rule B0).',
    document: 'The evidence.',
    note: 'Anything a reader should know, such as how a baseline was rebuilt. It enters no figure.',
  },
};
