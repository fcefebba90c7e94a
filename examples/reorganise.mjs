// A county divided between two successors, and six districts absorbed: real codes and dates, invented figures.
import { readFileSync } from 'node:fs';
import { assess, readPortfolio } from '../dist/index.js';
import { merge, split } from '../dist/reorganise.js';

const read = (name) => readPortfolio(readFileSync(new URL(`reorganisation/${name}.json`, import.meta.url))).portfolio;

const vestingDay = '2023-04-01';
const successors = [
  { id: 'cumberland', name: 'Constructed: Cumberland', gss: 'E06000063', region: 'North West', key: '274396' },
  { id: 'westmorland-and-furness', name: 'Constructed: Westmorland and Furness', gss: 'E06000064', region: 'North West', key: '225385' },
];
const districts = {
  E06000063: ['allerdale', 'carlisle', 'copeland'],
  E06000064: ['barrow-in-furness', 'eden', 'south-lakeland'],
};

const cashOf = (rung) => `portfolio#cash,class=cash_releasing,period=2022-23,reached=${rung}`;
for (const { gss, portfolio: part } of split(read('cumbria'), { successors, basis: 'residents', vestingDay })) {
  const { key: _, ...successor } = successors.find((each) => each.gss === gss);
  const records = [part, ...districts[gss].map(read)];
  const { portfolio, duplicates, eliminations, denominators } = merge(records, { successor, vestingDay, preparedOn: vestingDay });
  const { figures } = assess(portfolio, { asAt: vestingDay, through: '2023-03-31' });
  const value = (id) => figures.find((figure) => figure.id === id)?.value ?? 'none';
  console.log(`${successor.name} (${gss}), vesting day ${vestingDay}`);
  console.log(`  residents         ${portfolio.councils.find((row) => row.gss === gss).residents}`);
  console.log(`  cost, 2022-23     £${value('portfolio#cost,period=2022-23')}`);
  console.log(`  claimed, 2022-23  £${value(cashOf('delivered'))}`);
  console.log(`  verified, 2022-23 £${value(cashOf('verified'))}`);
  for (const each of denominators) console.log(`  ${each}`);
  for (const { code, what, paths } of duplicates) console.log(`  ${code}: ${what} (${paths.join(', ')})`);
  for (const { from, to, amount } of eliminations) console.log(`  shifted between predecessors: £${amount} from ${from} to ${to}`);
}
