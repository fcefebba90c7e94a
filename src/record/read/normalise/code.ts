import { nearest } from '../nearest';
import { aloud, fault, type Normal } from './normal';

/** A code of a list. Capitals, spaces and hyphens have one meaning; a code that is not there is refused or, in an open list, kept. */
export function normaliseCode(text: string, codes: readonly string[], open: boolean): Normal {
  if (codes.includes(text)) return { value: text };
  const plain = text.toLowerCase().replace(/[\s-]+/g, '_');
  const known = codes.find((code) => code.toLowerCase() === plain);
  if (known !== undefined) return aloud(known);
  if (plain === 'cumulative' && codes.includes('level_cumulative')) {
    return fault('two_readings', { found: text, one: 'level_cumulative', other: 'sum_to_date' });
  }
  if (open && /^[a-z][a-z0-9_]{0,60}$/.test(plain)) return plain === text ? { value: text } : aloud(plain);
  return fault('not_a_code', { found: text, nearest: nearest(text, codes), allowed: codes.join(', ') });
}
