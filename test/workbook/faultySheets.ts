import { type Cells, COSTS, cost, type More, OWN, STAGE } from './sheets';

type Fault = readonly [name: string, sheets: Cells, more: More, says: RegExp];

/** What has two meanings or none: the sheets, and what is said of the cell. */
export const FAULTY: readonly Fault[] = [
  [
    'a day with two readings',
    { stages: [STAGE, ['s', 'notes', 'live', '03/04/2026']] },
    {},
    /^stages row 2, column date: "03\/04\/2026" .*2026-04-03.*2026-03-04/,
  ],
  [
    'a day with a time',
    { stages: [STAGE, ['s', 'notes', 'live', new Date(Date.UTC(2026, 2, 31, 9))]] },
    {},
    /^stages row 2, column date: .* is not a date/,
  ],
  [
    'a month that became a day',
    { costs: [COSTS, cost(1, new Date(Date.UTC(2026, 2, 1)))] },
    {},
    /^costs row 2, column period: "2026-03-01" is not a period/,
  ],
  ['a short amount', { costs: [COSTS, cost('£1.2m')] }, {}, /^costs row 2, column amount: "£1.2m" is not an amount. Write 1200000.00/],
  ['a decimal comma', { costs: [COSTS, cost('1200,50')] }, {}, /^costs row 2, column amount: "1200,50" is not an amount/],
  ['an amount in words', { costs: [COSTS, cost('tbc')] }, {}, /^costs row 2, column amount: "tbc" is not an amount/],
  ['a spreadsheet’s error', { costs: [COSTS, cost('#REF!')] }, {}, /^costs row 2, column amount: "#REF!" is not an amount/],
  ['too many places', { costs: [COSTS, cost(0.1 + 0.2)] }, {}, /^costs row 2, column amount: /],
  ['a number too long', { costs: [COSTS, cost(1e21)] }, {}, /^costs row 2, column amount: /],
  [
    'a code that is not there',
    { costs: [COSTS, ['c', 'notes', 'sometimes', 'revenue', 'licence', 1, '2025-26']] },
    {},
    /^costs row 2, column recurrence: "sometimes" .*ongoing/,
  ],
  [
    'a row that is not there',
    { costs: [COSTS, ['c', 'note', 'ongoing', 'revenue', 'licence', 1, '2025-26']] },
    {},
    /^costs row 2, column initiative: .*notes/,
  ],
  ['a heading missing', { costs: [cost(1)] }, {}, /^costs row 1: /],
  [
    'a heading twice',
    {
      costs: [
        [...COSTS, 'Amount'],
        [...cost(1), 2],
      ],
    },
    {},
    /^costs row 1, column Amount: /,
  ],
  ['a cell beyond the headings', { costs: [COSTS, [...cost(1), 'stray']] }, {}, /^costs row 2, column H: .*stray/],
  ['a row twice', { costs: [COSTS, cost(1), cost(1)] }, {}, /^costs row 3, column id: .*"c"/],
  [
    'a share out of a hundred',
    {
      savings: [
        ['id', 'initiative', 'title', 'class', 'recurrence', 'attribution'],
        ['s', 'notes', 'S', 'cash_releasing', 'one_off', 60],
      ],
    },
    {},
    /^savings row 2, column attribution: "60" is not a share. Write 0.60/,
  ],
  [
    'neither true nor false',
    {
      costs: [
        [...COSTS, 'contracted'],
        [...cost(1), 'maybe'],
      ],
    },
    {},
    /^costs row 2, column contracted: "maybe" is neither/,
  ],
  [
    'a code of no council',
    {
      councils: [
        ['id', 'name', 'gss'],
        ['a', 'A', 'E99'],
      ],
    },
    {},
    /^councils row 2, column gss: /,
  ],
  ['two sheets of one table', { costs: [COSTS, cost(1)], 'COSTS ': [COSTS, cost(2)] }, {}, /costs/i],
  ['two portfolios', { portfolio: [...(OWN['portfolio'] ?? []), ['q', '1', 'council', 'B', '2026-06-01']] }, {}, /^portfolio row 3: /],
  [
    'a formula without a result',
    { costs: [COSTS, cost(null)] },
    { costs: { cells: new Map([['1,5', { formula: 'A1*2', value: null }]]) } },
    /^costs row 2, column F: The formula "=A1\*2" has no result/,
  ],
  [
    'merged across',
    { costs: [COSTS, cost(15)] },
    { costs: { merges: [{ startRow: 1, endRow: 1, startCol: 4, endCol: 5 }] } },
    /^costs row 2, column E: "licence" is merged over the columns of E2:F2/,
  ],
  ...(
    [
      ['a day that never was', '31/04/2026'],
      ['the number a spreadsheet keeps for a day', 46112],
      ['a year of two figures', '31/03/26'],
      ['the month first', '03/31/2026'],
      ['no day at all', 'spring'],
    ] as const
  ).map(
    ([name, day]): Fault => [
      name,
      { stages: [STAGE, ['s', 'notes', 'live', day]] },
      {},
      /^stages row 2, column date: .* is not a date. Write a day such as/,
    ],
  ),
  ...(
    [
      ['a percentage of nothing', '60%'],
      ['euros', '€1,200'],
      ['dollars', '$1,200'],
      ['true for an amount', true],
      ['a letter for a nought', '1O0'],
      ['commas in other places', '1,20,000'],
      ['not available', 'n/a'],
      ['a dash', '-'],
      ['from and to', '1000-1200'],
      ['about', 'c. 1200'],
      ['a power of ten', '1.2E+3'],
      ['a division by nought', '#DIV/0!'],
      ['a space for a comma', '1 200'],
    ] as const
  ).map(
    ([name, amount]): Fault => [
      name,
      { costs: [COSTS, cost(amount)] },
      {},
      /^costs row 2, column amount: .* is not an amount. Write digits with a point/,
    ],
  ),
  ...(
    [
      ['years that do not follow', '2025/27'],
      ['a year that may be either', '2025'],
      ['a quarter', 'Q1 2025-26'],
    ] as const
  ).map(
    ([name, period]): Fault => [
      name,
      { costs: [COSTS, cost(1, period)] },
      {},
      /^costs row 2, column period: .* is not a period. Write a month 2026-03, a financial year/,
    ],
  ),
  [
    'a title missing, and a row that hangs from its row',
    { initiatives: [OWN['initiatives']?.[0] ?? [], ['notes', null, 'housing', 'other']], costs: [COSTS, cost(1)] },
    {},
    /^initiatives row 2, column title: title is needed/,
  ],
  [
    'no id',
    { initiatives: [OWN['initiatives']?.[0] ?? [], [null, 'Case notes', 'housing', 'other']] },
    {},
    /^initiatives row 2, column id: There is no id. Write one/,
  ],
  [
    'a schema that is to come',
    { portfolio: [OWN['portfolio']?.[0] ?? [], ['p', '2', 'council', 'A', '2026-06-01']] },
    {},
    /^portfolio row 2, column schemaVersion: "2" is not a schema version/,
  ],
  [
    'a day of a portfolio missing',
    { portfolio: [OWN['portfolio']?.[0] ?? [], ['p', '1', 'council', 'A', null]] },
    {},
    /^portfolio row 2, column preparedOn: preparedOn is needed/,
  ],
  [
    'a character nobody sees',
    { costs: [COSTS, ['c', 'notes', 'ongo\u200bing', 'revenue', 'licence', 1, '2025-26']] },
    {},
    /^costs row 2, column recurrence: "ongo\\u200bing" .*Did you mean "ongoing"/,
  ],
  [
    'two codes in a cell for one',
    { costs: [COSTS, ['c', 'notes', 'ongoing, one_off', 'revenue', 'licence', 1, '2025-26']] },
    {},
    /^costs row 2, column recurrence: "ongoing, one_off" is not one of the codes/,
  ],
  ['a fault below a title', { costs: [['Our costs'], COSTS, cost('tbc')] }, {}, /^costs row 3, column amount: "tbc" is not an amount/],
];
