// Writes thirty constructed councils. Codes, types and regions are real; every figure is invented, by a plain rule below.
// Run from anywhere: node examples/constructed-councils/make.mjs
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

// mySociety’s register of UK local authorities, version 1.7.3 (CC BY 4.0); residents of 2020.
const PLACES = [
  ['E06000003', 'Redcar and Cleveland', 'unitary', 'North East', '137228'],
  ['E06000010', 'Kingston upon Hull', 'unitary', 'Yorkshire and The Humber', '259126'],
  ['E06000017', 'Rutland', 'unitary', 'East Midlands', '40476'],
  ['E06000024', 'North Somerset', 'unitary', 'South West', '215574'],
  ['E06000033', 'Southend-on-Sea', 'unitary', 'East of England', '182773'],
  ['E06000040', 'Windsor and Maidenhead', 'unitary', 'South East', '151273'],
  ['E06000047', 'County Durham', 'unitary', 'North East', '533149'],
  ['E06000055', 'Bedford', 'unitary', 'East of England', '174687'],
  ['E07000010', 'Fenland', 'district', 'East of England', '102080'],
  ['E07000069', 'Castle Point', 'district', 'East of England', '90524'],
  ['E07000096', 'Dacorum', 'district', 'East of England', '155457'],
  ['E07000127', 'West Lancashire', 'district', 'North West', '114496'],
  ['E07000174', 'Mansfield', 'district', 'East Midlands', '109351'],
  ['E07000215', 'Tandridge', 'district', 'South East', '88542'],
  ['E08000003', 'Manchester', 'metropolitan', 'North West', '555741'],
  ['E08000012', 'Liverpool', 'metropolitan', 'North West', '500474'],
  ['E08000022', 'North Tyneside', 'metropolitan', 'North East', '208871'],
  ['E08000031', 'Wolverhampton', 'metropolitan', 'West Midlands', '264407'],
  ['E09000003', 'Barnet', 'london_borough', 'London', '399007'],
  ['E09000011', 'Greenwich', 'london_borough', 'London', '289034'],
  ['E09000019', 'Islington', 'london_borough', 'London', '248115'],
  ['E09000027', 'Richmond upon Thames', 'london_borough', 'London', '198141'],
  ['E10000008', 'Devon', 'county', 'South West', '810716'],
  ['E10000017', 'Lancashire', 'county', 'North West', '1227076'],
  ['E10000029', 'Suffolk', 'county', 'East of England', '761246'],
  ['W06000003', 'Conwy', 'welsh_unitary', 'Wales', '118184'],
  ['W06000011', 'Swansea', 'welsh_unitary', 'Wales', '246563'],
  ['W06000019', 'Blaenau Gwent', 'welsh_unitary', 'Wales', '70020'],
  ['S12000008', 'East Ayrshire', 'scottish_unitary', 'Scotland', '121600'],
  ['S12000033', 'Aberdeen City', 'scottish_unitary', 'Scotland', '229060'],
];

// What each would publish of the same work: its words, and the pounds in them.
const HABITS = [
  ['what was realised, attributed, less what it cost', ({ net }) => net, 'Net saving of'],
  ['a fifth more than finance agreed', ({ gross }) => gross * 1.2, 'Delivered savings of'],
  ['the target, as a result', ({ gross }) => gross * 1.5, 'A saving of'],
  ['a bound, as if it were usual', ({ gross }) => gross * 2, 'Up to'],
  ['cash and the value of hours, added together', ({ gross, hours }) => gross + hours * 40, 'Efficiencies worth'],
  ['all of a fall that AI was a part of, costs left out', ({ gross }) => gross, 'AI saved'],
  ['a pilot, multiplied to the whole council', ({ gross }) => gross * 3, 'Rolled out, it saves'],
  ['what was realised, attributed, less what it cost', ({ net }) => net, 'Net saving of'],
  ['this year’s and next year’s together', ({ gross }) => gross * 2, 'Savings over two years of'],
  ['the best month, twelve times', ({ gross }) => gross * 1.8, 'Running at'],
];

// Those that may not be put beside the rest, by their place in the list, and why.
const APART = {
  3: 'attribution',
  8: 'selected',
  13: 'undeclared',
  17: 'left_out',
  21: 'cost',
  24: 'horizon',
  27: 'attribution',
  29: 'selected',
};

/** What is true of each council, by construction: pounds of 2025-26. */
export const truth = PLACES.map(([gss, name], at) => {
  const gross = 100000 + 20000 * ((at * 7) % 30);
  const attribution = [50, 60, 80, 100][at % 4];
  const cost = 20000 + 1000 * (at % 5);
  const hours = 1000 + 100 * ((at * 11) % 30);
  const net = (gross * attribution) / 100 - cost;
  const [habit, publish, words] = HABITS[at % HABITS.length];
  return {
    gss,
    name: `Constructed: ${name}`,
    gross,
    attribution,
    cost,
    hours,
    net,
    habit,
    words,
    published: Math.round(publish({ gross, net, hours })),
    apart: APART[at],
  };
});

const share = (hundredths) => (hundredths === 100 ? '1' : `0.${String(hundredths).padStart(2, '0').replace(/0$/, '')}`);

/** The thirty records. */
export function councils() {
  return truth.map((of, at) => record(of, PLACES[at]));
}

