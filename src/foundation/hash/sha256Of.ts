import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text, the same in Node and in the browser. */
export function sha256Of(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}
