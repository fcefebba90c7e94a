import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess';
import { fingerprint } from '../../src/assess/stamp/fingerprint';
import { answerTo } from '../../src/cli/conform/answer';
import { compare } from '../../src/compare/compare';
import { INDICATORS } from '../../src/compare/indicator/indicators';
import { share } from '../../src/compare/share/share';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { readPortfolio } from '../../src/record/read/readPortfolio';
import { writePortfolio } from '../../src/record/write/writePortfolio';
import { merge } from '../../src/reorganise/merge/merge';

/**
 * Prints the fingerprint of the answers to every case, of councils side by side, of what is shared and of a
 * merger: run in other time zones and on other Nodes, it is to be the same.
 */
const textsIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const recordsIn = (name: string) =>
  textsIn(new URL(`../../examples/${name}/`, import.meta.url)).map((text) => readPortfolio(text).portfolio as Portfolio);

const answers = textsIn(new URL('../case/', import.meta.url)).map((text) => JSON.stringify(answerTo(JSON.parse(text).given)));
const records = recordsIn('constructed-councils').map((portfolio) => ({
  portfolio,
  assessment: assess(portfolio, { asAt: '2026-10-31', through: '2026-03-31' }),
}));
const assessments = records.map(({ assessment }) => assessment);
const compared = INDICATORS.map(({ id }) => JSON.stringify(compare(assessments, { indicator: id, prices: '2024-25' })));
const merged = merge(recordsIn('reorganisation'), {
  successor: { id: 'cumbria', name: 'Cumbria', gss: 'E06000063' },
  vestingDay: '2023-04-01',
  preparedOn: '2023-04-01',
});
console.log(fingerprint([...answers, ...compared, JSON.stringify(share(records)), writePortfolio(merged.portfolio)].join('\n')));
