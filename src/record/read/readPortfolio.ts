import { type Issue, issue } from '../../foundation/errors/issue';
import { decodeText } from './json/decodeText';
import { membersInText, membersParsed } from './json/members';
import { lineAndColumn, scanJson } from './json/scan';
import { readDocument } from './readDocument';
import type { Reading } from './reading';

/**
 * Reads a portfolio from JSON, text or UTF-8 bytes. Content never throws: what is wrong comes back as
 * issues, all at once, and one bad row never loses the others.
 *
 * @example
 * ```ts
 * import { readPortfolio } from 'benefits-realisation';
 *
 * const { portfolio, issues, leftOut } = readPortfolio('{"schemaVersion":"1"}');
 * console.log(portfolio, issues.length, leftOut); // undefined 4 []
 * ```
 */
export function readPortfolio(json: string | Uint8Array): Reading {
  if (typeof json !== 'string' && !(json instanceof Uint8Array)) return readDocument(json);
  const decoded = decodeText(json, 'portfolio');
  if ('fault' in decoded) return { issues: [decoded.fault], leftOut: [] };
  const { text } = decoded;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { issues: [located(text)], leftOut: [] };
  }
  if (typeof document === 'object' && document !== null && membersInText(text) !== membersParsed(document)) {
    const found = scanJson(text);
    if (found !== undefined) return { issues: [located(text, found)], leftOut: [] };
  }
  return readDocument(document);
}

function located(text: string, found = scanJson(text)): Issue {
  if (found === undefined) return issue('not_json', 'portfolio', { line: 1, column: 1, found: 'something no JSON has' });
  const place = lineAndColumn(text, found.at);
  return found.kind === 'duplicate'
    ? issue('duplicate_key', 'portfolio', { name: found.name, ...place })
    : issue('not_json', 'portfolio', { found: found.found, ...place });
}
