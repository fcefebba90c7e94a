import { type Issue, issue } from '../../../foundation/errors/issue';
import { LIMITS } from '../limits';

/** The text of a file's bytes, or the fault that stops it being read. A byte-order mark is dropped. */
export function decodeText(source: string | Uint8Array, name: string): { text: string } | { fault: Issue } {
  const size = source.length;
  if (size > LIMITS.bytes) {
    const facts = { what: 'The file', found: `${size} bytes`, limit: `${LIMITS.bytes} bytes` };
    return { fault: issue('too_large', name, facts) };
  }
  if (typeof source === 'string') return { text: source.startsWith('\ufeff') ? source.slice(1) : source };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(source) };
  } catch {
    const wide = (source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff);
    return { fault: issue('not_utf8', name, { found: wide ? 'the mark of UTF-16' : 'bytes that no UTF-8 text has' }) };
  }
}