function record({ gss, name, gross, attribution, cost, hours, words, published, apart }, [, , type, region, residents]) {
  const year = '2025-26';
  const coverage =
    apart === 'undeclared'
      ? {}
      : { coverage: apart === 'selected' ? 'selected' : 'whole_register', coverageBy: 'Constructed', coverageOn: '2026-09-30' };
  return {
    id: `constructed-${gss}`,
    schemaVersion: '1',
    author: 'council',
    authorName: name,
    preparedOn: '2026-10-01',
    ...coverage,
    ...(apart === 'undeclared' ? {} : { leftOut: apart === 'left_out' ? '4' : '0' }),
    constructed: true,
    note: 'Invented. Only the code, type, region and residents are real: nothing here is about the council that has them.',
    councils: [{ id: gss, name, gss, type, region, residents, residentsYear: '2020-21', staffFte: '2000', staffFteYear: year }],
    staffGroups: [{ id: 'officers', name: 'Officers', hourlyRate: '40', rateBasis: 'productive', productiveHours: '1600', fte: '500' }],
    budgetLines: [{ id: 'line', name: 'Agency and overtime', fund: 'general_fund' }],
    initiatives: [
      {
        id: 'tool',
        title: 'Document intake',
        serviceArea: 'central_services',
        capability: 'document_intake',
        goLive: '2025-04-01',
        ...(apart === 'horizon' ? { usefulLifeYears: '3' } : {}),
      },
      {
        id: 'pilot',
        title: 'Chatbot',
        serviceArea: 'customer_services',
        capability: 'chatbot',
        goLive: '2025-04-01',
        ...(apart === 'horizon' ? { usefulLifeYears: '3' } : {}),
      },
    ],
    stages: [
      { id: 'tool-live', initiative: 'tool', stage: 'live', date: '2025-04-01' },
      { id: 'pilot-pilot', initiative: 'pilot', stage: 'pilot', date: '2025-04-01' },
      {
        id: 'pilot-stopped',
        initiative: 'pilot',
        stage: 'stopped',
        date: '2025-09-30',
        reason: 'Callers rang as well',
        lesson: 'Count repeat calls from the first day',
      },
    ],
    measures: [
      {
        id: 'minutes',
        initiative: 'tool',
        title: 'Minutes a document',
        role: 'time',
        shape: 'minutes_per_case',
        whoseTime: 'staff',
        timeKind: 'effort',
        staffGroup: 'officers',
      },
    ],
    baselines: [
      {
        id: 'before',
        measure: 'minutes',
        period: '2024-25',
        value: '12',
        volume: String(hours * 10),
        capturedOn: '2025-03-31',
        instrument: 'system_log',
      },
    ],
    observations: [
      {
        id: 'after',
        measure: 'minutes',
        period: year,
        value: '6',
        volume: String(hours * 10),
        reworkMinutes: '0',
        rung: 'measured',
        instrument: 'system_log',
        design: 'before_after',
        measuredBy: 'independent',
        capturedOn: '2026-04-30',
      },
    ],
    adjustments: [{ id: 'attribution', initiative: 'tool', measure: 'minutes', type: 'attribution', value: '1', basis: 'Constructed' }],
    assumptions:
      apart === 'attribution'
        ? undefined
        : [
            {
              id: 'attribution',
              initiative: 'tool',
              input: 'savings/agency/attribution',
              low: share(attribution - 5),
              central: share(attribution),
              high: share(Math.min(100, attribution + 5)),
              basis: 'Constructed',
            },
          ],
    costs: [
      {
        id: 'licences',
        initiative: 'tool',
        recurrence: 'ongoing',
        type: 'revenue',
        category: 'licence',
        amount: apart === 'cost' ? undefined : String(cost - 5000),
        period: year,
      },
      {
        id: 'trial',
        initiative: 'pilot',
        recurrence: 'one_off',
        type: 'revenue',
        category: 'implementation',
        amount: '5000',
        period: year,
      },
    ],
    savings: [
      {
        id: 'agency',
        initiative: 'tool',
        title: 'Agency and overtime',
        class: 'cash_releasing',
        recurrence: 'one_off',
        budgetLine: 'line',
        baselineAmount: '2000000',
        baselineBasis: 'budget',
        baselineYear: '2024-25',
        from: '2025-04-01',
        attribution: apart === 'attribution' ? undefined : share(attribution),
        attributionBasis: 'Constructed',
        instrument: 'ledger',
        design: 'before_after',
        measuredBy: 'independent',
      },
    ],
    statuses: [
      {
        id: 'delivered',
        saving: 'agency',
        financialYear: year,
        rung: 'delivered',
        date: '2026-04-15',
        amount: String(gross),
        periodKind: 'in_year',
        who: 'Service manager',
        role: 'service',
      },
      {
        id: 'verified',
        saving: 'agency',
        financialYear: year,
        rung: 'verified',
        date: '2026-05-15',
        amount: String(gross),
        periodKind: 'in_year',
        who: 'Finance business partner',
        role: 'finance',
      },
    ],
    claims: [
      {
        id: 'published',
        initiative: 'tool',
        words: `${words} £${published}`,
        document: 'report',
        value: String(published),
        unit: 'GBP',
        saidBy: 'Constructed',
        saidOn: '2026-07-01',
      },
    ],
    documents: [{ id: 'report', title: 'A constructed annual report' }],
  };
}

if (argv[1] === fileURLToPath(import.meta.url))
  for (const each of councils())
    writeFileSync(new URL(`${each.councils[0].gss}.json`, import.meta.url), `${JSON.stringify(each, undefined, 2)}\n`);
