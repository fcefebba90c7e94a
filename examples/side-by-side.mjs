// Thirty constructed councils: what each would publish, and what can be put side by side. Then the published cases.
import { readdirSync, readFileSync } from 'node:fs';
import { assess, readPortfolio } from '../dist/index.js';
import { compare, indicators, reasonWords, verdict } from '../dist/compare.js';

const options = { asAt: '2026-11-25', through: '2026-03-31', prices: '2025-26' };
const folder = (name) => new URL(`${name}/`, import.meta.url);
const read = (name) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.json'))
    .map((file) => readPortfolio(readFileSync(new URL(file, folder(name)))))
    .map(({ portfolio, leftOut }) => ({ portfolio, assessment: assess(portfolio, { ...options, leftOut }) }));

const pounds = (text) => `£${text.split('.')[0].replace(/\B(?=(\d{3})+$)/g, ',')}`;
const councils = read('constructed-councils');
const { groups, excluded } = compare(
  councils.map(({ assessment }) => assessment),
  { indicator: 'net_cash' },
);
const members = new Map(groups[0].members.map((member) => [member.council.name, member]));
const published = councils
  .map(({ portfolio }) => ({ name: portfolio.authorName, claim: portfolio.claims[0] }))
  .sort((a, b) => Number(b.claim.value) - Number(a.claim.value) || (a.name < b.name ? -1 : 1));

console.log('As each would publish it, in that order            what can be compared: net cash, its interval and rank\n');
published.forEach(({ name, claim }, at) => {
  const member = members.get(name);
  const known =
    member === undefined
      ? 'not in the group'
      : `${pounds(member.value).padStart(9)}  ${pounds(member.interval.low)} to ${pounds(member.interval.high)}, rank ${member.rank}`;
  console.log(`${String(at + 1).padStart(2)}  ${name.padEnd(35)} ${claim.words.padEnd(36)} ${known}`);
});

const inGroup = published.filter(({ name }) => members.has(name)).map(({ name }) => members.get(name));
let wrong = 0;
let apart = 0;
for (const [at, a] of inGroup.entries())
  for (const b of inGroup.slice(at + 1)) {
    const isBehind = Number(a.interval.high) < Number(b.interval.low);
    const isAhead = Number(b.interval.high) < Number(a.interval.low);
    if (isBehind || isAhead) apart += 1;
    if (isBehind) wrong += 1;
  }
console.log(`\nOf ${apart} pairs that differ beyond their intervals, what would be published puts ${wrong} the wrong way round.\n`);
for (const { basis, members: alone } of groups.slice(1))
  console.log(
    `${alone.map(({ council }) => council.name).join()}: ${verdict(groups[0].members[0], alone[0])
      .differences.map(({ field }) => field)
      .join()} differs (${basis.horizon} years)`,
  );
for (const { council, reasons } of excluded) console.log(`${council.name}: ${reasons.map(reasonWords).join(' ')}`);

const cases = read('published-cases').map(({ assessment }) => assessment);
const beside = indicators.filter(({ id }) => compare(cases, { indicator: id }).groups.some((group) => group.members.length > 1));
console.log(
  `\nOf what ${cases.length} real councils have published, two can be put side by side on ${beside.length} of ${indicators.length} indicators.`,
);
