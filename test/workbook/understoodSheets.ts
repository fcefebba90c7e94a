import { type Cells, COSTS, cost, type More } from './sheets';

/** What has one meaning: the sheets, the amount of their first cost, and what is said of the change. */
export const UNDERSTOOD: readonly (readonly [string, Cells, More, string, string | undefined])[] = [
  ['a number', { costs: [COSTS, cost(1200.5)] }, {}, '1200.5', undefined],
  ['pounds as text', { costs: [COSTS, cost('£1,200')] }, {}, '1200', 'Costs row 2, column amount: "£1,200" was read as "1200".'],
  ['a bracketed loss', { costs: [COSTS, cost('(1,200)')] }, {}, '-1200', undefined],
  ['a year with a stroke', { costs: [COSTS, cost(5, '2025/26')] }, {}, '5', 'costs row 2, column period: "2025/26" was read as "2025-26".'],
  [
    'a title above the headings',
    { costs: [['Returns'], COSTS, cost(7)] },
    {},
    '7',
    'costs row 1: The row "Returns" was set aside: it stands above the headings.',
  ],
  ['headings again', { costs: [COSTS, COSTS, cost(8)] }, {}, '8', undefined],
  ['blank rows after', { costs: [COSTS, cost(9), [], [null, null], []] }, {}, '9', undefined],
  [
    'a blank column',
    {
      costs: [
        [...COSTS, null, 'x_mine'],
        [...cost(10), null, 'own'],
      ],
    },
    {},
    '10',
    undefined,
  ],
  ['a hidden sheet', { costs: [COSTS, cost(11)] }, { costs: { hidden: true } }, '11', undefined],
  [
    'headings in plain words',
    { Costs: [['Id', 'Initiative', 'Recurrence', 'Type', 'Category', 'Amount', 'Period'], cost(12)] },
    {},
    '12',
    undefined,
  ],
  [
    'true as a cell',
    {
      costs: [
        [...COSTS, 'contracted'],
        [...cost(13), true],
      ],
    },
    {},
    '13',
    undefined,
  ],
  [
    'a formula with its result',
    { costs: [COSTS, cost(14)] },
    { costs: { cells: new Map([['1,5', { formula: '7*2', formulaResult: 14, value: 14 }]]) } },
    '14',
    undefined,
  ],
  [
    'merged down',
    { costs: [COSTS, cost(15), ['d', null, 'ongoing', 'revenue', 'licence', 1, '2025-26']] },
    { costs: { merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }] } },
    '15',
    'costs row 2, column B: "notes" is merged over B2:B3, and was read for each of those rows.',
  ],
];
