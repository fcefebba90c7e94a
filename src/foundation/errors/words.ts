import { FAULT_WORDS } from './faultWords';
import { FINDING_WORDS } from './findingWords';
import type { AllFacts, Issue, IssueCode } from './issue';
import { visible } from './quote';

/** One table, total over the codes: what happened with the value, then what to do. */
const WORDS: { readonly [K in IssueCode]: (facts: AllFacts[K]) => string } = { ...FAULT_WORDS, ...FINDING_WORDS };

/**
 * One issue in one or two sentences: where, what was found, what to write.
 *
 * `savings.csv row 14, column amount: "£1.2m" is not an amount. Write 1200000.00.`
 */
export function words(issue: Issue): string {
  const sentence = (WORDS[issue.code] as (facts: unknown) => string)(issue.facts);
  const place = visible(short(where(issue).trim()));
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** An id or a heading may be as long as a file. */
function short(place: string): string {
  return place.length > 240 ? `${place.slice(0, 240)}…` : place;
}

function where({ cell, path }: Issue): string {
  if (cell === undefined) return path;
  const row = cell.row === undefined ? '' : ` row ${cell.row}`;
  const column = cell.column === undefined ? '' : `, column ${cell.column}`;
  return `${cell.file}${row}${column}`;
}
