import { readdirSync, readFileSync } from 'node:fs';
import { fingerprint } from '../../src/assess/stamp/fingerprint';
import { answerTo } from '../../src/cli/conform/answer';

/** Prints the fingerprint of the answers to every case: run in other time zones and on other Nodes, it is to be the same. */
const folder = new URL('../case/', import.meta.url);
const answers = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.stringify(answerTo(JSON.parse(readFileSync(new URL(name, folder), 'utf8')).given)));
console.log(fingerprint(answers.join('\n')));
