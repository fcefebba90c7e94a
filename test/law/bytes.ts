import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess';
import { fingerprint } from '../../src/assess/stamp/fingerprint';
import { readPortfolio } from '../../src/record/read/readPortfolio';

/** Prints the fingerprint of the assessments of every case: run in other time zones and on other Nodes, it is to be the same. */
const folder = new URL('../case/', import.meta.url);
const assessments = readdirSync(folder)
  .sort()
  .flatMap((name) => {
    const { given } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const { portfolio, ...options } = given;
    const read = portfolio === undefined ? undefined : readPortfolio(JSON.stringify(portfolio)).portfolio;
    return read === undefined ? [] : [JSON.stringify(assess(read, options))];
  });
console.log(fingerprint(assessments.join('\n')));
