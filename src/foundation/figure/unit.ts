/** Every unit a figure, entry or factor can be in. Hours are not pounds: nothing converts one to the other but a rate in `GBP/hour`. */
export const UNITS = {
  hours: 2,
  minutes: 2,
  days: 2,
  GBP: 2,
  fte: 2,
  months: 0,
  people: 2,
  cases: 2,
  count: 2,
  score: 2,
  ratio: 4,
  'GBP/hour': 2,
  'hours/person': 2,
  'million tokens': 4,
  'GBP/million tokens': 2,
  index: 4,
  rank: 0,
} as const satisfies Record<string, number>;

export type Unit = keyof typeof UNITS;
